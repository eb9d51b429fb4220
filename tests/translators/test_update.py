"""Update: by key, in one layout, whatever editor wrote the file; a changed meaning is never guessed."""

from dataclasses import replace
from pathlib import Path

import pytest

from netinfo import catalogs, create_app
from netinfo.content.messages import Message, Plural
from netinfo.errors import Problem
from netinfo.languages import LANGUAGES, Language
from netinfo.serving.views import site_of
from netinfo.translators.source import all_messages
from netinfo.translators.update import changes_of, update
from tests.project_copy import EN, NL, entry_of, reword, swap
from tests.translators.editors import as_newer_poedit, on_windows
from tests.translators.helpers import DUTCH, ENGLISH, run, shipped, told

pytestmark = pytest.mark.slow

KEY = "what.rare"
OLD = str(all_messages()[KEY])
NEW = OLD.replace("usually grows fast", "usually does not grow fast")
NOTHING_TO_CHANGE = "".join(f"{one.code}: {told(one, 'workbench.update-nothing')}\n" for one in LANGUAGES)


def with_source(key: str, wording: str) -> dict[str, Message | Plural]:
    """The sentences of the product after an edit of one in the program."""
    return {**all_messages(), key: Message(key, wording)}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_catalogs_are_in_the_one_layout_already(language: Language) -> None:
    changes = changes_of(language, shipped(language), all_messages())
    found = (changes.new, changes.changed, changes.gone, changes.written)
    assert found == ([], [], [], False), f"Run `flask i18n update {language.code}`."


def test_update_twice_changes_nothing(project: Path) -> None:
    as_newer_poedit(project / NL)
    run("i18n", "update")
    body, time = (project / NL).read_bytes(), (project / NL).stat().st_mtime_ns
    result = run("i18n", "update")
    assert result.output == NOTHING_TO_CHANGE
    assert ((project / NL).read_bytes(), (project / NL).stat().st_mtime_ns) == (body, time)


def test_changed_meaning_flags_the_old_translation_with_the_old_sentence(project: Path) -> None:
    translation = entry_of(project / NL, KEY).splitlines()[-1]
    update([DUTCH], project / "translations", with_source(KEY, NEW))
    lines = entry_of(project / NL, KEY).splitlines()
    assert [line for line in lines if not line.startswith(("# ", "#."))] == [
        "#, fuzzy",
        f'#| msgid "{OLD}"',
        f'msgctxt "{KEY}"',
        f'msgid "{NEW}"',
        translation,
    ]
    flagged = catalogs.load(DUTCH, project / "translations").by_key[KEY]
    assert (flagged.flagged, flagged.before) == (True, (OLD,))


def test_a_similar_sentence_never_lends_its_translation(project: Path) -> None:
    """May drink, may not drink: a new key stays empty however much it looks like an old one."""
    sentences = {**all_messages(), "short.new": Message("short.new", NEW)}
    changes = update([DUTCH], project / "translations", sentences)
    assert changes[0].new == ["short.new"]
    assert catalogs.load(DUTCH, project / "translations").by_key["short.new"].wordings == ("",)


def test_changed_meaning_stops_the_build_which_names_the_sentence(project: Path) -> None:
    update([DUTCH], project / "translations", with_source(KEY, NEW))
    with pytest.raises(Problem, match=f"{KEY}.*flagged"):
        site_of(create_app())


def test_second_change_keeps_the_sentence_that_was_translated() -> None:
    first = changes_of(DUTCH, shipped(DUTCH), with_source(KEY, NEW))
    path = shipped(DUTCH).path
    assert first.changed == [KEY]
    flagged = replace(shipped(DUTCH).by_key[KEY], source=(NEW,), flagged=True, before=(OLD,))
    catalog = replace(shipped(DUTCH), path=path, entries=(flagged,))
    again = changes_of(DUTCH, catalog, {KEY: Message(KEY, f"{NEW} Twice.")})
    assert f'#| msgid "{OLD}"' in again.text


def test_better_english_words_in_its_catalog_stale_nothing(project: Path) -> None:
    reword(project / EN, KEY, "An NEC mostly grows fast.")
    assert run("i18n", "update").output == NOTHING_TO_CHANGE
    assert run("i18n", "check", "nl").exit_code == 0
    assert b"An NEC mostly grows fast." in site_of(create_app())["/en/"].body


def test_corrected_english_of_a_changed_source_is_flagged_too(project: Path) -> None:
    reword(project / EN, KEY, "An NEC mostly grows fast.")
    changes = update([ENGLISH], project / "translations", with_source(KEY, NEW))
    assert changes[0].changed == [KEY]
    assert catalogs.load(ENGLISH, project / "translations").by_key[KEY].flagged


def test_what_nothing_asks_for_is_taken_out_and_named(project: Path) -> None:
    wording = shipped(DUTCH).by_key["short.title"].wordings[0]
    swap(project / NL, 'msgctxt "short.title"', 'msgctxt "short.old-title"')
    output = run("i18n", "update").output
    assert f"nl: {told(DUTCH, 'workbench.update-gone', key='short.old-title', words=wording)}" in output
    assert f"nl: {told(DUTCH, 'workbench.update-new', key='short.title')}" in output


def test_one_unreadable_catalog_leaves_all_as_they_are(project: Path) -> None:
    on_windows(project / NL)
    (project / EN).write_bytes((project / EN).read_bytes() + b"nonsense\n")
    before = (project / NL).read_bytes()
    result = run("i18n", "update")
    assert result.exit_code == 1
    assert str(EN) in result.output
    assert (project / NL).read_bytes() == before
