"""The list of languages, and which one a reader gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netinfo.languages import DEFAULT, LANGUAGES, SOURCE, Language, from_path, negotiate

CODES = [language.code for language in LANGUAGES]


def test_dutch_and_english_are_required() -> None:
    assert {language.code for language in LANGUAGES if language.required} == {"nl", "en"}
    assert (DEFAULT, SOURCE) == ("nl", "en")
    assert len(CODES) == len(set(CODES))


@pytest.mark.parametrize(
    ("code", "name", "direction"),
    [("nl", "Nederlands", "ltr"), ("en", "English", "ltr"), ("ar", "العربية", "rtl"), ("pt-BR", None, "ltr")],
)
def test_language_knows_its_own_name_and_direction(code: str, name: str | None, direction: str) -> None:
    language = Language(code)
    assert language.direction == direction
    assert language.name == (name or "português (Brasil)")


@given(st.one_of(st.none(), st.text(max_size=200), st.text(alphabet="nlen-,;q=0.19*_ ", max_size=60)))
def test_any_header_gives_an_offered_language(header: str | None) -> None:
    assert negotiate(header, CODES) in CODES


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("en-GB, nl;q=0.9", "en"),
        ("nl-BE, en;q=0.9", "nl"),
        ("nl-NL, nl;q=0.9, en-US;q=0.8, en;q=0.7", "nl"),
        ("xx-YY, xx;q=0.9, en;q=0.5", "en"),
        ("en;q=0, nl;q=0", "nl"),
        ("xx", "nl"),
    ],
)
def test_the_language_a_reader_likes_best_is_chosen(header: str, code: str) -> None:
    assert negotiate(header, CODES) == code


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("pt-BR, en;q=0.9", "pt-BR"),
        ("pt-br", "pt-BR"),
        ("pt, en;q=0.9", "pt-BR"),
        ("pt-PT, en;q=0.9", "pt-BR"),
        ("zh-TW", "zh-Hant-TW"),
        ("zh-Hant-HK", "zh-Hant-TW"),
        ("zh-CN", "zh-Hans-CN"),
        ("fr-CA", "fr-CA"),
        ("fr-BE", "fr"),
        ("br", "nl"),
    ],
)
def test_a_language_with_a_region_is_found_by_all_who_read_it(header: str, code: str) -> None:
    offered = ("nl", "en", "pt-BR", "zh-Hans-CN", "zh-Hant-TW", "fr-CA", "fr")
    assert negotiate(header, offered) == code


@pytest.mark.parametrize(
    ("path", "code"),
    [("/nl/", "nl"), ("/en/x/y", "en"), ("/en", "en"), ("/english/", None), ("/NL/", None), ("/", None), ("", None)],
)
def test_address_says_its_language(path: str, code: str | None) -> None:
    assert from_path(path, CODES) == code
