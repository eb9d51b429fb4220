"""The words page leads to each word by its letter, and from each word back to where it is used."""

import re

import pytest

from netinfo.site.words import letters
from tests.addresses import codes
from tests.documents import Document, document, href_of, text_of
from tests.wording import editions


@pytest.fixture(params=codes())
def words_page(request: pytest.FixtureRequest) -> Document:
    return document(f"/{request.param}/words/")


def test_every_word_stands_under_one_letter(words_page: Document) -> None:
    """B9"""
    (nav,) = (one for one in words_page.all("nav") if one.get("class") == "letters screen")
    assert nav.get("aria-labelledby") in words_page.ids()
    to_letters: list[str] = []
    to_words: list[str] = []
    for link in nav.iter("a"):
        (to_letters if href_of(link).startswith("#letter-") else to_words).append(href_of(link))
    assert sorted(to_words) == sorted(f"#{key}" for key in editions()[words_page.language].glossary)
    assert to_letters == sorted(set(to_letters))
    assert {one.removeprefix("#") for one in to_letters} <= set(words_page.ids())


def test_accents_and_capitals_do_not_change_the_order() -> None:
    glossary = editions()["en"].glossary
    named = [glossary[key] for key in ("ki-67", "gp", "enets", "grade")]
    assert {letter: [word.id for word in group] for letter, group in letters(named).items()} == {
        "E": ["enets"],
        "G": ["gp", "grade"],
        "K": ["ki-67"],
    }


def test_a_word_leads_back_to_every_part_that_uses_it(words_page: Document) -> None:
    code = words_page.language
    used: dict[str, set[str]] = {}
    for page in ("", "report/", "about/"):
        for section in document(f"/{code}/{page}").all("section"):
            for link in section.iter("a"):
                if link.get("class") == "word":
                    used.setdefault(href_of(link).partition("#")[2], set()).add(f"/{code}/{page}#{section.get('id')}")
    for term in words_page.all("div"):
        if term.get("class") != "term":
            continue
        back = {href_of(link) for link in term.iter("a") if re.match(rf"/{code}/(|report/|about/)#", href_of(link))}
        assert used.get(term.attrib["id"], set()) <= back, text_of(term)
