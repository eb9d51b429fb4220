"""The leaflet as plain text: all of it, for a mail, a braille line, or a phone that shows nothing else."""

import re

import pytest

from netinfo.content import CONTENT
from netinfo.content.marks import without_marks
from netinfo.content.messages import Message, messages
from netinfo.editions import offered
from tests.conftest import BASE_URL, PROJECT
from tests.documents import the_site

# The labels of a drawing are in its description; the first column of a table is the name before each of its rows.
DRAWN = re.compile(r".*\.figure\.\d|table\.scale\.(slow|fast)|table\.col\.name")


def text_in(code: str) -> str:
    return the_site()[f"/{code}/leaflet.txt"].body.decode()


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_sentence_of_the_leaflet_is_there(code: str) -> None:
    text = " ".join(text_in(code).split())
    edition = offered(PROJECT / "translations")[code]
    wanted = [edition.published.title, edition.published.purpose, *messages(edition.published.sections)]
    missing = [
        one.key
        for one in wanted
        if isinstance(one, Message) and "{" not in one and " ".join(without_marks(one).split()) not in text
    ]
    assert [key for key in missing if not DRAWN.fullmatch(key)] == []


@pytest.mark.parametrize("code", ["nl", "en"])
def test_lines_are_short_and_hold_no_marks(code: str) -> None:
    lines = text_in(code).split("\n")
    assert [line for line in lines if len(line) > 72 and " " in line.strip()] == []
    assert [line for line in lines if "**" in line or "](" in line or re.search(r"\{\w*\}", line)] == []
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("nl", ("Nog niet medisch gecontroleerd.", "22 november 2026", "NET-groep", "geen diagnose")),
        ("en", ("Not yet medically reviewed.", "22 November 2026", "NET-groep", "not a diagnosis")),
    ],
)
def test_trust_line_stands_at_the_top(code: str, told: tuple[str, ...]) -> None:
    top = " ".join(text_in(code).split("\n\n", 5)[:4])
    assert [one for one in told if one not in " ".join(top.split())] == []
    assert text_in(code).endswith(f"\n{BASE_URL}/{code}/\n")


def test_numbers_of_the_table_are_there() -> None:
    table = text_in("en")[text_in("en").index("The numbers for the organs") :]
    assert "2 to 20" in table
    assert "under 3" in table
    assert len(CONTENT.sections) == len(re.findall(r"^-{3,}$", text_in("en"), re.MULTILINE))
