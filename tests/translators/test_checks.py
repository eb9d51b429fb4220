"""Checks: every seeded mistake is found and named with page, sentence and repair; the shipped catalogs have none."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from netinfo.catalogs import Entry
from netinfo.content.messages import Message
from netinfo.languages import LANGUAGES, Language
from netinfo.translators import po, terms
from netinfo.translators.checks import findings
from netinfo.translators.checks.findings import ACCEPTED, NOTES, WAITS, fingerprint_of
from netinfo.translators.checks.report import paragraph
from netinfo.translators.places import place_of
from netinfo.translators.sentences import FINDINGS
from netinfo.translators.voice import Voice
from tests.project_copy import NL, copy_of_the_project, swap
from tests.translators.helpers import DUTCH, ENGLISH, FOLDER, changed, found_in, run, saved, saying, shipped

CATALOG = shipped(DUTCH)

# Kind of finding, key, what a translator wrote there.
MISTAKES = [
    ("untranslated", "short.title", ""),
    ("placeholder-lost", "trust.version", "Tekst van vandaag"),
    ("placeholder-lost", "status.saving", "{n} bewaard"),
    ("placeholder-unknown", "trust.version", "Tekst van {datum}"),
    ("placeholder-unknown", "printing.from", "Van: {adres} {address}"),
    ("brace", "trust.version", "Tekst van {date"),
    ("brace", "printing.from", "Van: {{address}}"),
    ("strong", "short.different", "Een [NET](net) en een [NEC](nec) zijn niet hetzelfde. Vraag uw arts welke u hebt."),
    ("broken-mark", "cure.wishes", "**Uw eigen wensen tellen. Bedenk welke behandelingen u wel of niet wilt."),
    ("broken-mark", "short.prepare", "Schrijf uw vragen op voordat u naar de [specialist gaat."),
    ("broken-mark", "short.prepare", "Schrijf uw vragen op voordat u naar de [specialist] (specialist) gaat."),
    ("link-lost", "short.prepare", "Schrijf uw vragen op voordat u naar de specialist gaat."),
    ("link-unknown", "short.prepare", "Schrijf uw vragen op voordat u naar de [specialist](arts) gaat."),
    (
        "link-extra",
        "short.prepare",
        "Schrijf uw vragen over [NEC](nec) op voor de [specialist](specialist).",
    ),
    ("markup", "short.fast", "Een NEC groeit meestal <b>snel</b>. Buiten de longen is een NEC zeldzaam."),
    ("markup", "short.fast", "Een NEC groeit meestal snel. <script>alert(1)</script>"),
    ("markup", "short.fast", "Een NEC groeit meestal snel &amp; is buiten de longen zeldzaam."),
    ("markup", "short.prepare", "Schrijf uw vragen op. [specialist](javascript:alert)"),
    ("hidden", "short.fast", "Een NEC groeit meestal \u202elens\u202c. Buiten de longen is een NEC zeldzaam."),
    ("hidden", "short.fast", "Een NEC groeit meestal snel.\u200b Buiten de longen is een NEC zeldzaam."),
    ("hidden", "short.title", "In het\tkort"),
    ("percent", "w.ki-67.text", "Een stof in cellen die zich delen. Van 100% cellen deelt een deel zich."),
    ("address", "about.source.foundation", "Stichting NET-groep: op [www.net-kanker.com](foundation), zonder datum."),
    ("letters", "app.short-name", "netinformatie over NEC"),
    ("plural", "list.chosen", "{n} vraag gekozen"),
    ("number", "about.source.who-lung", "WHO [Classification of Tumours](lang:en), 5e editie: 2012."),
    ("number", "g.first.note", "Vier goede vragen voor elk gesprek."),
    ("number", "table.net1", "NET graad 2"),
    ("number", "list.start-note", "De elf punten van de NET-groep, in 71 vragen. Haal weg wat u niet nodig hebt."),
    ("unit", "table.col.mitoses", "Celdelingen (mitosen) per 2 cm²"),
    ("negation", "short.different", "Een [NET](net) en een [NEC](nec) zijn hetzelfde. **Vraag uw arts welke u hebt.**"),
    ("negation", "status.not-saved-full", "Bewaard: dit apparaat heeft ruimte."),
    ("negation", "short.fast", "Een NEC groeit meestal niet snel. Buiten de longen is een NEC zeldzaam."),
    ("negation", "q.treatment.wait.why", "Misschien wilt u dit weten voordat u ja zegt."),
    (
        "negation",
        "trust.disclaimer",
        "Dit is een diagnose en geen persoonlijk advies. Uw eigen arts gaat altijd voor.",
    ),
    ("term", "cure.title", "Is herstel van een NEC mogelijk?"),
    ("never", "cure.title", "Is genezing en herstel van een NEC mogelijk?"),
    ("term", "spread.figure.4", "Metastase"),
    ("term", "w.lymph-node.term", "lymfeknoop"),
    ("term", "w.small-cell.term", "kleine cellen"),
    ("informal", "short.prepare", "Schrijf je vragen op voordat je naar de [specialist](specialist) gaat."),
    ("informal", "cure.depends", "Welke behandeling het beste bij jou past, hangt af van jouw situatie."),
    (
        "hard-word",
        "short.prepare",
        "U dient vragen op te schrijven voordat u naar de [specialist](specialist) gaat.",
    ),
    (
        "long-sentence",
        "short.fast",
        "Een NEC groeit meestal snel " + "en is buiten de longen een zeldzame ziekte " * 3 + "waar ook.",
    ),
    ("two-ways", "printing.text-of", "Tekst dd. {date}"),
    ("unchanged", "short.title", "In short"),
    ("unchanged", "what.title", "What is an NEC?"),
    ("spaces", "short.title", "In het kort "),
    ("spaces", "short.fast", "Een NEC groeit meestal snel.  Buiten de longen is een NEC zeldzaam."),
    ("spaces", "short.fast", "Een NEC groeit meestal snel . Buiten de longen is een NEC zeldzaam."),
    ("quotes", "choose.print", "Kies Afdrukken in het menu van uw browser. Alleen uw gekozen vragen worden afgedrukt."),
    ("quotes", "short.title", "“In het kort"),
    ("ellipsis", "short.title", "In het kort..."),
    ("ellipsis", "ask-on.check", "Ik begrijp het dus zo. Klopt dat?"),
    ("ending", "short.fast", "Een NEC groeit meestal snel. Buiten de longen is een NEC zeldzaam"),
    ("ending", "what.title", "Wat een NEC is"),
    ("long-label", "list.up", "Verplaats deze vraag een plaats naar boven"),
    ("long-label", "nav.words", "De lijst met alle uitgelegde moeilijke woorden"),
]


def test_the_table_is_long_enough() -> None:
    assert len(MISTAKES) >= 40


@pytest.mark.parametrize(("kind", "key", "wording"), MISTAKES, ids=[f"{kind}-{key}" for kind, key, _ in MISTAKES])
def test_seeded_mistake_is_found_and_named_with_page_sentence_and_repair(kind: str, key: str, wording: str) -> None:
    catalog = saying(CATALOG, key, wording)
    found = [one for one in found_in(catalog, key) if one.kind == kind]
    assert found, [one.kind for one in found_in(catalog, key)]
    told = paragraph(catalog, found[0], Voice(DUTCH, CATALOG))
    assert f"{catalog.path}, line {catalog.by_key[key].line}: {key}" in told
    assert place_of(key).address("nl") in told
    assert wording.replace("\t", "⟨U+0009⟩")[:15].replace("\u202e", "") in told
    assert "Doe: " in told


def flagged(entry: Entry) -> Entry:
    return replace(entry, flagged=True, before=("An NEC grows.",))


def stale(entry: Entry) -> Entry:
    return replace(entry, source=("An NEC grows.",))


@pytest.mark.parametrize(
    ("kind", "change", "words"),
    [("flagged", flagged, "An NEC grows."), ("stale", stale, "An NEC grows.")],
    ids=["flagged", "stale"],
)
def test_sentence_that_is_not_finished_is_named_with_what_the_source_said(
    kind: str, change: Callable[[Entry], Entry], words: str
) -> None:
    catalog = changed(CATALOG, "short.fast", change)
    found = next(one for one in found_in(catalog, "short.fast") if one.kind == kind)
    assert words in paragraph(catalog, found, Voice(DUTCH, CATALOG))


def test_missing_and_unknown_sentences_are_named() -> None:
    without = replace(CATALOG, entries=tuple(one for one in CATALOG if one.key != "short.fast"))
    assert [one.kind for one in found_in(without, "short.fast")] == ["missing"]
    renamed = changed(CATALOG, "short.fast", lambda entry: replace(entry, key="short.gone"))
    assert [one.kind for one in found_in(renamed, "short.gone")] == ["unknown"]


def test_what_gnu_msgfmt_complains_of_is_told(tmp_path: Path) -> None:
    if not shutil.which("msgfmt"):
        pytest.skip("msgfmt not run: apt-get install gettext")
    path = saved(saying(CATALOG, "trust.version", "Tekst van {datum}"), tmp_path / "messages.po")
    assert "gnu" in {one.kind for one in found_in(replace(CATALOG, path=path), "trust.version")}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_shipped_catalogs_have_no_mistake_and_no_note_that_is_not_accepted(language: Language) -> None:
    left = [one for one in findings(language, shipped(language), terms.read(FOLDER)) if not one.accepted]
    assert [(one.key, one.kind) for one in left] == []


def test_every_acceptance_in_the_catalogs_is_of_a_note_that_is_there() -> None:
    for language in LANGUAGES:
        catalog = shipped(language)
        accepted = {one.acceptance for one in findings(language, catalog, terms.read(FOLDER)) if one.note}
        written = {comment for entry in catalog for comment in entry.comments if ACCEPTED.fullmatch(comment)}
        assert written <= accepted


def other_source(entry: Entry) -> Entry:
    return replace(entry, source=(f"{entry.source[0]} X",))


def other_words(entry: Entry) -> Entry:
    return replace(entry, wordings=(f"{entry.wordings[0]} X",))


@pytest.mark.parametrize("change", [other_source, other_words])
def test_accepted_note_wakes_when_either_side_changes(change: Callable[[Entry], Entry]) -> None:
    assert found_in(CATALOG, "short.different") == []
    other = changed(CATALOG, "short.different", change)
    assert "number" in {one.kind for one in found_in(other, "short.different")}


def test_note_is_accepted_by_a_command_that_writes_it_into_the_catalog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = copy_of_the_project(tmp_path, monkeypatch)
    swap(project / NL, 'msgstr "In het kort"', 'msgstr "In short"')
    assert run("i18n", "check", "nl").exit_code == 1
    assert run("i18n", "check", "nl", "--accept", "short.title").exit_code == 0
    entry = replace(CATALOG.by_key["short.title"], wordings=("In short",))
    assert f"# accepted: unchanged {fingerprint_of(entry)}\n" in (project / NL).read_text(encoding="utf-8")
    assert run("i18n", "check", "nl").exit_code == 0
    assert run("i18n", "update").output.startswith("nl: nothing to change")


def test_key_that_no_sentence_has_is_not_accepted_in_silence() -> None:
    result = run("i18n", "check", "--accept", "short.titel")
    assert result.exit_code == 1
    assert "No sentence has the key 'short.titel'" in result.output


def test_every_kind_has_its_sentence_and_every_sentence_its_kind() -> None:
    said = {message.key.removeprefix("workbench.") for message in FINDINGS}
    seeded = {kind for kind, _, _ in MISTAKES} | {"missing", "unknown", "gnu"} | set(WAITS) | set(NOTES)
    assert said == seeded
    assert all(isinstance(message, Message) and "Do: " in message for message in FINDINGS)


def test_source_is_checked_too() -> None:
    longer = " ".join(["word"] * 26) + "."
    assert {one.kind for one in found_in(saying(shipped(ENGLISH), "short.fast", longer), "short.fast", ENGLISH)} == {
        "long-sentence"
    }


def test_waiting_sentences_of_a_language_that_is_not_offered_are_no_failure() -> None:
    frisian = Language("fy")
    empty = replace(CATALOG, entries=tuple(replace(one, wordings=("",) * len(one.wordings)) for one in CATALOG))
    found = findings(frisian, empty, terms.read(FOLDER))
    assert all(one.waits for one in found if one.kind != "gnu")
    assert po.plural_forms(frisian)
