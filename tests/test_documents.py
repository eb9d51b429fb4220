"""What the documents name exists: paths, make targets, commands, settings, addresses, headings."""

import re
import subprocess
from dataclasses import fields
from pathlib import Path

import pytest

from netinfo import PROJECT, create_app
from netinfo.settings import Settings
from tests.documents import the_site

NAMES = PROJECT / "docs/names.md"
"""What it names is gone, as tests/test_names.py holds."""
DOCUMENTS = sorted({*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")} - {NAMES})
CODE = re.compile(r"`([^`\n]+)`|^    (\S.*?)(?:\s+#.*)?$", re.MULTILINE)
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
PATH = re.compile(r"^\.?[\w<>-]+(?:/[\w<>.-]+)*/?$")
FOLDERS = tuple(f"{one.name}/" for one in PROJECT.iterdir() if one.is_dir())
KNOWN_KIND = re.compile(r"\w\.(?:py|md|toml|lock|po|js|css|html|txt|json|cfg)$")
MADE = (
    "build/coverage.json",
    "build/site/",
    "build/folder",
    "build/folder/",
    "dist/",
    "build/test-results/",
    ".venv",
    ".venv/",
    "translations/reviews.toml",
)
"""What the commands themselves make."""
ELSEWHERE = ("/etc/", "/srv/")
"""Places of the machine that publishes the site."""
# In TRANSLATING these show how a mark is written.
EXAMPLES = ("nec", "lang:en")


@pytest.fixture(params=DOCUMENTS, ids=lambda path: path.name)
def document(request: pytest.FixtureRequest) -> str:
    path: Path = request.param
    return path.read_text(encoding="utf-8")


def code_in(text: str) -> list[str]:
    return [inline or line for inline, line in CODE.findall(text)]


def exists(path: str) -> bool:
    """Whether a path stands for something; `<lang>` is any language, `<class>` any class."""
    return bool(list(PROJECT.glob(re.sub(r"<\w+>", "*", path).rstrip("/"))))


TASKS = {
    "reword a Dutch sentence": "translations/nl/LC_MESSAGES/messages.po",
    "change what the leaflet says": "netinfo/content/leaflet/",
    "add a ready-made question": "netinfo/content/questions/",
    "explain another word": "netinfo/content/glossary/",
    "add a language": "netinfo/languages.py",
    "add a page": "netinfo/site/pages.py",
    "publish another kind of file": "netinfo/site/build.py",
    "change how a request is answered": "netinfo/serving/",
    "change a response header": "netinfo/headers.py",
    "allow another licence": "netinfo/release/licences.py",
    "add a setting": "netinfo/settings.py",
    "add a command": "netinfo/cli.py",
    "add a check for translators": "netinfo/translators/checks/",
    "change a colour": "static/css/tokens.css",
    "change what choosing a question does": "static/js/list/model.js",
    "change how a list is stored": "static/js/list/store.js",
    "change a sheet of paper": "templates/list/sheets/",
    "change what is saved for reading without internet": "static/js/worker.js",
    "change a limit that scripts and pages share": "static/js/shared.js",
    "break the network in another way": "tests/faults/",
}
"""What a newcomer wants to do, and the place that CONTRIBUTING leads to."""


@pytest.mark.parametrize("task", TASKS)
def test_contributing_says_where_to_look_for_a_task(task: str) -> None:
    table = (
        (PROJECT / "CONTRIBUTING.md").read_text("utf-8").partition("## Where things are")[2].partition("## Rules")[0]
    )
    assert f"`{TASKS[task]}`" in table, "Name the place in the table of CONTRIBUTING.md, or correct it in TASKS."
    assert exists(TASKS[task]), "The place is gone: correct it in CONTRIBUTING.md and in TASKS."


def test_the_documents_are_there() -> None:
    assert {"README.md", "CONTRIBUTING.md", "TRANSLATING.md", "CHANGELOG.md", "SECURITY.md"} <= {
        path.name for path in DOCUMENTS
    }


def test_paths_exist(document: str) -> None:
    named = [one for one in code_in(document) if PATH.match(one) and one not in MADE]
    paths = [one for one in named if one.startswith(FOLDERS) or KNOWN_KIND.search(one)]
    names = {
        path.name for folder in ("netinfo", "tests", "static", "templates") for path in (PROJECT / folder).rglob("*")
    }
    gone = [one for one in paths if not exists(one) and one not in names]
    assert gone == [], "The document names this file, which is not there: correct the path."


def test_documents_that_code_names_exist() -> None:
    """In a comment, a docstring or a string; by its name or by its path."""
    pattern, kinds = r"[[:alnum:]_./-]+\.md", ("*.css", "*.html", "*.js", "*.py")
    command = ["git", "grep", "-IohwE", "--untracked", pattern, "--", *kinds]
    named = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout.split()
    assert "README.md" in named
    gone = [one for one in named if not exists(one) and not exists(f"static/js/vendor/{one}")]
    assert gone == [], "Code names this document, which is not there: find the line with `git grep`, and correct it."


def test_files_that_code_names_by_their_path_exist() -> None:
    """In a comment too."""
    command = ["git", "grep", "-IohwP", "--untracked", rf"(?:{'|'.join(FOLDERS)})[\w./<>-]+", "--"]
    command += ["netinfo", "static", "templates", "deploy", "Makefile"]
    found = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout.split()
    named = {path for one in found if KNOWN_KIND.search(path := one.rstrip("."))}
    assert "static/js/shared.js" in named
    gone = [one for one in named if one not in MADE and not exists(one)]
    assert gone == [], "Code names this file, which is not there: find the line with `git grep`, and correct it."


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_of_the_project(path: Path) -> None:
    links = [one for one in LINK.findall(path.read_text("utf-8")) if one not in EXAMPLES and "://" not in one]
    broken = [one for one in links if not (path.parent / one.partition("#")[0]).exists()]
    assert broken == [], f"{path.name} leads to a file that is not there: correct the link."


def test_make_targets_exist(document: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))
    named = {one for code in code_in(document) for one in re.findall(r"^make ([a-z]+)", code)}
    assert named - targets == set(), "The Makefile has no such target: correct the document."


def test_flask_commands_exist(document: str) -> None:
    named = {one for code in code_in(document) for one in re.findall(r"\bflask ([a-z0-9]+)", code)}
    assert named - set(create_app().cli.commands) == set(), "There is no such command of flask: correct the document."


def test_settings_exist(document: str) -> None:
    known = {f"NETINFO_{field.name.upper()}" for field in fields(Settings)}
    named = set(re.findall(r"NETINFO_[A-Z_]+", document))
    assert named - known == set(), "There is no such setting: correct the document."


def test_numbers_of_the_readme_are_those_that_were_measured() -> None:
    """`python -m tests.bench` writes the table; who writes it anew corrects the README."""
    said, measured = ((PROJECT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/benchmarks.md"))
    numbers = set(re.findall(r"×[\d.]*\d", said))
    assert numbers
    other = numbers - set(re.findall(r"×[\d.]*\d", measured))
    assert other == set(), "README.md has a number that docs/benchmarks.md has not: correct it in README.md."


def test_readme_names_every_setting() -> None:
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    unnamed = [field.name for field in fields(Settings) if f"NETINFO_{field.name.upper()}" not in text]
    assert unnamed == [], "Say in README.md what this setting does."


def test_addresses_exist(document: str) -> None:
    """An address of the site, such as `/nl/words/`; `<lang>` is any language."""
    known = {*(one.address for one in the_site()), "/", "/healthz", "/.well-known/security.txt"}
    named = [one for one in code_in(document) if re.fullmatch(r"/[\w<>./-]*", one) and not one.startswith(ELSEWHERE)]
    patterns = [
        re.compile(re.sub(r"<\w+>", r"[^/]+", re.escape(one)) + (".*" if one.endswith("/") else "")) for one in named
    ]
    gone = [one.pattern for one in patterns if not any(one.fullmatch(address) for address in known)]
    assert gone == [], "The site has no such address: correct the document."
