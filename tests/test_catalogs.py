"""Catalogs: complete or not offered, broken ones named, and nothing lost between content and catalog."""

import re
import unicodedata
from pathlib import Path

import pytest

from netinfo import PROJECT, create_app
from netinfo.catalog_text import LARGEST
from netinfo.catalogs import Translation, parse, path_of
from netinfo.content import CONTENT
from netinfo.content.messages import Message, Plural, messages, tn
from netinfo.editions import offered
from netinfo.errors import Problem
from netinfo.languages import LANGUAGES, Language
from netinfo.serving.views import site_of
from netinfo.translators.source import all_messages, extracted
from tests.addresses import codes
from tests.project_copy import EN, NL, entry_of, reword, swap

FOLDER = PROJECT / "translations"
WANTED = {one.key: one for one in messages(CONTENT)}
ENTRY = 'msgctxt "head.purpose"\n'
NEXT = 'msgctxt "short.title"'
POLISH = Language("pl", published=True)


def problem_of(project: Path) -> str:
    """What somebody reads who builds the site with these catalogs."""
    with pytest.raises(Problem) as caught:
        site_of(create_app())
    assert str(project) in str(caught.value)
    return str(caught.value)


def lines_of(path: Path) -> range:
    """The lines of the sentence `head.purpose` in a catalog."""
    before, after = path.read_text(encoding="utf-8").split(ENTRY)
    start = before.count("\n") + 1
    return range(start, start + after.split(NEXT)[0].count("\n") + 1)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_catalog_has_every_key_and_nothing_else(language: Language) -> None:
    catalog = parse(path_of(language.code, FOLDER))
    assert [entry.key for entry in catalog] == list(all_messages()), "Run `flask i18n update`, then translate."


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_catalog_holds_nothing_that_moves(language: Language) -> None:
    text = path_of(language.code, FOLDER).read_text(encoding="utf-8")
    moving = re.findall(r"^#:.*|.*-Date:.*|Generated-By.*|\r", text, re.MULTILINE)
    assert moving == [], "Another program wrote this: run `flask i18n update`, which writes the one layout."
    assert f'"Language: {language.code}\\n"' in text


@pytest.mark.parametrize("path", [NL, EN], ids=lambda path: path.parts[1])
@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (ENTRY, f"#, fuzzy\n{ENTRY}", "flagged"),
        ('msgid "For people with NEC', 'msgid "For everybody with NEC', "source has changed.*: run flask i18n update"),
        (ENTRY, 'msgctxt "head.else"\n', "not in the catalog: run flask i18n update"),
    ],
    ids=["flagged", "changed", "missing"],
)
def test_unfinished_sentence_stops_the_build_and_is_named(
    project: Path, path: Path, old: str, new: str, reason: str
) -> None:
    swap(project / path, old, new)
    line = entry_line(problem_of(project), reason)
    assert line in (lines_of(project / path) if "not in the catalog" not in reason else [None])


def entry_line(said: str, reason: str) -> int | None:
    """The line that a problem with `head.purpose` names, if it names one."""
    [told] = re.findall(r"^  head\.purpose(?: \(line (\d+)\))?: (.*)$", said, re.MULTILINE)
    assert re.search(reason, told[1])
    return int(told[0]) if told[0] else None


def test_empty_sentence_stops_the_build_and_is_named(project: Path) -> None:
    reword(project / NL, "head.purpose", "")
    assert entry_line(problem_of(project), "no translation") in lines_of(project / NL)


def test_sentence_of_the_source_language_may_be_empty(project: Path) -> None:
    reword(project / EN, "head.purpose", "")
    english = offered(project / "translations")["en"]
    assert english.published.purpose == WANTED["head.purpose"]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (b'msgid ""\nmsgstr ""\n\nthis is not a catalog\n', 4),
        ('msgid ""\nmsgstr ""\n\nmsgid "é"\n'.encode("latin-1"), 4),
        (b"\xff\xfe" + 'msgid ""'.encode("utf-16-le"), 1),
    ],
    ids=["prose", "latin-1", "utf-16"],
)
def test_broken_catalog_is_named_with_its_line(project: Path, body: bytes, line: int) -> None:
    (project / NL).write_bytes(body)
    said = problem_of(project)
    assert str(NL) in said
    assert f"line {line}:" in said


def test_file_that_is_no_catalog_at_all_is_named(project: Path) -> None:
    (project / NL).write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    said = problem_of(project)
    assert str(NL) in said
    assert "no .po file" in said


@pytest.mark.parametrize("place", [0, -1], ids=["key", "words"])
@pytest.mark.parametrize("end", [-1, -5], ids=["quote", "more"])
def test_quotation_mark_that_is_lost_is_named_with_its_line(project: Path, place: int, end: int) -> None:
    lines = entry_of(project / NL, "head.purpose").splitlines()
    line = [one for one in lines if not one.startswith("#")][place]
    number = (project / NL).read_text(encoding="utf-8").split(line)[0].count("\n") + 1
    swap(project / NL, line, line[:end])
    assert f"line {number}" in problem_of(project)


@pytest.mark.parametrize("body", [b"", b"\n", b'msgid ""\nmsgstr ""\n', b"# only a comment\n"])
def test_empty_catalog_is_named_with_what_waits(project: Path, body: bytes) -> None:
    (project / NL).write_bytes(body)
    said = problem_of(project)
    assert "head.title" in said
    assert "more" in said
    assert said.count("\n") < 10


@pytest.mark.parametrize("sign", ["\x07", "\x7f", "\u202a", "\u202e", "\u2066", "\u2069"], ids=ascii)
def test_sign_that_cannot_be_seen_stops_the_build_and_is_named(project: Path, sign: str) -> None:
    reword(project / NL, "head.purpose", f"Voor {sign}u.")
    assert entry_line(problem_of(project), "cannot be seen") in lines_of(project / NL)


def test_file_of_more_bytes_than_any_catalog_is_not_read(project: Path) -> None:
    (project / NL).write_bytes(b"#" * LARGEST)
    assert "head.title" in problem_of(project)
    (project / NL).write_bytes(b"#" * (LARGEST + 1))
    assert "line 1: this file is too big" in problem_of(project)
    assert 10 * max(path.stat().st_size for path in FOLDER.rglob("*.po")) < LARGEST


@pytest.mark.parametrize("percent", range(1, 100, 7))
def test_catalog_that_was_cut_off_is_a_problem(project: Path, percent: int) -> None:
    # What only translators read comes last, and is not asked for here.
    body = (project / NL).read_bytes().partition(b'msgctxt "workbench.')[0]
    (project / NL).write_bytes(body[: len(body) * percent // 100])
    assert problem_of(project)


def test_missing_catalog_is_named(project: Path) -> None:
    (project / NL).unlink()
    assert f"{NL} is missing" in problem_of(project)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("plural=(n != 1);", "plural=(n !=;"),
        ("plural=(n != 1);", "plural=__import__('os');"),
        ("nplurals=2;", "nplurals=many;"),
    ],
)
def test_broken_head_of_a_catalog_is_a_problem(project: Path, old: str, new: str) -> None:
    swap(project / NL, old, new)
    assert str(NL) in problem_of(project)


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "no-such-charset"])
def test_head_that_names_another_encoding_spoils_no_letter(project: Path, encoding: str) -> None:
    before = parse(project / NL).entries
    swap(project / NL, "charset=UTF-8", f"charset={encoding}")
    assert parse(project / NL).entries == before


@pytest.mark.parametrize("mark", ["[specialist](no-such-word)", "[specialist](page:nowhere)"])
def test_mark_that_leads_nowhere_is_a_problem(project: Path, mark: str) -> None:
    reword(project / NL, "short.prepare", f"Ga naar de {mark}.")
    assert "short.prepare" in problem_of(project)


def test_any_editors_file_is_taken(project: Path) -> None:
    before = parse(project / NL).entries
    text = (project / NL).read_text(encoding="utf-8")
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    for other in (text, text.replace("\n", "\r\n"), text.rstrip(), apart):
        for encoding in ("utf-8", "utf-8-sig"):
            (project / NL).write_bytes(other.encode(encoding))
            assert parse(project / NL).entries == before


def test_unfinished_language_that_is_not_required_is_not_offered(project: Path) -> None:
    (project / "translations/pl/LC_MESSAGES").mkdir(parents=True)
    polish = path_of("pl", project / "translations")
    polish.write_text('msgid ""\nmsgstr "Language: pl\\n"\n', encoding="utf-8")
    assert list(offered(project / "translations", (*LANGUAGES, POLISH))) == codes()


def test_extraction_finds_exactly_the_messages_of_the_content() -> None:
    found = {(context, text) for _, _, text, _, context in extracted(PROJECT / "netinfo/content")}
    sources = {key: str(one) if isinstance(one, Message) else tuple(one.forms.values()) for key, one in WANTED.items()}
    assert found - set(sources.items()) == set(), "No page has this: name its module in the __init__.py beside it."
    assert set(sources.items()) - found == set(), 'Write it out whole: t("key", "Sentence"), nothing put together.'


def made_up(folder: Path, expression: str, forms: tuple[str, ...]) -> Translation:
    """A catalog of one sentence with a number."""
    path = folder / "messages.po"
    head = f'msgid ""\nmsgstr ""\n"Language: pl\\n"\n"Plural-Forms: nplurals={len(forms)}; plural={expression};\\n"\n\n'
    strings = "".join(f'msgstr[{n}] "{form}"\n' for n, form in enumerate(forms))
    path.write_text(f'{head}msgctxt "x"\nmsgid "{{n}} question"\nmsgid_plural "{{n}} questions"\n{strings}', "utf-8")
    return Translation(POLISH, parse(path))


def test_plural_forms_go_by_the_categories_of_the_language(tmp_path: Path) -> None:
    three = "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)"
    translation = made_up(tmp_path, three, ("{n} pytanie", "{n} pytania", "{n} pytań"))
    forms = translation.plural(tn("x", "{n} question", "{n} questions"))
    assert {name: forms[name] for name in ("one", "few", "many")} == {
        "one": "{n} pytanie",
        "few": "{n} pytania",
        "many": "{n} pytań",
    }


@pytest.mark.parametrize(("category", "said"), [("one", "1 pytanie"), ("few", "1 pytania"), ("many", "1 pytań")])
def test_plural_is_filled_in_a_language_without_the_category_other(category: str, said: str) -> None:
    plural = Plural("x", {"one": "{n} pytanie", "few": "{n} pytania", "many": "{n} pytań"})
    assert plural.fill(category, n=1) == said


def test_plural_that_is_half_translated_stops_the_build(project: Path) -> None:
    swap(project / EN, 'msgstr[0] ""', 'msgstr[0] "One"')
    assert "a plural form is missing" in problem_of(project)


def test_catalog_of_the_source_language_may_correct_a_wording(project: Path) -> None:
    reword(project / EN, "head.purpose", "For you.")
    assert offered(project / "translations")["en"].published.purpose == "For you."
