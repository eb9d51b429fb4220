"""Nothing goes without a word: not from the file, and not what another window has just written."""

from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from netinfo import catalogs
from netinfo.catalogs import Catalog, Entry
from netinfo.languages import Language
from netinfo.translators import po
from netinfo.translators.workbench import document as documents
from netinfo.translators.workbench.document import Clash, Document
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, changed, saved, saying, shipped
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


@pytest.mark.parametrize("theirs", [{"flagged": True}, {"comments": ("A doctor: check this again.",)}])
def test_flag_or_comment_of_another_waits_like_other_words(document: Document, theirs: dict[str, Any]) -> None:
    document.change("short.title", document.entry("short.title").wordings, ["Kort gezegd"], None)
    saved(changed(shipped(DUTCH), "short.title", lambda entry: replace(entry, **theirs)), document.path)
    assert document.save().clashes == ["short.title"]
    there = catalogs.load_file(DUTCH, document.path).by_key["short.title"]
    assert there == replace(shipped(DUTCH).by_key["short.title"], **theirs)
    assert document.save().clashes == []


@pytest.mark.parametrize("theirs", [{"flagged": True}, {"comments": ("A doctor: check this again.",)}])
def test_flag_or_comment_of_another_is_there_after_the_computer_stopped(
    document: Document, theirs: dict[str, Any]
) -> None:
    document.change("short.title", document.entry("short.title").wordings, ["Kort gezegd"], None)
    saved(changed(shipped(DUTCH), "short.title", lambda entry: replace(entry, **theirs)), document.path)
    again = Document(document.path, document.folder)
    again.save()
    there = catalogs.load_file(DUTCH, document.path).by_key["short.title"]
    assert (there.wordings, there.flagged) == (("Kort gezegd",), True)
    assert {*theirs.get("comments", ())} <= {*there.comments}


def test_acceptance_is_there_after_the_computer_stopped(document: Document) -> None:
    document.change("short.title", document.entry("short.title").wordings, ["In short"], None)
    document.save()
    document.accept("short.title", ["In short"], "An: zo heet het")
    assert Document(document.path, document.folder).findings("short.title") == []


def test_what_is_written_while_a_file_is_read_is_not_taken_for_read(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, others = catalogs.load, ["Van de een", "Van de ander"]

    def meanwhile(language: Language, folder: Path) -> Catalog:
        catalog = read(language, folder)
        saved(saying(shipped(DUTCH), "cure.title", others.pop()), document.path)
        return catalog

    with monkeypatch.context() as busy:
        busy.setattr(catalogs, "load", meanwhile)
        opened = Document(document.path, document.folder)
    assert opened.is_old()
    assert opened.save().clashes == []
    with monkeypatch.context() as busy:
        busy.setattr(catalogs, "load", meanwhile)
        opened.save()
    assert opened.is_old()
    opened.save()
    assert catalogs.load_file(DUTCH, document.path).by_key["cure.title"].wordings == ("Van de een",)


def test_nothing_changes_while_the_catalog_is_walked_through(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, was = documents._with, document.entry("short.title").wordings

    def slowly(catalog: Catalog, changes: dict[str, Entry]) -> Catalog:
        # What is typed walks through it too.
        slow.undo()
        before = dict(changes)
        typing.start()
        typing.join(0.3)
        assert changes == before
        return walk(catalog, changes)

    typing = Thread(target=document.change, args=("short.title", was, ["Kort gezegd"], None))
    with monkeypatch.context() as slow:
        slow.setattr(documents, "_with", slowly)
        assert document.catalog.by_key["short.title"].wordings == was
    typing.join()
    assert document.catalog.by_key["short.title"].wordings == ("Kort gezegd",)
