"""An acceptance holds for its words, wherever it stands in a comment, and goes with them."""

from dataclasses import replace
from pathlib import Path

import pytest

from netinfo import catalogs
from netinfo.catalogs import Entry
from netinfo.translators.checks.acceptance import accept, without_old_acceptances
from netinfo.translators.checks.findings import Finding
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.source import all_messages
from netinfo.translators.update import changes_of
from tests.translators.helpers import DUTCH, changed, shipped

ENTRY = Entry("x", ("One.",), ("Een.",))
NOW = Finding("x", Kind.NUMBER, {}, ENTRY).acceptance
OLD = "accepted: number 3a0f5ad034ae"


@pytest.mark.parametrize(
    "comment",
    [
        NOW,
        f"{NOW} (Jan, 3 mei: zo zegt men dat)",
        NOW.replace("accepted: ", "Accepted:  "),
        NOW.replace("number ", "number  "),
        f"Jan: {NOW}",
        f"{OLD} {NOW}",
    ],
)
def test_acceptance_is_found_wherever_it_stands(comment: str) -> None:
    entry = replace(ENTRY, comments=("vraag Marie", comment))
    assert Finding("x", Kind.NUMBER, {}, entry).accepted
    assert not Finding("x", Kind.NEGATION, {}, entry).accepted
    assert without_old_acceptances(entry).comments == entry.comments


@pytest.mark.parametrize(
    ("comments", "left"),
    [
        ((OLD, NOW), (NOW,)),
        ((f"{OLD} (Jan: zo zegt men dat)",), ()),
        (("vraag Marie", OLD), ("vraag Marie",)),
        ((f"vraag Marie ({OLD})",), ("vraag Marie",)),
        (("a", "", "b"), ("a", "", "b")),
    ],
)
def test_acceptance_of_other_words_goes(comments: tuple[str, ...], left: tuple[str, ...]) -> None:
    assert without_old_acceptances(replace(ENTRY, comments=comments)).comments == left


def test_update_takes_out_the_acceptance_of_other_words() -> None:
    catalog = changed(shipped(DUTCH), "short.title", lambda entry: replace(entry, comments=(OLD, "vraag Marie")))
    changes = changes_of(DUTCH, catalog, all_messages())
    assert changes.written
    assert OLD not in changes.text
    assert "# vraag Marie\n" in changes.text


def test_name_and_reason_stand_behind_an_acceptance(tmp_path: Path) -> None:
    path = tmp_path / "nl.po"
    entry = Entry("x", ("One two.",), ("Een.",))
    note = Finding("x", Kind.NUMBER, {}, entry)
    catalog = replace(shipped(DUTCH), path=path, entries=(entry,))
    assert accept(DUTCH, catalog, [note], {"x"}, "Jan: zo zegt men dat") == []
    (written,) = catalogs.parse(path)
    assert written.comments == (f"{note.acceptance} Jan: zo zegt men dat",)
    assert replace(note, entry=written).accepted


def test_update_names_what_an_editor_has_put_away() -> None:
    away = replace(shipped(DUTCH).entries[0], key="short.away")
    assert changes_of(DUTCH, replace(shipped(DUTCH), obsolete=(away,)), all_messages()).gone == [away]


def test_accepting_a_note_leaves_what_an_editor_has_put_away(tmp_path: Path) -> None:
    path, entry = tmp_path / "nl.po", Entry("x", ("One two.",), ("Een.",))
    away = Entry("short.away", ("Away.", "All away."), ("Weg.", "Alles weg."), comments=("vraag Marie",))
    catalog = replace(shipped(DUTCH), path=path, entries=(entry,), obsolete=(away,))
    accept(DUTCH, catalog, [Finding("x", Kind.NUMBER, {}, entry)], {"x"})
    (kept,) = catalogs.parse(path).obsolete
    assert (kept.key, kept.wordings, kept.comments) == (away.key, away.wordings, away.comments)
