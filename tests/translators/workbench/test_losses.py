"""Nothing goes without a word: not from the file, and not what another window has just written."""

from dataclasses import replace
from pathlib import Path

import pytest

from netinfo.catalogs import Entry
from netinfo.translators import po
from netinfo.translators.workbench.document import Clash, Document
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, shipped
from tests.translators.workbench.conftest import Post
from tests.wording import say

pytestmark = pytest.mark.slow

UNKNOWN = Entry("short.of-before", ("What it said once.",), ("Wat er ooit stond.",))
AWAY = Entry("short.put-away", ("Put away.",), ("Opgeborgen.",))


@pytest.fixture
def with_others(project: Path) -> Path:
    """The Dutch catalog, with a sentence that this version does not know and one that an editor has put away."""
    entries = (*shipped(DUTCH), UNKNOWN)
    (project / NL).write_text(po.dump(DUTCH, entries, put_away=[AWAY]), "utf-8")
    return project / NL


def test_sentence_that_this_version_does_not_know_is_told_when_it_goes(with_others: Path, post: Post) -> None:
    told = post("edit/nl/save", json={}).get_json()["told"]
    what = "short.of-before (Wat er ooit stond.); short.put-away (Opgeborgen.)"
    assert told == f"{say('nl', 'editor.saved')} {say('nl', 'editor.taken-out', n=2, what=what)}"
    assert "short.of-before" not in with_others.read_text("utf-8")
    assert post("edit/nl/save", json={}).get_json()["told"] == say("nl", "editor.saved")


def test_unsaved_words_for_a_sentence_of_another_version_are_told_too(document: Document) -> None:
    beside = document.path.with_name(f"{document.path.name}.unsaved")
    beside.write_text(po.dump(DUTCH, [replace(UNKNOWN, comments=("instead of: -",))]), "utf-8")
    again = Document(document.path, document.folder)
    text = document.path.read_text("utf-8")
    document.path.write_text(f"{text}\n# van een ander\n", "utf-8")
    saved = again.save()
    assert (saved.clashes, [entry.key for entry in saved.gone]) == ([], [UNKNOWN.key])


def test_words_of_another_window_are_not_accepted_unseen(document: Document, post: Post) -> None:
    seen = list(document.entry("short.title").wordings)
    change = {"was": seen, "wordings": ["In short"], "flagged": False}
    post("edit/nl/sentence/short.title", json=change)
    answer = post("edit/nl/accept/short.title", json={"was": seen})
    assert (answer.status_code, answer.get_json()["problem"]) == (409, say("nl", "editor.clash", text="In short"))
    document.change("short.title", seen, ["In short"], flagged=False)
    with pytest.raises(Clash):
        document.accept("short.title", seen)
    assert [finding.is_note for finding in document.findings("short.title")] == [True]


def test_tick_of_another_window_stays_when_words_are_typed_here(document: Document, post: Post) -> None:
    seen = list(document.entry("short.title").wordings)
    post("edit/nl/sentence/short.title", json={"was": seen, "wordings": seen, "flagged": True})
    told = post("edit/nl/sentence/short.title", json={"was": seen, "wordings": ["Kort gezegd"]}).get_json()
    assert told["flagged"] is True
