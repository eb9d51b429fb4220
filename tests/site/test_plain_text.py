"""The leaflet as plain text: all of it, for a mail, a braille line, or a phone that shows nothing else."""

import re

import pytest
from babel.dates import format_date

from netinfo.content import CONTENT
from netinfo.content.dates import TEXT_DATE
from netinfo.content.marks import without_marks
from netinfo.content.messages import Message, messages
from tests.addresses import codes
from tests.documents import BASE_URL, the_site
from tests.wording import editions, say

# The labels of a drawing are in its description; the first column of a table is the name before each of its rows.
DRAWN = re.compile(r".*\.figure\.\w+|table\.scale\.(slow|fast)|table\.col\.name")
TO_TAP = {"questions.points.numbers"}


def text_in(code: str) -> str:
    return the_site()[f"/{code}/leaflet.txt"].body.decode()


@pytest.mark.parametrize("code", codes())
def test_every_sentence_of_the_leaflet_is_there(code: str) -> None:
    text = " ".join(text_in(code).split())
    edition = editions()[code]
    wanted = [edition.published.title, edition.published.purpose, *messages(edition.published.sections)]
    missing = [
        one.key
        for one in wanted
        if isinstance(one, Message) and "{" not in one and " ".join(without_marks(one).split()) not in text
    ]
    assert {key for key in missing if not DRAWN.fullmatch(key)} == TO_TAP


@pytest.mark.parametrize("code", codes())
def test_lines_are_short_and_hold_no_marks(code: str) -> None:
    lines = text_in(code).split("\n")
    assert [line for line in lines if len(line) > 72 and " " in line.strip()] == []
    assert [line for line in lines if "**" in line or "](" in line or re.search(r"\{\w*\}", line)] == []
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("code", codes())
def test_trust_line_stands_at_the_top(code: str) -> None:
    top = " ".join(" ".join(text_in(code).split("\n\n", 5)[:4]).split())
    told = (f"{say(code, key)}." for key in ("trust.unreviewed", "trust.source"))
    day = format_date(TEXT_DATE, "d MMMM y", locale=code)
    assert [one for one in (*told, day, say(code, "trust.disclaimer")) if one not in top] == []
    assert text_in(code).endswith(f"\n{BASE_URL}/{code}/\n")


def test_numbers_of_the_table_are_there() -> None:
    table = text_in("en")[text_in("en").index(say("en", "table.details.caption")) :]
    assert say("en", "table.range", low=2, high=20) in table
    assert say("en", "table.under", n=3) in table
    sections = (*CONTENT.sections, *CONTENT.report)
    assert len(sections) == len(re.findall(r"^-{3,}$", text_in("en"), re.MULTILINE))
