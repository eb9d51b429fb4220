"""What is found in other sentences follows a change of one, and the page gets their rows."""

import pytest

from netinfo.translators.checks.kinds import Kind
from netinfo.translators.workbench.document import Document
from tests.translators.workbench.conftest import Post
from tests.wording import say

pytestmark = pytest.mark.slow

Found = set[tuple[str, Kind]]


def found(document: Document, *keys: str) -> Found:
    return {(key, finding.kind) for key in keys for finding in document.findings(key)}


@pytest.mark.parametrize(
    ("key", "words", "kind", "others"),
    [
        ("short.button", "Mijn vragen", Kind.TWO_WAYS, ("questions.button", "report.button")),
        ("list.moved", "", Kind.SAME_WORDS, ("list.chosen",)),
        ("card.call.title", "Zomaar", Kind.LABEL, ("now.numbers", "now.button")),
        ("w.metastasis.term", "Zomaar", Kind.LINK_WORDS, ("cure.possible", "what.scans")),
    ],
)
def test_what_is_found_in_other_sentences_follows_a_change(
    document: Document, key: str, words: str, kind: Kind, others: tuple[str, ...]
) -> None:
    assert found(document, *others) == set()
    # Without words of its own it gets those of another: the last form of its plural.
    document.change(key, document.entry(key).wordings, [words or document.entry(others[0]).wordings[-1]], None)
    assert found(document, *others) == {(other, kind) for other in others}
    assert document.beside(key) >= set(others)
    document.undo()
    assert found(document, *others) == set()


def test_answer_to_a_change_has_the_rows_of_other_sentences_too(post: Post) -> None:
    change = {"was": [say("nl", "short.button")], "wordings": ["Mijn vragen"]}
    told = post("edit/nl/sentence/short.button", json=change).get_json()
    assert [(row["key"], row["states"]) for row in told["beside"]] == [
        ("questions.button", ["look"]),
        ("report.button", ["look"]),
    ]
    told = post("edit/nl/undo", json={}).get_json()
    assert [row["states"] for row in told["beside"]] == [[], []]


def test_tick_that_comes_with_the_words_hides_no_row(post: Post) -> None:
    change = {"was": [say("nl", "short.button")], "wordings": ["Mijn vragen"], "flagged": True}
    told = post("edit/nl/sentence/short.button", json=change).get_json()
    assert [row["states"] for row in told["beside"]] == [["look"], ["look"]]


def test_sentence_that_nobody_asked_about_since_its_change_is_among_all_findings(document: Document) -> None:
    document.every_finding()
    document.change("list.moved", document.entry("list.moved").wordings, ["100% \u202e"], None)
    assert "list.moved" in {finding.key for finding in document.every_finding()}
