"""Old names do not come back: docs/names.md says which they were, and where they stood."""

import re
from pathlib import Path

import pytest

from netinfo import PROJECT

ROW = re.compile(r"^\| `([^`]+)`.* \|.*\| `([^`]+)` \|$", re.MULTILINE)
MOVED = re.compile(r"^\| `([^`]+)` \| `([^`]+)` \|$", re.MULTILINE)
LIST = (PROJECT / "docs/names.md").read_text(encoding="utf-8")
NAMES, MODULES = ROW.findall(LIST), MOVED.findall(LIST)


def found_in(pattern: str, name: str) -> list[str]:
    """The files that have a name as a whole word."""
    end = "" if name.endswith(".") else r"(?![\w-])"
    whole = re.compile(rf"(?<![\w-]){re.escape(name)}{end}")
    paths = [path for path in PROJECT.glob(pattern) if "vendor" not in path.parts]
    assert paths, pattern
    return [str(path.relative_to(PROJECT)) for path in paths if whole.search(_code(path))]


def _code(path: Path) -> str:
    """A file without its comments, in which a word may be a word."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"/\*.*?\*/|//[^\n]*|#[^\n]*|\"\"\".*?\"\"\"", "", text, flags=re.DOTALL)


def test_the_list_is_read() -> None:
    assert len(NAMES) > 40
    assert len(MODULES) > 40


@pytest.mark.parametrize(("name", "pattern"), NAMES, ids=[name for name, _ in NAMES])
def test_old_name_is_gone(name: str, pattern: str) -> None:
    searched = name.rpartition(".")[2] if name.startswith("Resource.") else name
    found = found_in(pattern, f".{searched}" if name.startswith("Resource.") else searched)
    assert found == [], f"{name} was given up: write the new name that docs/names.md has for it."


@pytest.mark.parametrize(("old", "new"), MODULES, ids=[old for old, _ in MODULES])
def test_a_module_stands_in_its_new_place_only(old: str, new: str) -> None:
    assert (PROJECT / new).exists(), "It moved again: correct docs/names.md."
    assert not (PROJECT / old).exists(), f"This name was given up for {new}: give the file a name of its own."
