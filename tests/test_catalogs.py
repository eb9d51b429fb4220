"""Catalogs: complete or not offered, broken ones named, and nothing lost between content and catalog."""

import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_keywords, parse_mapping_cfg

from netinfo import create_app
from netinfo.catalogs import Translation, parse, path_of, waiting
from netinfo.content import CONTENT
from netinfo.content.messages import Message, Plural, messages, tn
from netinfo.editions import Edition, offered
from netinfo.errors import Problem
from netinfo.languages import LANGUAGES, Language
from netinfo.serving.views import site_of
from netinfo.translators.source import MESSAGES
from tests.conftest import PROJECT
from tests.project_copy import EN, NL, swap

FOLDER = PROJECT / "translations"
WANTED = {one.key: one for one in messages(CONTENT)}
ENTRY = 'msgctxt "head.purpose"\n'
NEXT = 'msgctxt "short.title"'
POLISH = Language("pl")


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
def test_catalog_is_complete_and_has_nothing_else(language: Language) -> None:
    catalog = parse(path_of(language.code, FOLDER))
    assert waiting(language, catalog, WANTED.values()) == []
    assert [entry.key for entry in catalog] == list(MESSAGES)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_catalog_holds_nothing_that_moves(language: Language) -> None:
    text = path_of(language.code, FOLDER).read_text(encoding="utf-8")
    assert re.findall(r"^#:.*|.*-Date:.*|Generated-By.*|\r", text, re.MULTILINE) == []
    assert f'"Language: {language.code}\\n"' in text


@pytest.mark.parametrize("path", [NL, EN], ids=lambda path: path.parts[1])
@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (ENTRY, f"#, fuzzy\n{ENTRY}", "flagged"),
        ('msgid "For people with NEC', 'msgid "For everybody with NEC', "source has changed"),
        (ENTRY, 'msgctxt "head.else"\n', "not in the catalog"),
        (
            'msgstr "Voor mensen met NEC en hun naasten: wat het is en wat u de specialist kunt vragen."',
            'msgstr ""',
            "no",
        ),
    ],
    ids=["flagged", "changed", "missing", "empty"],
)
def test_unfinished_sentence_stops_the_build_and_is_named(
    project: Path, path: Path, old: str, new: str, reason: str
) -> None:
    if path == EN and reason == "no":
        return  # An empty English entry is complete: the source is English.
    swap(project / path, old, new)
    said = problem_of(project)
    assert "head.purpose" in said
    assert reason in said
    if reason != "not in the catalog":
        named = re.search(r"line (\d+)", said)
        assert named
        assert int(named[1]) in lines_of(project / path)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (b'msgid ""\nmsgstr ""\n\nthis is not a catalog\n', 4),
        ('msgid ""\nmsgstr ""\n\nmsgid "é"\n'.encode("latin-1"), 4),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 1),
        (b"\xff\xfe" + 'msgid ""'.encode("utf-16-le"), 1),
    ],
    ids=["prose", "latin-1", "binary", "utf-16"],
)
def test_broken_catalog_is_named_with_its_line(project: Path, body: bytes, line: int) -> None:
    (project / NL).write_bytes(body)
    said = problem_of(project)
    assert str(NL) in said
    assert f"line {line}:" in said


@pytest.mark.parametrize(
    "line",
    [
        'msgctxt "head.purpose"',
        'msgstr "Voor mensen met NEC en hun naasten: wat het is en wat u de specialist kunt vragen."',
    ],
)
@pytest.mark.parametrize("end", [-1, -5], ids=["quote", "words"])
def test_quotation_mark_that_is_lost_is_named_with_its_line(project: Path, line: str, end: int) -> None:
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


@pytest.mark.parametrize("percent", range(1, 100, 7))
def test_catalog_that_was_cut_off_is_a_problem(project: Path, percent: int) -> None:
    body = (project / NL).read_bytes()
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
    before = site_of(create_app())["/nl/"].body
    swap(project / NL, "charset=UTF-8", f"charset={encoding}")
    assert site_of(create_app())["/nl/"].body == before


@pytest.mark.parametrize("mark", ["[specialist](no-such-word)", "[specialist](page:nowhere)"])
def test_mark_that_leads_nowhere_is_a_problem(project: Path, mark: str) -> None:
    text = (project / NL).read_text(encoding="utf-8")
    (project / NL).write_text(re.sub(r"(msgstr .*)\[specialist\]\(specialist\)", rf"\1{mark}", text, count=1), "utf-8")
    assert "specialist" in problem_of(project)


def test_any_editors_file_is_taken(project: Path) -> None:
    before = site_of(create_app())["/nl/"].body
    text = (project / NL).read_text(encoding="utf-8")
    for body in (text.encode("utf-8-sig"), text.replace("\n", "\r\n").encode("utf-8-sig"), text.rstrip().encode()):
        (project / NL).write_bytes(body)
        assert site_of(create_app())["/nl/"].body == before


def test_unfinished_language_that_is_not_required_is_not_offered(project: Path) -> None:
    (project / "translations/pl/LC_MESSAGES").mkdir(parents=True)
    polish = path_of("pl", project / "translations")
    polish.write_text('msgid ""\nmsgstr "Language: pl\\n"\n', encoding="utf-8")
    assert list(offered(project / "translations", (*LANGUAGES, POLISH))) == ["nl", "en"]


def test_extraction_finds_exactly_the_messages_of_the_content() -> None:
    with (PROJECT / "babel.cfg").open(encoding="utf-8") as mapping:
        methods, options = parse_mapping_cfg(mapping)  # type: ignore[no-untyped-call]
    found = extract_from_dir(
        PROJECT / "netinfo/content",
        method_map=methods,
        options_map=options,
        keywords=parse_keywords(["t:1c,2", "tn:1c,2,3"]),
    )
    extracted = {(context, text) for _, _, text, _, context in found}
    sources = {key: str(one) if isinstance(one, Message) else tuple(one.forms.values()) for key, one in WANTED.items()}
    assert extracted == set(sources.items())


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


def test_plural_that_is_half_translated_leaves_no_empty_sentence(project: Path) -> None:
    swap(project / EN, 'msgstr[0] ""', 'msgstr[0] "One"')
    try:
        english: Edition = offered(project / "translations")["en"]
    except Problem:
        return
    forms = [form for one in messages(english.published) if isinstance(one, Plural) for form in one.forms.values()]
    assert all(forms)


def test_catalog_of_the_source_language_may_correct_a_wording(project: Path) -> None:
    text = (project / EN).read_text(encoding="utf-8")
    head, entry = text.split(ENTRY)
    (project / EN).write_text(head + ENTRY + entry.replace('msgstr ""', 'msgstr "For you."', 1), encoding="utf-8")
    assert offered(project / "translations")["en"].published.purpose == "For you."
