"""Checks of meaning, measured on pairs of sentences, and what they say of languages that are not Dutch."""

from pathlib import Path

import pytest

from netinfo import catalogs
from netinfo.catalogs import Entry
from netinfo.languages import Language
from netinfo.translators import terms
from netinfo.translators.checks import findings_in
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.checks.known import Known
from netinfo.translators.checks.off import checks_off
from netinfo.translators.checks.pair import Pair, Rules
from tests.project_copy import NL
from tests.tools import measure_checks
from tests.translators.helpers import FOLDER, PUBLIC, run, shipped_terms

PAIRS = Path(__file__).parent / "pairs"
OTHER_LANGUAGES = measure_checks.rows(PAIRS / "other-languages.tsv")


def findings(code: str, english: str, wording: str, key: str = "what.rare") -> set[Kind]:
    rules = Rules.of(shipped_terms(), code, Known(()))
    return {
        one.kind for one in findings_in(Pair(Entry(key, (english,), (wording,)), english, wording, rules, (), False))
    }


@pytest.mark.parametrize(("table", "least"), [("misses", 42), ("seeds", 80), ("more-misses", 155)])
def test_mistakes_of_meaning_are_found(table: str, least: int) -> None:
    rows = measure_checks.rows(PAIRS / f"{table}.tsv")
    missed = [row["wrong"] for row in rows if not measure_checks.new_findings(row)]
    assert len(rows) - len(missed) >= least, missed


@pytest.mark.parametrize(("table", "count", "most"), [("rewordings", 47, 8), ("more-rewordings", 155, 25)])
def test_good_rewordings_are_left_alone(table: str, count: int, most: int) -> None:
    rows = measure_checks.rows(PAIRS / f"{table}.tsv")
    noted = [(row["wording"], one.kind) for row in rows for one in measure_checks.findings_of(row, "wording")]
    assert len(rows) == count
    assert len(noted) <= most, noted


@pytest.mark.parametrize(
    ("key", "english", "wording"),
    [
        ("treatment.choice.size", "the size of the [tumour](tumour)", "hoe groot de [tumor](tumour) is"),
        (
            "questions.mind",
            "A doctor does not mind at all if you bring a list.",
            "Neemt u een lijst mee? Geen enkele arts vindt dat vervelend.",
        ),
        (
            "about-me.sclc",
            "**Yes**, if you have lung cancer. That is an NEC too. Perhaps your doctor does not use that word.",
            "**Ja**, als u longkanker hebt. Ook dat is een NEC, al gebruikt uw arts dat woord misschien niet.",
        ),
        (
            "spread.nearby",
            "Are there [metastases in lymph nodes nearby](spread-nearby)?",
            "Zijn er [uitzaaiingen in lymfeklieren in de buurt](spread-nearby)?",
        ),
    ],
)
def test_another_way_to_say_the_same_is_not_reported(key: str, english: str, wording: str) -> None:
    assert measure_checks.findings_of({"key": key, "english": english, "wording": wording}, "wording") == []


@pytest.mark.parametrize("row", OTHER_LANGUAGES, ids=lambda row: f"{row['language']}-{row['key']}")
def test_what_is_right_in_another_language_is_not_reported(row: dict[str, str]) -> None:
    wording = row["wording"].encode("ascii", "backslashreplace").decode("unicode-escape")
    assert findings(row["language"], row["english"], wording, row["key"]) == set()


@pytest.mark.parametrize(
    ("code", "english", "wording", "kind"),
    [
        ("ar", "What is an NEC?", "ما هو NEC.", Kind.ENDING),
        ("zh", "It grows fast.", "NEC通常生长很快？", Kind.ENDING),
        ("ar", "NET grade 1", "NET من الدرجة ٢", Kind.NUMBER),
        ("de", "Take 2.5 of it.", "Nehmen Sie 2.5 davon.", Kind.NUMBER),
        ("de", "Look at 'Your report'.", "Sehen Sie unter „Ihr Befund nach.", Kind.QUOTES),
        ("fr", "What is an NEC?", "Qu’est-ce qu’un  NEC\u00a0?", Kind.SPACES),
        ("el", "What is an NEC?", "Τι είναι το NEC.", Kind.ENDING),
        ("pl", "NET grade 3", "NET", Kind.NUMBER),
        ("fr", "Who can I call?", "Qui puis-je appeler/contacter ?", Kind.CHOICE),
        ("es", "Ask your doctor.", "Pregunte a su a su médico.", Kind.DOUBLED),
    ],
)
def test_what_is_wrong_in_another_language_is_reported(code: str, english: str, wording: str, kind: Kind) -> None:
    assert kind in findings(code, english, wording)


def test_check_says_what_is_off_for_want_of_words() -> None:
    off = checks_off(shipped_terms(), "de")
    assert {"workbench.check-negations", "workbench.check-numbers", "workbench.check-meaning"} <= set(off)
    for language in PUBLIC:
        off = checks_off(shipped_terms(), language.code)
        assert off == [], f"Fill in translations/terms.toml and translations/{language.code}/meaning.toml."


def test_a_new_language_gets_its_part_of_the_terms_to_be_filled(project: Path) -> None:
    folder = project / "translations"
    terms.add("de", folder)
    written = terms.read(folder)
    assert written.table["language"]["de"]["negations"] == []
    assert "workbench.check-negations" in checks_off(written, "de")
    path = folder / "terms.toml"
    filled = path.read_text(encoding="utf-8").replace(
        "[language.de]\nlongest = 25\nnegations = []", '[language.de]\nlongest = 25\nnegations = ["nicht", "kein"]'
    )
    path.write_text(filled, encoding="utf-8")
    meaning = terms.meaning_path(folder, "de")
    text = meaning.read_text(encoding="utf-8")
    assert 'usually = []  # "usually"' in text
    meaning.write_text(text.replace("usually = []", 'usually = ["meist"]', 1), encoding="utf-8")
    rules = Rules.of(terms.read(folder), "de", Known(()))

    def kinds(english: str, wording: str) -> set[Kind]:
        pair = Pair(Entry("what.rare", (english,), (wording,)), english, wording, rules, (), single_count=False)
        return {one.kind for one in findings_in(pair)}

    assert kinds("A NET is not the same.", "Ein NET ist dasselbe.") == {Kind.NEGATION}
    assert kinds("It usually grows fast.", "Es wächst schnell.") == {Kind.MEANING}
    assert kinds("It usually grows fast.", "Es wächst meist schnell.") == set()


def test_an_unknown_name_in_the_terms_file_is_named(project: Path) -> None:
    path = project / "translations" / "terms.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("informal =", "informl =", 1), encoding="utf-8")
    result = run("i18n", "check", "nl")
    assert result.exit_code == 1
    assert "'informl'" in result.output


def test_the_command_prints_the_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert measure_checks.main([str(PAIRS / "rewordings.tsv")]) == 0
    assert "good wordings" in capsys.readouterr().out


def test_a_catalog_of_one_sentence_is_no_measure_of_words() -> None:
    assert not Known(catalogs.parse(FOLDER.parent / NL).entries[:1]).is_enough
    assert Known(catalogs.load(Language("nl"), FOLDER).entries).is_enough
