"""Checks: every seeded mistake is found and named with page, sentence and repair; the shipped catalogs have none."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from netinfo.catalogs import Catalog, Entry
from netinfo.content.messages import PLACEHOLDER, Message
from netinfo.languages import LANGUAGES, SOURCE, Language
from netinfo.translators import po, terms
from netinfo.translators.checks import check_catalog
from netinfo.translators.checks.acceptance import ACCEPTED
from netinfo.translators.checks.findings import Finding, fingerprint_of
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.checks.report import paragraph
from netinfo.translators.localizer import Localizer
from netinfo.translators.locations import location_of
from netinfo.translators.source import all_messages
from netinfo.translators.workbench_messages import FINDINGS
from tests.project_copy import NL, reword
from tests.translators.helpers import DUTCH, ENGLISH, FOLDER, changed, found_in, run, saved, saying, shipped
from tests.translators.mistakes import MISTAKES, OLD_SOURCE, UNFINISHED, UNFINISHED_KEY

SEEDED_ELSEWHERE = {
    Kind.UNKNOWN: "test_sentence_that_nothing_asks_for_is_named",
    Kind.GNU: "test_what_gnu_msgfmt_complains_of_is_told",
    Kind.TOO_LONG: "tests/browser/test_workbench_measure.py",
}
SEEDED = {kind for kind, _, _ in MISTAKES} | UNFINISHED.keys() | SEEDED_ELSEWHERE.keys()
"""A wording of `short.different` that has a number, `twee`, which its source has not."""


def told(catalog: Catalog, finding: Finding) -> str:
    """What a translator reads, in the words of the program, which no catalog can change."""
    return paragraph(catalog, finding, Localizer(DUTCH, replace(shipped(DUTCH), entries=())))


def kinds_in(catalog: Catalog, key: str, language: Language = DUTCH) -> set[Kind]:
    return {finding.kind for finding in found_in(catalog, key, language)}


def test_the_table_is_long_enough() -> None:
    assert len(MISTAKES) >= 40


@pytest.mark.parametrize("kind", Kind, ids=lambda kind: kind.code)
def test_kind_has_a_message_in_every_catalog_and_a_seeded_mistake(kind: Kind) -> None:
    message = all_messages().get(kind.message_key)
    assert isinstance(message, Message), f"there is no message {kind.message_key}"
    assert "Do: " in message
    for language in LANGUAGES:
        assert all(shipped(language).by_key[kind.message_key].wordings) or language.code == SOURCE
    assert kind in SEEDED, f"no mistake of the kind {kind.code} is seeded"


def test_every_message_about_a_finding_has_a_kind() -> None:
    assert {message.key for message in FINDINGS} == {kind.message_key for kind in Kind}


@pytest.mark.parametrize(("kind", "key", "wording"), MISTAKES, ids=[f"{kind.code}-{key}" for kind, key, _ in MISTAKES])
def test_seeded_mistake_is_found_and_named_with_page_sentence_and_repair(kind: Kind, key: str, wording: str) -> None:
    catalog = saying(shipped(DUTCH), key, wording)
    assert kind in kinds_in(catalog, key)
    finding = next(finding for finding in found_in(catalog, key) if finding.kind is kind)
    paragraph = told(catalog, finding)
    assert f"{catalog.path}, line {catalog.by_key[key].line}: {key}" in paragraph
    assert location_of(key).address("nl") in paragraph
    assert wording.replace("\t", "⟨U+0009⟩")[:15].replace("\u202e", "") in paragraph
    assert "Do: " in paragraph
    assert set(PLACEHOLDER.findall(str(all_messages()[kind.message_key]))) == finding.values.keys()


@pytest.mark.parametrize("kind", UNFINISHED, ids=lambda kind: kind.code)
def test_sentence_that_is_not_finished_is_named_with_what_the_source_said(kind: Kind) -> None:
    catalog = UNFINISHED[kind](shipped(DUTCH))
    finding = next(finding for finding in found_in(catalog, UNFINISHED_KEY) if finding.kind is kind)
    assert finding.waits
    paragraph = told(catalog, finding)
    assert UNFINISHED_KEY in paragraph
    assert OLD_SOURCE in paragraph or kind is Kind.MISSING


def test_sentence_that_nothing_asks_for_is_named() -> None:
    renamed = changed(shipped(DUTCH), "what.rare", lambda entry: replace(entry, key="short.gone"))
    assert kinds_in(renamed, "short.gone") == {Kind.UNKNOWN}


def test_two_translations_of_one_sentence_are_found() -> None:
    first = saying(shipped(DUTCH), "trust.version", "Tekst van {date}")
    assert Kind.TWO_WAYS in kinds_in(saying(first, "printing.text-of", "Tekst dd. {date}"), "printing.text-of")
    assert Kind.TWO_WAYS not in kinds_in(saying(first, "printing.text-of", "Tekst van {date}"), "printing.text-of")


def test_what_gnu_msgfmt_complains_of_is_told(tmp_path: Path) -> None:
    if not shutil.which("msgfmt"):
        pytest.skip("msgfmt not run: apt-get install gettext")
    path = saved(saying(shipped(DUTCH), "trust.version", "Tekst van {datum}"), tmp_path / "messages.po")
    assert Kind.GNU in kinds_in(replace(shipped(DUTCH), path=path), "trust.version")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_shipped_catalogs_have_no_mistake_and_no_note_that_is_not_accepted(language: Language) -> None:
    left = [one for one in check_catalog(language, shipped(language), terms.read(FOLDER)) if not one.accepted]
    assert [(one.key, one.kind) for one in left] == []


def test_every_acceptance_in_the_catalogs_is_of_a_note_that_is_there() -> None:
    for language in LANGUAGES:
        catalog = shipped(language)
        accepted = {one.acceptance for one in check_catalog(language, catalog, terms.read(FOLDER)) if one.is_note}
        written = {comment for entry in catalog for comment in entry.comments if ACCEPTED.fullmatch(comment)}
        assert written <= accepted


def with_a_note() -> Catalog:
    """A catalog in which nobody has accepted what is found in `short.different`."""

    return changed(shipped(DUTCH), "short.different", lambda entry: replace(entry, comments=()))


def test_acceptance_is_written_as_it_always_was() -> None:
    (note,) = found_in(with_a_note(), "short.different")
    assert note.acceptance == "accepted: number a3765ffe92d5"


def other_source(entry: Entry) -> Entry:
    return replace(entry, source=(f"{entry.source[0]} X",))


def other_words(entry: Entry) -> Entry:
    return replace(entry, wordings=(f"{entry.wordings[0]} X",))


@pytest.mark.parametrize("change", [other_source, other_words])
def test_accepted_note_wakes_when_either_side_changes(change: Callable[[Entry], Entry]) -> None:
    catalog = with_a_note()
    (note,) = found_in(catalog, "short.different")
    accepted = changed(catalog, "short.different", lambda entry: replace(entry, comments=(note.acceptance,)))
    assert found_in(accepted, "short.different") == []
    assert Kind.NUMBER in kinds_in(changed(accepted, "short.different", change), "short.different")


def test_note_is_accepted_by_a_command_that_writes_it_into_the_catalog(project: Path) -> None:
    unchanged = str(all_messages()["short.title"])
    reword(project / NL, "short.title", unchanged)
    assert run("i18n", "check", "nl").exit_code == 1
    assert run("i18n", "check", "nl", "--accept", "short.title").exit_code == 0
    entry = replace(shipped(DUTCH).by_key["short.title"], wordings=(unchanged,))
    assert f"# accepted: unchanged {fingerprint_of(entry)}\n" in (project / NL).read_text(encoding="utf-8")
    assert run("i18n", "check", "nl").exit_code == 0
    assert run("i18n", "update").output.startswith("nl: nothing to change")


def test_key_that_no_sentence_has_is_not_accepted_in_silence() -> None:
    result = run("i18n", "check", "--accept", "short.titel")
    assert result.exit_code == 1
    assert "No sentence has the key 'short.titel'" in result.output


def test_source_is_checked_too() -> None:
    catalog = saying(shipped(ENGLISH), "what.rare", " ".join(["word"] * 26) + ".")
    assert kinds_in(catalog, "what.rare", ENGLISH) == {Kind.LONG_SENTENCE}


def test_waiting_sentences_of_a_language_that_is_not_offered_are_no_failure() -> None:
    frisian = Language("fy")
    catalog = shipped(DUTCH)
    empty = replace(catalog, entries=tuple(replace(one, wordings=("",) * len(one.wordings)) for one in catalog))
    found = check_catalog(frisian, empty, terms.read(FOLDER))
    assert all(one.waits for one in found if one.kind is not Kind.GNU)
    assert po.plural_forms(frisian)
