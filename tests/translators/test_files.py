"""Files of any tool: read as GNU gettext reads them, and refused in the words of whoever reads that."""

import errno
import re
from dataclasses import replace
from pathlib import Path

import pytest

from netinfo import catalogs
from netinfo.catalogs import Entry
from netinfo.errors import Problem
from netinfo.languages import Language
from netinfo.translators import po
from netinfo.translators.arguments import file_of
from netinfo.translators.checks import check_catalog
from netinfo.translators.checks.kinds import Kind, Severity
from netinfo.translators.checks.report import empty_sentences
from netinfo.translators.checks.whole import gnu, unfinished
from netinfo.translators.localizer import Localizer
from netinfo.translators.source import all_messages
from netinfo.translators.terms import Terms
from netinfo.unfinished import UNFLAG
from tests.translators.helpers import DUTCH, ENGLISH, FOLDER, changed, run, saved, saying, shipped, told

HEAD = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n'
TITLE = 'msgctxt "short.title"\nmsgid "{source}"\nmsgstr "{words}"\n'


def written(path: Path, words: str = "In het kort", language: str = "nl", before: str = "") -> Path:
    """A file of one sentence."""
    source = str(all_messages()["short.title"])
    text = f"{HEAD.format(language)}\n{before}{TITLE.format(source=source, words=words)}"
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "from-a-friend.po"


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"], ids=ascii)
def test_sign_that_ends_no_line_of_a_catalog_is_told_with_its_sentence(file: Path, sign: str) -> None:
    catalog = catalogs.parse(written(file, f"In het{sign}kort"))
    assert catalog.by_key["short.title"].wordings == (f"In het{sign}kort",)
    found = check_catalog(DUTCH, catalog, Terms(file, {}))
    assert [one.values["what"] for one in found if one.kind is Kind.HIDDEN] == [f"U+{ord(sign):04X}"]


def test_comment_without_a_space_is_a_comment(file: Path) -> None:
    assert catalogs.parse(written(file, before="#vraag aan Marie\n")).by_key["short.title"].comments == (
        "vraag aan Marie",
    )


@pytest.mark.parametrize("words", [r"Carcino\303\257d", r"Carcino\xc3\xafd", "Carcinoïd"])
def test_letters_by_their_numbers_are_letters(file: Path, words: str) -> None:
    catalog = catalogs.parse(written(file, words))
    assert catalog.by_key["short.title"].wordings == ("Carcinoïd",)
    assert 'msgstr "Carcinoïd"' in po.dump(DUTCH, catalog)


def test_numbers_behind_a_backslash_of_their_own_are_numbers(file: Path) -> None:
    assert catalogs.parse(written(file, r"a\\303\"b\042")).by_key["short.title"].wordings == (r'a\303"b"',)


def test_windows_file_with_a_mark_at_its_start_has_no_mistake(file: Path) -> None:
    text = written(file).read_text(encoding="utf-8")
    file.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    catalog = catalogs.parse(file)
    assert list(gnu(DUTCH, catalog)) == []
    assert catalog.by_key["short.title"].line == 5


@pytest.mark.parametrize("end", ['msgctxt "x"', 'msgctxt "x"\nmsgid "X"', 'msgctxt "x"\nmsgid "X"\nmsgid_plural "Y"'])
def test_file_that_was_cut_off_within_a_sentence_is_told(file: Path, end: str) -> None:
    file.write_text(f"{HEAD.format('nl')}\n{end}\n", encoding="utf-8")
    with pytest.raises(Problem, match=rf"line {4 + end.count(chr(10)) + 1}: this line does not belong here"):
        catalogs.parse(file)


def test_empty_plural_form_is_one_mistake() -> None:
    entry = shipped(DUTCH).by_key["list.chosen"]
    half = Entry(entry.key, entry.source, (entry.wordings[0], ""))
    catalog = catalogs.Catalog(Path("x.po"), {}, (half,), shipped(DUTCH).rule)
    found = [one.kind for one in check_catalog(DUTCH, catalog, Terms(Path(), {})) if one.key == entry.key]
    assert [kind for kind in found if kind.severity is not Severity.NOTE] == [Kind.PLURAL]


def test_sentence_that_the_translator_flagged_quotes_no_source_of_before() -> None:
    entry = Entry("short.title", (str(all_messages()["short.title"]),), ("In het kort",), flagged=True)
    one = catalogs.Catalog(Path("x.po"), {}, (entry,), shipped(DUTCH).rule)
    (found,) = (found for found in unfinished(DUTCH, one) if found.key == "short.title")
    assert (found.kind, found.values) == (Kind.FLAGGED_BY_HAND, {})


@pytest.mark.parametrize("said", ["", "NL", "Dutch", "Nederlands", "nl_NL", "nl_BE@euro", "nobody"])
def test_language_that_was_given_is_that_of_the_file_unless_its_head_names_another(file: Path, said: str) -> None:
    assert po.open_file(written(file, language=said), DUTCH)[0] is DUTCH


@pytest.mark.parametrize("said", ["NL", "Dutch", "Nederlands", "nl_NL"])
def test_file_says_its_language_in_its_head(file: Path, said: str) -> None:
    assert po.open_file(written(file, language=said))[0] is DUTCH


@pytest.mark.parametrize(("said", "code"), [("de_AT", "de-AT"), ("pt_BR", "pt-BR"), ("pa-Arab", "pa-Arab")])
def test_file_of_a_language_that_is_not_in_the_list_keeps_its_region_and_script(
    file: Path, said: str, code: str
) -> None:
    """Whoever has that language in the list takes the file as it is saved."""
    language, catalog = po.open_file(written(file, language=said))
    assert language == Language(code)
    file.write_text(po.dump(language, catalog), encoding="utf-8")
    assert catalogs.load_file(Language(code), file).head["Language"] == code


@pytest.mark.parametrize(("said", "code"), [("pt_BR", "pt-BR"), ("pt", "pt"), ("pt-PT", "pt")])
def test_file_is_of_the_language_in_the_list_that_its_head_names_best(
    file: Path, monkeypatch: pytest.MonkeyPatch, said: str, code: str
) -> None:
    for module in ("languages", "translators.po"):
        monkeypatch.setattr(f"netinfo.{module}.LANGUAGES", (Language("pt"), Language("pt-BR")))
    assert po.open_file(written(file, language=said))[0].code == code


def test_check_understands_a_file_by_its_head(file: Path) -> None:
    result = run("i18n", "check", str(written(file, "In short")))
    assert result.exit_code == 1
    assert "not in the list of languages" not in result.output
    assert told(DUTCH, Kind.UNCHANGED.message_key) in result.output


@pytest.mark.parametrize("arguments", [("check", "nl"), ("check",), ("preview",)], ids=" ".join)
def test_file_that_is_not_there_is_told_in_the_readers_language(arguments: tuple[str, ...], tmp_path: Path) -> None:
    gone = tmp_path / "nl.po"
    result = run("i18n", *arguments, str(gone))
    assert result.exit_code == 1
    assert result.output == f"Error: {told(DUTCH, 'workbench.file-none', file=gone)}\n"


def test_broken_file_is_told_in_the_language_of_its_head(file: Path) -> None:
    file.write_text(f'{HEAD.format("nl")}\nmsgctxt "short.title\n', encoding="utf-8")
    result = run("i18n", "preview", str(file))
    assert result.output == f"Error: {told(DUTCH, 'workbench.file-line', file=file, line=5)}\n"


def test_preview_without_a_file_says_where_to_write_it() -> None:
    assert "behind FILE=" in run("i18n", "preview", "").output


def test_language_means_its_own_catalog() -> None:
    assert file_of("nl", FOLDER) == shipped(DUTCH).path


def test_port_of_the_environment_is_taken_and_what_to_type_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, port: int, **__: object) -> None:
        raise OSError(errno.EADDRINUSE, f"{port} is in use")

    monkeypatch.setenv("PORT", "5742")
    monkeypatch.setattr("netinfo.translators.preview.server.preview_app", lambda *_: None)
    monkeypatch.setattr("waitress.create_server", refuse)
    said = run("i18n", "preview", "en-XA").output
    assert "Port 5742 is in use" in said
    assert "PORT=5743" in said


def test_unfinished_language_is_one_line_and_then_its_findings(file: Path) -> None:
    """One that says 923 times that a sentence has no translation hides the ten findings between them."""
    result = run("i18n", "check", str(written(file, "In short")))
    still = [line for line in result.output.splitlines() if "head.title" in line]
    assert len(still) == 1
    assert str(len(all_messages()) - 1) in still[0]
    assert result.output.count("short.title") == 1


def test_empty_language_has_something_left_to_do() -> None:
    frisian, keys = Language("fy"), list(all_messages())
    empty = catalogs.Catalog(Path("fy.po"), {}, (), shipped(DUTCH).rule)
    (one,) = empty_sentences(empty, unfinished(frisian, empty), {}, Localizer(frisian, empty))
    assert re.match(rf"{len(keys)} sentences to be added by flask i18n update: {keys[0]}, .* …$", one.sentence)


def test_sentences_that_wait_are_told_with_their_file_and_a_single_one_with_its_line(file: Path) -> None:
    for words, line in (("", ""), ("In het kort", f", line {shipped(DUTCH).by_key['cure.title'].line}")):
        catalog = saying(saying(shipped(DUTCH), "cure.title", ""), "short.title", words)
        said = run("i18n", "check", str(saved(catalog, file))).output
        assert said.startswith(f"{file}{line}: ")


@pytest.mark.parametrize("language", [DUTCH, ENGLISH], ids=lambda one: one.code)
def test_who_is_told_of_a_flag_is_told_how_a_text_editor_takes_it_off(language: Language, file: Path) -> None:
    old = ("One", "Many")
    flagged = changed(shipped(language), "list.chosen", lambda entry: replace(entry, flagged=True, before=old))
    text = po.dump(language, flagged)
    [line] = [line for line in text.splitlines() if line.startswith("#, fuzzy")]
    for said in (told(language, "workbench.flagged"), told(language, "workbench.flagged-by-hand"), UNFLAG):
        assert "'#, fuzzy'" in said
    file.write_text(text.replace(f"{line}\n", ""), encoding="utf-8")
    entry = catalogs.load_file(language, file).by_key["list.chosen"]
    assert (entry.flagged, entry.before) == (False, ())
