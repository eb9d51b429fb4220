"""A catalog in hand: what is changed is kept, undone, saved in our layout; nothing is lost, whoever else writes."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from netinfo import catalogs
from netinfo.errors import Problem
from netinfo.translators import po
from netinfo.translators.baseline import before
from netinfo.translators.source import all_messages
from netinfo.translators.update import changes_of
from netinfo.translators.workbench.document import LONGEST, Clash, Document, Saved
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, changed, saying, shipped
from tests.wording import say

pytestmark = pytest.mark.slow

KEYS = ("short.title", "cure.title", "q.first.choices", "list.chosen", "print.mine")


def reword(document: Document, key: str, *wordings: str, flagged: bool = False) -> None:
    document.change(key, document.entry(key).wordings, wordings, flagged)


def in_file(document: Document, key: str) -> tuple[str, ...]:
    return catalogs.load_file(document.language, document.path).by_key[key].wordings


def test_saved_file_is_what_update_would_write_and_the_one_before_is_kept(document: Document) -> None:
    old, catalog = document.path.read_bytes(), shipped(DUTCH)
    for key in KEYS:
        words = tuple(f"{wording} (anders)" for wording in document.entry(key).wordings)
        reword(document, key, *words)
        catalog = saying(catalog, key, *words)
    assert document.unsaved == set(KEYS)
    assert document.save() == Saved([], [])
    assert document.unsaved == set()
    assert document.path.read_text("utf-8") == changes_of(DUTCH, catalog, all_messages()).text
    assert before(document.path).read_bytes() == old
    assert sorted(path.name for path in document.path.parent.iterdir()) == ["messages.po", "messages.po.before"]


def test_file_that_nothing_was_changed_in_is_not_written(document: Document) -> None:
    stamp = document.path.stat()
    document.save()
    assert document.path.stat().st_mtime_ns == stamp.st_mtime_ns
    assert not before(document.path).exists()


def test_file_as_it_was_first_stays_beside_it_however_often_it_is_saved(document: Document) -> None:
    old = document.path.read_bytes()
    for words in ("Een", "Twee", "Drie"):
        reword(document, "short.title", words)
        document.save()
    assert before(document.path).read_bytes() == old
    reword(document, "short.title", "Vier")
    Document(document.path, document.folder).save()
    assert b"Drie" in before(document.path).read_bytes()


def test_undo_takes_back_sentence_by_sentence_however_often_each_was_looked_at(document: Document) -> None:
    first, second = document.entry(KEYS[0]).wordings, document.entry(KEYS[1]).wordings
    for words in ("A", "Aa", "Aap"):
        reword(document, KEYS[0], words)
    reword(document, KEYS[1], "Noot")
    assert document.undo() == KEYS[1]
    assert (document.entry(KEYS[0]).wordings, document.entry(KEYS[1]).wordings) == (("Aap",), second)
    assert document.undo() == KEYS[0]
    assert document.entry(KEYS[0]).wordings == first
    assert document.undo() is None
    assert document.unsaved == set()


def test_button_is_taken_back_by_itself_and_typed_words_stay(document: Document) -> None:
    first = document.entry("short.title").wordings
    for words in ("Kort", "Kort gezegd"):
        reword(document, "short.title", words)
    typed = document.entry("short.title").wordings
    document.change("short.title", typed, first, flagged=False, typed=False)
    assert document.undo() == "short.title"
    assert document.entry("short.title").wordings == typed
    reword(document, "short.title", "In short", flagged=True)
    document.undo()
    assert (document.entry("short.title").wordings, document.entry("short.title").flagged) == (("In short",), False)
    document.accept("short.title", ["In short"])
    document.undo()
    assert [one.is_note for one in document.findings("short.title")] == [True]
    document.undo()
    assert document.entry("short.title").wordings == first


def test_what_was_undone_is_done_again_until_something_else_is_typed(document: Document) -> None:
    reword(document, KEYS[0], "Aap")
    reword(document, KEYS[1], "Noot")
    assert [document.undo(), document.undo()] == [KEYS[1], KEYS[0]]
    assert [document.redo(), document.redo(), document.redo()] == [KEYS[0], KEYS[1], None]
    assert [document.entry(key).wordings for key in KEYS[:2]] == [("Aap",), ("Noot",)]
    document.undo()
    reword(document, KEYS[2], "Mies")
    assert document.redo() is None


def test_findings_follow_what_is_typed(document: Document) -> None:
    reword(document, "list.moved", "Nu nummer {n} van 100%")
    found = {finding.kind.code for finding in document.findings("list.moved")}
    assert {"placeholder-lost", "percent"} <= found
    document.undo()
    assert document.findings("list.moved") == []


def test_flag_is_kept_until_somebody_looked(project: Path) -> None:
    old = ("What it said before",)
    catalog = changed(shipped(DUTCH), "short.title", lambda entry: replace(entry, flagged=True, before=old))
    (project / NL).write_text(po.dump(DUTCH, catalog), "utf-8")
    document = Document(project / NL, project / "translations")
    reword(document, "short.title", "Kort", flagged=True)
    assert document.entry("short.title").before == old
    reword(document, "short.title", "Kort", flagged=False)
    document.save()
    assert not [line for line in document.path.read_text("utf-8").splitlines() if line.startswith("#, fuzzy")]


def test_accepted_note_is_in_the_file_with_who_says_so_and_why(document: Document) -> None:
    reword(document, "short.title", "In short")
    assert [finding.is_note for finding in document.findings("short.title")] == [True]
    document.accept("short.title", ["In short"], " An de Vries:\n zo heet het \n")
    assert document.findings("short.title") == []
    document.save()
    assert document.findings("short.title") == []
    line = next(one for one in document.path.read_text("utf-8").splitlines() if "accepted: unchanged" in one)
    assert line.endswith(" An de Vries: zo heet het")


def test_what_was_not_saved_is_there_after_the_computer_stopped(document: Document) -> None:
    reword(document, "short.title", "Kort gezegd", flagged=True)
    reword(document, "q.first.choices", "Een andere vraag?")
    document.undo()
    again = Document(document.path, document.folder)
    assert again.unsaved == {"short.title"}
    assert (again.entry("short.title").wordings, again.entry("short.title").flagged) == (("Kort gezegd",), True)
    again.save()
    assert not list(document.path.parent.glob("*.unsaved"))
    assert Document(document.path, document.folder).unsaved == set()


def test_what_was_not_saved_is_put_back_after_the_computer_stopped(document: Document) -> None:
    first = document.entry("cure.title").wordings
    reword(document, "cure.title", "Anders")
    again = Document(document.path, document.folder)
    reword(again, "cure.title", *first)
    assert again.unsaved == set()


def test_unsaved_change_of_a_sentence_that_somebody_else_saved_is_to_be_looked_at(document: Document) -> None:
    reword(document, "short.title", "Wat ik schreef")
    other = document.path.read_text("utf-8").replace('msgstr "In het kort"', 'msgstr "Wat een ander schreef"')
    document.path.write_text(other, "utf-8")
    entry = Document(document.path, document.folder).entry("short.title")
    assert (entry.wordings, entry.flagged) == (("Wat ik schreef",), True)


def test_change_that_the_file_says_already_is_no_change(document: Document) -> None:
    reword(document, "short.title", "Kort gezegd")
    other = document.path.read_text("utf-8").replace('msgstr "In het kort"', 'msgstr "Kort gezegd"')
    document.path.write_text(other, "utf-8")
    assert Document(document.path, document.folder).unsaved == set()


def test_what_another_program_saved_meanwhile_stays(document: Document) -> None:
    other = Document(document.path, document.folder)
    reword(other, "cure.title", "Wat een ander schreef")
    other.save()
    reword(document, "short.title", "Wat ik schreef")
    assert document.save() == Saved([], [])
    assert in_file(document, "cure.title") == ("Wat een ander schreef",)
    assert in_file(document, "short.title") == ("Wat ik schreef",)


def test_same_sentence_changed_by_another_program_waits_until_saved_once_more(document: Document) -> None:
    other = Document(document.path, document.folder)
    reword(other, "short.title", "Wat een ander schreef")
    other.save()
    reword(document, "short.title", "Wat ik schreef")
    assert document.save() == Saved(["short.title"], [])
    assert in_file(document, "short.title") == ("Wat een ander schreef",)
    assert document.unsaved == {"short.title"}
    assert document.save() == Saved([], [])
    assert in_file(document, "short.title") == ("Wat ik schreef",)


def test_same_sentence_changed_in_another_window_is_told(document: Document) -> None:
    was = document.entry("short.title").wordings
    document.change("short.title", was, ("Van het ene venster",), flagged=False)
    with pytest.raises(Clash) as told:
        document.change("short.title", was, ("Van het andere",), flagged=False)
    assert str(told.value) == say("nl", "editor.clash", text="Van het ene venster")


def test_file_that_is_gone_is_written_again(document: Document) -> None:
    reword(document, "short.title", "Kort gezegd")
    document.path.unlink()
    document.save()
    assert in_file(document, "short.title") == ("Kort gezegd",)


def test_file_that_somebody_broke_is_left_and_nothing_is_lost(document: Document) -> None:
    reword(document, "short.title", "Kort gezegd")
    document.path.write_bytes(b"\x89PNG\r\n")
    with pytest.raises(Problem) as told:
        document.save()
    assert str(told.value) == say("en", "workbench.file-no-catalog", file=document.path.name)
    assert document.path.read_bytes() == b"\x89PNG\r\n"
    assert document.entry("short.title").wordings == ("Kort gezegd",)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS])
@pytest.mark.parametrize("method", ["write_text", "replace"])
def test_disk_that_takes_nothing_is_a_sentence_and_loses_nothing(
    document: Document, monkeypatch: pytest.MonkeyPatch, code: int, method: str
) -> None:
    def refuse(self: Path, *_: object, **__: object) -> None:
        raise OSError(code, "refused", str(self))

    old = document.path.read_bytes()
    reword(document, "short.title", "Kort gezegd")
    with monkeypatch.context() as full:
        full.setattr(Path, method, refuse)
        with pytest.raises(Problem, match="refused"):
            document.save()
    assert document.path.read_bytes() == old
    document.save()
    assert in_file(document, "short.title") == ("Kort gezegd",)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Op twee\r\nregels", "Op twee regels"),
        ("Op twee\u2028regels", "Op twee regels"),
        ("Een \ud800 halve letter", "Een \ufffd halve letter"),
        ("Kort\0", "Kort\ufffd"),
        ("Cafe\u0301", "Café"),
        ('Met "aanhaling" en \\ streep', 'Met "aanhaling" en \\ streep'),
        ("<b>vet</b>", "<b>vet</b>"),
        ("Van \u202erechts", "Van \u202erechts"),
    ],
)
def test_whatever_is_typed_can_be_saved_and_read_again(document: Document, typed: str, kept: str) -> None:
    reword(document, "short.title", typed)
    document.save()
    assert in_file(document, "short.title") == (kept,)


def test_sentence_that_is_too_long_is_refused(document: Document) -> None:
    with pytest.raises(Problem) as told:
        reword(document, "short.title", "x" * (LONGEST + 1))
    assert str(told.value) == say("nl", "editor.too-long", n=LONGEST)


def test_file_of_another_program_is_saved_in_our_layout(document: Document) -> None:
    ours = document.path.read_bytes()
    document.path.write_bytes(b"\xef\xbb\xbf" + ours.replace(b"\n", b"\r\n"))
    Document(document.path, document.folder).save()
    assert document.path.read_bytes() == ours


def test_sentence_that_the_file_does_not_have_can_be_translated(document: Document) -> None:
    catalog = shipped(DUTCH)
    some = tuple(entry for entry in catalog if entry.key not in KEYS)
    document.path.write_text(po.dump(DUTCH, replace(catalog, entries=some)), "utf-8")
    partial = Document(document.path, document.folder)
    for key in KEYS:
        reword(partial, key, *catalog.by_key[key].wordings)
    partial.save()
    assert [in_file(partial, key) for key in KEYS] == [catalog.by_key[key].wordings for key in KEYS]
