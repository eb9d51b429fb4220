"""Checks: every seeded mistake is found and named with page, sentence and repair; the shipped catalogs have none."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from netinfo import plurals
from netinfo.catalogs import Catalog, Entry
from netinfo.content.messages import PLACEHOLDER, Message
from netinfo.languages import LANGUAGES, SOURCE, Language
from netinfo.translators.checks import check_catalog
from netinfo.translators.checks.findings import ACCEPTED, Finding, fingerprint_of
from netinfo.translators.checks.kinds import Kind, Severity
from netinfo.translators.checks.report import paragraph, sentence, visible
from netinfo.translators.checks.whole import gnu
from netinfo.translators.localizer import Localizer
from netinfo.translators.locations import location_of
from netinfo.translators.messages import FINDINGS
from netinfo.translators.source import all_messages
from netinfo.unfinished import Reason
from tests.project_copy import NL, reword
from tests.translators.helpers import (
    DUTCH,
    ENGLISH,
    PUBLIC,
    changed,
    found_in,
    run,
    saying,
    shipped,
    shipped_terms,
    told,
)
from tests.translators.mistakes import MISTAKES, OLD_SOURCE, UNFINISHED, UNFINISHED_KEY

SEEDED_ELSEWHERE = {
    Kind.UNKNOWN: "test_sentence_that_nothing_asks_for_is_named",
    Kind.GNU: "test_what_gnu_msgfmt_complains_of_is_told",
    Kind.PLURAL_SWAPPED: "test_plural_forms_that_changed_places_are_found",
    Kind.PLURAL_SAME: "test_plural_forms_that_are_all_one_are_found",
    Kind.TOO_LONG: "tests/browser/test_workbench_measure.py",
}
SEEDED = {kind for kind, _, _ in MISTAKES} | UNFINISHED.keys() | SEEDED_ELSEWHERE.keys()
"""A wording of `short.different` that has a number, `twee`, which its source has not."""


def in_english(catalog: Catalog, finding: Finding) -> str:
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
    for language in PUBLIC:
        assert all(shipped(language).by_key[kind.message_key].wordings) or language.code == SOURCE
    assert kind in SEEDED, f"no mistake of the kind {kind.code} is seeded"


def test_every_message_about_a_finding_has_a_kind() -> None:
    assert {message.key for message in FINDINGS} == {kind.message_key for kind in Kind}


def test_what_stops_a_build_as_unfinished_is_what_translators_are_told_waits() -> None:
    assert {reason.name for reason in Reason} == {kind.name for kind in Kind if kind.severity is Severity.WAITS}


@pytest.mark.parametrize(("kind", "key", "wording"), MISTAKES, ids=[f"{kind.code}-{key}" for kind, key, _ in MISTAKES])
def test_seeded_mistake_is_found_and_named_with_page_sentence_and_repair(kind: Kind, key: str, wording: str) -> None:
    catalog = saying(shipped(DUTCH), key, wording)
    assert kind in kinds_in(catalog, key)
    finding = next(finding for finding in found_in(catalog, key) if finding.kind is kind)
    paragraph = in_english(catalog, finding)
    assert f"{catalog.path}, line {catalog.by_key[key].line}: {key}" in paragraph
    assert location_of(key).address("nl") in paragraph
    assert visible(wording[:15]) in paragraph
    assert "Do: " in paragraph
    assert set(PLACEHOLDER.findall(str(all_messages()[kind.message_key]))) == finding.values.keys()


@pytest.mark.parametrize("kind", UNFINISHED, ids=lambda kind: kind.code)
def test_sentence_that_is_not_finished_is_named_with_what_the_source_said(kind: Kind) -> None:
    catalog = UNFINISHED[kind](shipped(DUTCH))
    finding = next(finding for finding in found_in(catalog, UNFINISHED_KEY) if finding.kind is kind)
    assert finding.waits
    paragraph = in_english(catalog, finding)
    assert UNFINISHED_KEY in paragraph
    assert OLD_SOURCE in paragraph or kind in (Kind.MISSING, Kind.FLAGGED_BY_HAND)
    current = str(all_messages()[UNFINISHED_KEY])
    assert paragraph.count(current) == 1


def test_nothing_is_said_in_words_and_a_lone_sign_stands_between_quotes() -> None:
    localizer = Localizer(DUTCH, shipped(DUTCH))
    values = {"source": "-", "text": "."}
    assert "'.'" in sentence(Finding("x", Kind.ENDING, values), localizer)
    told = sentence(Finding("x", Kind.MEANING, {"source": "usually", "text": "-"}), localizer)
    assert told == localizer.say("workbench.meaning", source="usually", text=localizer.say("workbench.none"))


def test_sentence_that_nothing_asks_for_is_named() -> None:
    renamed = changed(shipped(DUTCH), "what.rare", lambda entry: replace(entry, key="short.gone"))
    assert kinds_in(renamed, "short.gone") == {Kind.UNKNOWN}


def test_two_translations_of_one_sentence_are_found() -> None:
    first = saying(shipped(DUTCH), "trust.version", "Tekst van {date}")
    assert Kind.TWO_WAYS in kinds_in(saying(first, "printing.text-of", "Tekst dd. {date}"), "printing.text-of")
    assert Kind.TWO_WAYS not in kinds_in(saying(first, "printing.text-of", "Tekst van {date}"), "printing.text-of")


def test_plural_forms_that_changed_places_are_found() -> None:
    swapped = saying(shipped(DUTCH), "list.chosen", "{n} vragen gekozen", "{n} vraag gekozen")
    assert kinds_in(swapped, "list.chosen") == {Kind.PLURAL_SWAPPED}


def test_plural_forms_that_are_all_one_are_found() -> None:
    same = saying(shipped(DUTCH), "list.chosen", "{n} vragen gekozen", "{n} vragen gekozen")
    assert kinds_in(same, "list.chosen") == {Kind.PLURAL_SAME}
    assert kinds_in(shipped(DUTCH), "list.chosen") == set()


def test_what_gnu_msgfmt_complains_of_is_told_unless_we_said_it_ourselves() -> None:
    if not shutil.which("msgfmt"):
        pytest.skip("msgfmt not run: apt-get install gettext")
    catalog = saying(shipped(DUTCH), "trust.version", "Tekst van {datum}")
    assert [one.key for one in gnu(DUTCH, catalog)] == ["trust.version"]
    assert Kind.GNU not in kinds_in(catalog, "trust.version")
    ended = changed(
        shipped(DUTCH), "trust.version", lambda entry: replace(entry, source=(f"{entry.source[0]}\n",), comments=())
    )
    assert Kind.GNU in {one.kind for one in gnu(DUTCH, ended)}


def test_words_of_another_sentence_are_noticed_in_the_catalog_that_holds_both() -> None:
    pasted = saying(shipped(DUTCH), "what.rare", *shipped(DUTCH).by_key["short.prepare"].wordings)
    found = [one.key for one in check_catalog(DUTCH, pasted, shipped_terms()) if one.kind is Kind.SAME_WORDS]
    assert {"what.rare", "short.prepare"} <= set(found)


@cache
def found_in_shipped(language: Language) -> list[Finding]:
    return check_catalog(language, shipped(language), shipped_terms())


@pytest.mark.parametrize("language", PUBLIC, ids=lambda one: one.code)
def test_shipped_catalogs_have_no_mistake_and_no_note_that_is_not_accepted(language: Language) -> None:
    left = [one for one in found_in_shipped(language) if not one.accepted]
    found = [(one.key, one.kind) for one in left]
    assert found == [], f"`flask i18n check {language.code}` says what to do, and how to accept what is right as it is."


def test_every_acceptance_in_the_catalogs_is_of_a_note_that_is_there() -> None:
    for language in LANGUAGES:
        catalog = shipped(language)
        accepted = {one.acceptance for one in found_in_shipped(language) if one.is_note}
        comments = [comment for entry in catalog for comment in entry.comments]
        written = {found[0] for comment in comments for found in ACCEPTED.finditer(comment)}
        assert written - accepted == set(), f"Nothing asks for this in {catalog.path} any more: take the comment out."


NOTED = "Een [NET](net) is niet hetzelfde als een NEC. **Vraag uw arts welke van de twee u hebt.**"


def with_a_note() -> Catalog:
    """A catalog in which nobody has accepted what is found in `short.different`: a number that the source has not."""
    source = ("A [NET](net) is not the same as an NEC. **Ask your doctor which one you have.**",)
    return changed(
        shipped(DUTCH), "short.different", lambda entry: replace(entry, source=source, wordings=(NOTED,), comments=())
    )


def test_acceptance_is_written_as_it_always_was() -> None:
    entry = Entry("short.different", ("A NET is not an NEC.",), ("Een NET is geen NEC.",))
    assert Finding(entry.key, Kind.NUMBER, {}, entry).acceptance == "accepted: number 1ff598d6c643"


def notes_in(catalog: Catalog) -> list[Finding]:
    return [one for one in found_in(catalog, "short.different") if one.is_note]


def other_source(entry: Entry) -> Entry:
    return replace(entry, source=(f"{entry.source[0]} X",))


def other_words(entry: Entry) -> Entry:
    return replace(entry, wordings=(f"{entry.wordings[0]} X",))


@pytest.mark.parametrize("change", [other_source, other_words])
def test_accepted_note_wakes_when_either_side_changes(change: Callable[[Entry], Entry]) -> None:
    catalog = with_a_note()
    (note,) = notes_in(catalog)
    accepted = changed(catalog, "short.different", lambda entry: replace(entry, comments=(note.acceptance,)))
    assert notes_in(accepted) == []
    assert Kind.NUMBER in kinds_in(changed(accepted, "short.different", change), "short.different")


@pytest.mark.slow
def test_note_is_accepted_by_a_command_that_writes_it_into_the_catalog(project: Path) -> None:
    unchanged = str(all_messages()["short.title"])
    reword(project / NL, "short.title", unchanged)
    assert run("i18n", "check", "nl").exit_code == 1
    assert run("i18n", "check", "nl", "--accept", "short.title").exit_code == 0
    entry = replace(shipped(DUTCH).by_key["short.title"], wordings=(unchanged,))
    assert f"# accepted: unchanged {fingerprint_of(entry)}\n" in (project / NL).read_text(encoding="utf-8")
    assert run("i18n", "check", "nl").exit_code == 0
    assert run("i18n", "update").output.startswith(f"nl: {told(DUTCH, 'workbench.update-nothing')}")


def test_key_that_no_sentence_has_is_not_accepted_in_silence() -> None:
    result = run("i18n", "check", "--accept", "short.titel")
    assert result.exit_code == 1
    assert "No sentence has the key 'short.titel'" in result.output


def test_source_is_checked_too() -> None:
    catalog = saying(shipped(ENGLISH), "what.rare", " ".join("abcdefghijklmnopqrstuvwxyz") + ".")
    assert kinds_in(catalog, "what.rare", ENGLISH) == {Kind.LONG_SENTENCE}


def test_waiting_sentences_of_a_language_that_is_not_offered_are_no_failure() -> None:
    frisian = Language("fy")
    catalog = shipped(DUTCH)
    empty = replace(catalog, entries=tuple(replace(one, wordings=("",) * len(one.wordings)) for one in catalog))
    found = check_catalog(frisian, empty, shipped_terms())
    assert {one.kind for one in found} == {Kind.UNTRANSLATED}
    assert plurals.of_locale(frisian.locale).forms == 2
