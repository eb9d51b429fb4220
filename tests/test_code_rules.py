"""The rules of the house that a machine can hold: small files, small functions, nothing left for later."""

import ast
import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from netinfo import PROJECT

KINDS = (".py", ".js", ".ts", ".css", ".html", ".xml", ".toml", ".md", ".cfg", ".sh", ".yml", ".yaml")
NOT_CODE = ("static/js/vendor/",)
"""Not counted as code: what others wrote."""
FILE, FUNCTION, TEMPLATE_LINE = 300, 40, 140
LATER = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", r"\bHA" + r"CK\b")))


def files_of_the_project() -> list[str]:
    """Every file that git knows or would take up."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout.splitlines()
    return [name for name in names if (PROJECT / name).is_file()]


FILES = files_of_the_project()
CODE = [name for name in FILES if Path(name).suffix in KINDS and not name.startswith(NOT_CODE)]
PYTHON = [name for name in CODE if name.endswith(".py")]


def text_of(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def test_the_files_are_found() -> None:
    assert {"app.py", "netinfo/site/resources.py", "templates/base.html", "static/css/base.css"} <= set(FILES)
    assert len(PYTHON) > 80


@pytest.mark.parametrize("name", CODE)
def test_file_is_short(name: str) -> None:
    assert len(text_of(name).splitlines()) <= FILE


@pytest.mark.parametrize("name", CODE)
def test_nothing_is_left_for_later(name: str) -> None:
    assert LATER.findall(text_of(name)) == []


@pytest.mark.parametrize("name", CODE)
def test_text_is_tidy(name: str) -> None:
    text = text_of(name)
    assert "\t" not in text
    assert "\r" not in text
    assert not re.search(r"[ ]+$", text, re.MULTILINE)
    assert not text or (text.endswith("\n") and not text.endswith("\n\n"))


@pytest.mark.parametrize("name", PYTHON)
def test_function_is_short_and_module_says_what_it_is(name: str) -> None:
    tree = ast.parse(text_of(name))
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {one.name: (one.end_lineno or 0) - one.lineno + 1 for one in functions}
    assert {function: lines for function, lines in lengths.items() if lines > FUNCTION} == {}
    assert ast.get_docstring(tree) or not tree.body


@pytest.mark.parametrize("name", [name for name in CODE if name.endswith(".js")])
def test_script_function_is_short(name: str) -> None:
    """A function of ours starts at the left edge and ends with a brace at the left edge."""
    head = r"^(?:export )?(?:(?:async )?function |const \w+ = (?:async )?\([^\n]*=> \{\n)"
    functions = re.findall(rf"{head}.*?^\}}", text_of(name), re.MULTILINE | re.DOTALL)
    assert [one.splitlines()[0] for one in functions if len(one.splitlines()) > FUNCTION] == []


@pytest.mark.parametrize("name", [name for name in CODE if name.startswith("templates/") and name.endswith(".html")])
def test_template_line_is_short(name: str) -> None:
    assert [line for line in text_of(name).splitlines() if len(line) > TEMPLATE_LINE] == []


def test_styles_use_logical_properties_and_layers() -> None:
    physical = re.compile(
        r"(?<!-)(?:margin|padding|border|inset)-(?:left|right)|(?<![-\w])(?:left|right):|text-align: (?:left|right)"
    )
    for name in (one for one in CODE if one.endswith(".css")):
        assert physical.findall(text_of(name)) == [], name
        assert "@layer" in text_of(name), name


def test_content_knows_nothing_of_flask() -> None:
    found = [name for name in PYTHON if name.startswith("netinfo/content/") and "flask" in text_of(name).lower()]
    assert [name for name in found if re.search(r"^(?:from|import) flask", text_of(name), re.MULTILINE)] == []


def test_scripts_hold_no_text_and_take_no_shortcuts() -> None:
    forbidden = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|alert\(")
    for name in (one for one in CODE if one.startswith("static/js/")):
        assert forbidden.findall(text_of(name)) == [], name
        assert [
            one for one in re.findall(r'"([^"\n]*)"', text_of(name)) if len(re.findall(r"[A-Za-z]{2,} ", one)) > 3
        ] == []


def test_one_script_brings_what_a_page_asks_for_later() -> None:
    """Every other one is there from the start, with all it imports."""
    assert [name for name in CODE if name.startswith("static/js/") and "await import(" in text_of(name)] == [
        "static/js/bring.js"
    ]


def test_lock_file_has_hashes_and_names_no_address() -> None:
    lock = text_of("requirements.lock")
    assert not re.search(r"https?://|--(?:extra-)?index-url|--find-links|git\+", lock)
    pinned = re.findall(r"^(\S+)==\S+.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    blocks = re.split(r"^(?=\S+==)", lock, flags=re.MULTILINE)[1:]
    assert len(pinned) == len(blocks) > 20
    assert all("--hash=sha256:" in block for block in blocks)


def test_checkers_are_pinned_and_their_lock_file_names_no_registry() -> None:
    wanted = json.loads(text_of("tests/checkers/package.json"))["dependencies"]
    packages = json.loads(text_of("tests/checkers/package-lock.json"))["packages"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert [name for name, package in packages.items() if name and "sha512-" not in package["integrity"]] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    locked = {name.lower() for name in re.findall(r"^(\S+)==", text_of("requirements.lock"), re.MULTILINE)}
    # With its extras: else older versions of pip look for them in a newer package, which has no hash here.
    assert {re.split(r"[<>=~ ]", one)[0].lower() for one in named} <= locked


def test_nothing_that_can_be_made_is_kept() -> None:
    assert [
        name for name in FILES if name.endswith((".mo", ".pyc", ".pot")) or name.startswith(("build/", "dist/"))
    ] == []
