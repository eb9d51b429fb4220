"""The rules of the code that a machine can hold: small files, small functions, nothing left for later."""

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
    return (PROJECT / name).read_bytes().decode()


def test_the_files_are_found() -> None:
    assert {"app.py", "netinfo/site/resources.py", "templates/base.html", "static/css/base.css"} <= set(FILES)
    assert len(PYTHON) > 80


@pytest.mark.parametrize("name", CODE)
def test_file_is_short(name: str) -> None:
    assert len(text_of(name).splitlines()) <= FILE, f"Move a part of {name} that stands on its own to another file."


@pytest.mark.parametrize("name", CODE)
def test_nothing_is_left_for_later(name: str) -> None:
    assert LATER.findall(text_of(name)) == [], f"Do it now, or take the remark out of {name}."


@pytest.mark.parametrize("name", CODE)
def test_text_is_tidy(name: str) -> None:
    text = text_of(name)
    faults = {"a tab": r"\t", "an end of line of Windows": r"\r", "a space at an end of line": r"(?m)[ ]+$"}
    faults |= {"no end of line at the end": r"[^\n]\Z", "an empty line at the end": r"\n\n\Z"}
    assert [fault for fault, pattern in faults.items() if re.search(pattern, text)] == [], f"Take it out of {name}."


@pytest.mark.parametrize("name", PYTHON)
def test_function_is_short_and_module_says_what_it_is(name: str) -> None:
    tree = ast.parse(text_of(name))
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {one.name: (one.end_lineno or 0) - one.lineno + 1 for one in functions}
    long = {function: lines for function, lines in lengths.items() if lines > FUNCTION}
    assert long == {}, f"In {name} this function is over {FUNCTION} lines: make a part of it a function of its own."
    assert ast.get_docstring(tree) or not tree.body, f'Begin {name} with """one sentence that says what it is."""'


@pytest.mark.parametrize("name", [name for name in CODE if name.endswith(".js")])
def test_script_function_is_short(name: str) -> None:
    """A function of ours starts at the left edge and ends with a brace at the left edge."""
    head = r"^(?:export )?(?:(?:async )?function |const \w+ = (?:async )?\([^\n]*=> \{\n)"
    functions = re.findall(rf"{head}.*?^\}}", text_of(name), re.MULTILINE | re.DOTALL)
    long = [one.splitlines()[0] for one in functions if len(one.splitlines()) > FUNCTION]
    assert long == [], f"In {name} this function is over {FUNCTION} lines: make a part of it a function of its own."


@pytest.mark.parametrize("name", [name for name in CODE if name.startswith("templates/") and name.endswith(".html")])
def test_template_line_is_short(name: str) -> None:
    long = [line for line in text_of(name).splitlines() if len(line) > TEMPLATE_LINE]
    assert long == [], f"In {name} this line has over {TEMPLATE_LINE} characters: break it."


def test_styles_use_logical_properties_and_layers() -> None:
    physical = re.compile(
        r"(?<!-)(?:margin|padding|border|inset)-(?:left|right)|(?<![-\w])(?:left|right):|text-align: (?:left|right)"
    )
    for name in (one for one in CODE if one.endswith(".css")):
        found = physical.findall(text_of(name))
        assert found == [], f"{name}: write inline-start, inline-end, block-start, block-end, for every direction."
        assert "@layer" in text_of(name), f"{name}: put its rules in a @layer that static/css/tokens.css names."


def test_content_knows_nothing_of_flask() -> None:
    found = [name for name in PYTHON if name.startswith("netinfo/content/") and "flask" in text_of(name).lower()]
    found = [name for name in found if re.search(r"^(?:from|import) flask", text_of(name), re.MULTILINE)]
    assert found == [], "Take Flask out of it: what needs Flask stands in netinfo/site/ or netinfo/serving/."


def test_scripts_hold_no_text_and_take_no_shortcuts() -> None:
    forbidden = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|alert\(")
    for name in (one for one in CODE if one.startswith("static/js/")):
        found = forbidden.findall(text_of(name))
        assert found == [], f"{name}: make elements with textContent, append or a <template>, and ask in the page."
        said = [one for one in re.findall(r'"([^"\n]*)"', text_of(name)) if len(re.findall(r"[A-Za-z]{2,} ", one)) > 3]
        assert said == [], f'{name}: move the sentence to netinfo/content/interface/, and say it by its key: say("…").'


def test_one_script_brings_what_a_page_asks_for_later() -> None:
    """Every other one is there from the start, with all it imports."""
    found = [name for name in CODE if name.startswith("static/js/") and "await import(" in text_of(name)]
    assert found == ["static/js/bring.js"], "Import it at the top, or have it brought by static/js/bring.js."


def test_lock_file_has_hashes_and_names_no_address() -> None:
    lock = text_of("requirements.lock")
    found = re.findall(r"https?://|--(?:extra-)?index-url|--find-links|git\+", lock)
    assert found == [], "Make requirements.lock with `make lock`, which names no address."
    pinned = re.findall(r"^(\S+)==\S+.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    blocks = re.split(r"^(?=\S+==)", lock, flags=re.MULTILINE)[1:]
    assert len(pinned) == len(blocks) > 20
    bare = [block for block in blocks if "--hash=sha256:" not in block]
    assert bare == [], "Make requirements.lock with `make lock`, which writes the hashes."


def test_checkers_are_pinned_and_their_lock_file_names_no_registry() -> None:
    wanted = json.loads(text_of("tests/checkers/package.json"))["dependencies"]
    packages = json.loads(text_of("tests/checkers/package-lock.json"))["packages"]
    do = "Run `npm install --package-lock-only` in tests/checkers, with whole versions in its package.json"
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted, f"{do}."
    bare = [name for name, package in packages.items() if name and "sha512-" not in package["integrity"]]
    assert bare == [], f"{do}."
    addressed = [name for name, package in packages.items() if "resolved" in package]
    assert addressed == [], f"{do}, and take every line `resolved` out of its package-lock.json."


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    locked = {name.lower() for name in re.findall(r"^(\S+)==", text_of("requirements.lock"), re.MULTILINE)}
    # With its extras: else older versions of pip look for them in a newer package, which has no hash here.
    missing = {re.split(r"[<>=~ ]", one)[0].lower() for one in named} - locked
    assert missing == set(), "pyproject.toml names this and requirements.lock does not: run `make lock`."


def test_nothing_that_can_be_made_is_kept() -> None:
    made = [name for name in FILES if name.endswith((".mo", ".pyc", ".pot")) or name.startswith(("build/", "dist/"))]
    assert made == [], "This is made, not written: take it out with `git rm --cached`."
