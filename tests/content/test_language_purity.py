"""No sentence of one language on a page of another, outside elements that are marked with their language."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest

from netinfo import PROJECT
from netinfo.content.marks import without_marks
from netinfo.content.messages import PLACEHOLDER, Message, messages
from netinfo.editions import offered
from tests.addresses import codes, documents_by_name
from tests.documents import Document, document, documents, pieces, the_site

SENTENCE = 4
"""From so many words on a message is looked for anywhere in a text; a shorter one must be a text of its own."""

# Words that every text of the language uses and no text of the other ones.
TELLTALE = {
    "en": {
        "and",
        "are",
        "be",
        "by",
        "for",
        "from",
        "here",
        "not",
        "on",
        "that",
        "the",
        "these",
        "this",
        "to",
        "which",
        "with",
        "you",
        "your",
    },
    "nl": {
        "aan",
        "dat",
        "een",
        "deze",
        "het",
        "maar",
        "naar",
        "niet",
        "ook",
        "op",
        "van",
        "uw",
        "voor",
        "wordt",
        "zijn",
    },
}
FOREIGN = "This is of another language: translate it in the catalog, or mark it where it stands: [words](lang:en)."
NAMES = ("id", "language")
"""Members of the data that hold a name for programs, not a text."""
QUOTED = re.compile(r"\[([^\]\[]+)\]\(lang:\w+\)")


@cache
def sentences(code: str) -> dict[str, frozenset[str]]:
    """Every sentence of the product in a language, by key; plurals in all their forms."""
    edition = offered(PROJECT / "translations")[code]
    return {
        one.key: frozenset([one] if isinstance(one, Message) else one.forms.values())
        for one in messages(edition.published)
    }


def wordings(code: str) -> Iterator[str]:
    """The parts of the sentences of a language as they stand on a page: no marks, no placeholders."""
    for forms in sentences(code).values():
        yield from (part.strip(" .,:;()") for form in forms for part in PLACEHOLDER.split(without_marks(form))[::2])


def words_in(texts: Iterable[str]) -> set[str]:
    # Not the letters among the digits of an address.
    return set(re.findall(r"(?<!\w)[^\W\d]+(?:-[^\W\d]+)*(?!\w)", " ".join(texts).lower()))


@cache
def own(code: str) -> tuple[set[str], set[str], set[str]]:
    """The wordings of a language, its words, and what it quotes, marked so, from another language."""
    all_sentences = frozenset[str]().union(*sentences(code).values())
    quoted = {words for one in all_sentences for words in QUOTED.findall(one)}
    return set(wordings(code)), words_in(QUOTED.sub("", one) for one in all_sentences), quoted


@cache
def foreign_to(code: str) -> set[str]:
    """The wordings of the other languages that this one does not use, and cannot be made of its own words."""
    mine, words, _ = own(code)
    others = {one for other in codes() if other != code for one in wordings(other)} - mine
    return {one for one in others if len(one.split()) >= SENTENCE or words_in([one]) - words}


def foreign_in(code: str, texts: Iterable[str]) -> list[str]:
    """What a list of texts says in another language than the one it should be in."""
    alone = {" ".join(text.split()).strip(" .,:;()") for text in texts}
    running = "\n".join(alone)
    found = [one for one in foreign_to(code) if one in (running if len(one.split()) >= SENTENCE else alone)]
    other_words = set().union(*(some for other, some in TELLTALE.items() if other != code))
    return found + sorted(other_words & words_in(alone))


def texts_of(document: Document) -> list[str]:
    """What stands on a page in its own language: each text by itself, and all of it in one run."""
    own = [text for language, text in pieces(document.root, document.language) if language == document.language]
    return [*own, "".join(own)]


def unquoted(code: str, text: str) -> str:
    """A text without what it quotes from another language; plain text cannot mark a quotation."""
    for quotation in sorted(own(code)[2], key=len, reverse=True):
        text = text.replace(quotation, "")
    return text


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for name, part in parts:
            yield from strings(part) if name not in NAMES else ()


@pytest.mark.parametrize("name", documents_by_name())
def test_page_is_in_one_language(name: str) -> None:
    page = document(name)
    assert foreign_in(page.language, texts_of(page)) == [], FOREIGN


@pytest.mark.parametrize("code", codes())
def test_data_and_plain_text_are_in_one_language(code: str) -> None:
    files = [one for one in the_site() if one.language == code and not one.media_type.startswith("text/html")]
    assert {f"/{code}/questions.json", f"/{code}/leaflet.txt"} <= {one.address for one in files}
    for one in files:
        text = one.body.decode()
        values = strings(json.loads(text)) if one.address.endswith(".json") else [" ".join(text.split())]
        assert foreign_in(code, [unquoted(code, value) for value in values]) == [], f"{one.address}: {FOREIGN}"


def test_manifest_is_in_the_language_it_names() -> None:
    manifest = json.loads(the_site()["/manifest.webmanifest"].body)
    assert manifest["lang"] == "nl"
    dutch = [manifest["name"], manifest["description"], manifest["shortcuts"][0]["name"]]
    for code, texts in (("nl", dutch), ("en", [manifest["description_localized"]["en"]])):
        assert foreign_in(code, texts) == [], FOREIGN


@pytest.mark.parametrize("code", codes())
def test_another_language_would_be_found(code: str) -> None:
    """The check itself: each page of a language whose words it knows fails it."""
    others = [one for one in documents() if one.language != code and one.language in TELLTALE]
    assert others
    unseen = [one.name for one in others if not foreign_in(code, texts_of(one))]
    assert unseen == [], f"Add words to TELLTALE here that only {code} has."


@pytest.mark.parametrize("code", codes())
def test_the_words_that_tell_a_language_are_words_of_that_language(code: str) -> None:
    if code not in TELLTALE:
        pytest.skip(f"no words that tell {code} from other languages: they can be added to TELLTALE")
    assert TELLTALE[code] <= own(code)[1]
