"""A sentence whose English has changed is flagged from the moment its file is opened, with what the English was."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from netinfo import catalogs
from netinfo.catalogs import Entry, source_of
from netinfo.translators import po
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.source import all_messages
from netinfo.translators.workbench.document import Document
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, changed, saved, shipped
from tests.translators.workbench.conftest import TOKEN

pytestmark = pytest.mark.slow

KEY = "short.title"
OLD, NEW = ("What it said before",), source_of(all_messages()[KEY])


@pytest.fixture
def older(project: Path) -> Path:
    """The Dutch file as it was before the English of a sentence changed: nothing in it is flagged."""
    return saved(changed(shipped(DUTCH), KEY, lambda entry: replace(entry, source=OLD)), project / NL)


def typed(document: Document, words: str, flagged: bool | None = None) -> Entry:
    document.change(KEY, document.entry(KEY).wordings, [words], flagged)
    return document.entry(KEY)


def test_however_little_is_typed_the_old_english_stays_until_somebody_takes_the_flag_off(older: Path) -> None:
    document = Document(older, older.parents[2])
    typed(document, f"{document.entry(KEY).wordings[0]} ")
    document.save()
    entry = catalogs.load_file(DUTCH, older).by_key[KEY]
    assert (entry.source, entry.flagged, entry.before) == (NEW, True, OLD)
    typed(document, "Kort gezegd", flagged=False)
    document.save()
    entry = catalogs.load_file(DUTCH, older).by_key[KEY]
    assert (entry.source, entry.flagged, entry.before) == (NEW, False, ())


@pytest.mark.usefixtures("older")
def test_tick_says_what_the_list_says(editor: FlaskClient) -> None:
    told = editor.get(f"/{TOKEN}/edit/nl/sentence/{KEY}").get_json()
    assert told["states"] == ["flagged"]
    assert (told["flagged"], told["before"]) == (True, OLD[0])


def test_unsaved_words_for_the_old_english_are_flagged_with_it(document: Document) -> None:
    unsaved = Entry(KEY, OLD, ("Kort gezegd",), comments=("instead of: -",))
    document.path.with_name(f"{document.path.name}.unsaved").write_text(po.dump(DUTCH, [unsaved]), "utf-8")
    entry = Document(document.path, document.folder).entry(KEY)
    assert (entry.wordings, entry.source, entry.flagged, entry.before) == (("Kort gezegd",), NEW, True, OLD)


def test_tick_that_is_set_again_keeps_the_old_english(older: Path) -> None:
    document = Document(older, older.parents[2])
    words = document.entry(KEY).wordings[0]
    typed(document, words, flagged=False)
    assert typed(document, words, flagged=True).before == OLD
    assert document.unsaved == set()


def test_tick_of_a_person_says_nothing_of_the_english(document: Document) -> None:
    typed(document, document.entry(KEY).wordings[0], flagged=True)
    assert [one.kind for one in document.findings(KEY)] == [Kind.FLAGGED_BY_HAND]
