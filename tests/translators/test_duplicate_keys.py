"""One key for two sentences is refused in one sentence that names both places, at build and by the check."""

from pathlib import Path

import pytest

from netinfo.content.messages import by_key, t
from netinfo.errors import Problem
from tests.project_copy import python, whole_project

pytestmark = pytest.mark.slow

SHORT = Path("netinfo/content/leaflet/short.py")
NAMES = Path("netinfo/content/interface/names.py")
ERRORS = Path("netinfo/content/interface/errors.py")
WORKBENCH = Path("netinfo/translators/messages.py")
START = {NAMES: "MESSAGES: tuple", ERRORS: "MESSAGES: tuple", WORKBENCH: "FRAME: tuple"}
"""How the list of messages of a file starts."""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return whole_project(tmp_path)


def mark_again(file: Path, key: str) -> None:
    """Mark a sentence with this key at the start of a list of messages."""
    lines = file.read_text(encoding="utf-8").splitlines()
    start = next(START[one] for one in START if file.match(str(one)))
    number = next(number for number, line in enumerate(lines) if line.startswith(start)) + 1
    file.write_text("\n".join([*lines[:number], f'    t("{key}", "Other words"),', *lines[number:], ""]), "utf-8")


def lines_with(key: str, file: Path) -> list[int]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if f'"{key}"' in line]


@pytest.mark.parametrize(
    ("key", "first", "again", "command"),
    [
        ("short.title", SHORT, ERRORS, ("site", "--to", "out")),
        ("short.title", SHORT, ERRORS, ("i18n", "check")),
        ("short.title", SHORT, ERRORS, ("i18n", "update")),
        ("nav.skip", NAMES, ERRORS, ("site", "--to", "out")),
        ("nav.skip", NAMES, NAMES, ("site", "--to", "out")),
        ("short.title", SHORT, WORKBENCH, ("i18n", "check")),
    ],
)
def test_key_that_is_typed_twice_is_refused_with_both_places(
    program: Path, key: str, first: Path, again: Path, command: tuple[str, ...]
) -> None:
    mark_again(program / again, key)
    refused = python(program, "-m", "flask", *command)
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert refused.stderr.startswith(f"Error: Two sentences have the key {key}: ")
    places = [f"{file}, line {line}" for file in {first, again} for line in lines_with(key, program / file)]
    assert len(places) == 2
    assert [place for place in places if place not in refused.stderr] == []
    assert "Give the newer one a key of its own." in refused.stderr
    assert not (program / "out").exists()


def test_sentence_that_stands_in_two_places_of_the_content_has_one_key() -> None:
    sentence = t("short.title", "In short")
    assert by_key([sentence, sentence]) == {"short.title": sentence}
    with pytest.raises(Problem, match="key short"):
        by_key([sentence, t("short.title", "In short")])
