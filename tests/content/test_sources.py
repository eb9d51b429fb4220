"""Every sentence with medical meaning rests on the leaflet of the NET-groep or on a source that is named."""

import tomllib

from netinfo import PROJECT
from netinfo.content import CONTENT, reader_messages
from netinfo.content.calls import CALLS
from netinfo.content.interface import cards
from netinfo.content.messages import messages
from netinfo.content.sources import SOURCES

CLAIMS = PROJECT / "tests/claims"
NAMES = {source.named.key for source in SOURCES}
SUPPORTED = {key for source in SOURCES for key in source.supports}
PLAIN = set(tomllib.loads((CLAIMS / "plain.toml").read_text("utf-8"))["plain"]["keys"])
"""Advice to ask, and words of every day, that say nothing about the illness."""


def of_the_leaflet() -> set[str]:
    tables = [tomllib.loads(one.read_text("utf-8")) for one in CLAIMS.glob("*.toml")]
    return {key for table in tables for claim in table.get("claim", []) for key in claim["keys"]}


def medical() -> set[str]:
    """The keys of every sentence of the leaflet, the explained words, the cards and when to call."""
    trees = (CONTENT.sections, CONTENT.report, CONTENT.themes, CALLS, cards.MESSAGES)
    keys = {message.key for tree in trees for message in messages(tree)}
    return {key for key in keys - NAMES if not key.endswith((".term", ".sounds"))}


def test_every_medical_sentence_has_a_source() -> None:
    missing = medical() - of_the_leaflet() - SUPPORTED - PLAIN
    assert missing == set(), (
        f"No source for {', '.join(sorted(missing))}: name it in netinfo/content/sources.py, "
        "or list in tests/claims/plain.toml what says nothing about the illness."
    )


def test_what_a_source_supports_and_what_is_plain_exists() -> None:
    known = reader_messages().keys()
    assert SUPPORTED - known == set(), "No sentence has this key: correct it in netinfo/content/sources.py."
    assert PLAIN - known == set(), "No sentence has this key: correct it in tests/claims/plain.toml."


def test_plain_sentences_need_no_source() -> None:
    both = PLAIN & (SUPPORTED | of_the_leaflet())
    assert both == set(), "This has a source, so it is not plain: take it out of tests/claims/plain.toml."


def test_every_source_stands_on_the_about_page() -> None:
    about = {message.key for message in messages(CONTENT.about)}
    assert NAMES - about == set(), "Add the source to SOURCES in netinfo/content/sources.py."
