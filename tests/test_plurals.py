"""Plural rules: every language that Babel knows gets the forms of CLDR, and a file from anywhere keeps its own."""

from dataclasses import replace
from pathlib import Path

import pytest
from babel import Locale, localedata
from babel.messages.plurals import get_plural

from netinfo import plurals
from netinfo.catalogs import Catalog, Entry, Translation, parse, parse_text
from netinfo.content.messages import Plural, tn
from netinfo.languages import Language
from netinfo.plurals import COUNTS
from netinfo.translators import po
from netinfo.translators.update import changes_of

LOCALES = [Locale.parse(code) for code in localedata.locale_identifiers()]
KEY = tn("list.chosen", "{n} question", "{n} questions")
GETTEXT = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    "tr": "nplurals=2; plural=(n != 1);",
    "fa": "nplurals=2; plural=(n > 1);",
    "hu": "nplurals=2; plural=(n != 1);",
    "pt": "nplurals=2; plural=(n != 1);",
    "hi": "nplurals=2; plural=(n != 1);",
    "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
    "cy": "nplurals=4; plural=(n==1 ? 0 : n==2 ? 1 : n != 8 && n != 11 ? 2 : 3);",
    "mt": "nplurals=4; plural=(n==1 ? 0 : n==0 || ( n%100>1 && n%100<11) ? 1 : (n%100>10 && n%100<20 ) ? 2 : 3);",
    "gd": "nplurals=4; plural=(n==1 || n==11) ? 0 : (n==2 || n==12) ? 1 : (n > 2 && n < 20) ? 2 : 3;",
}
"""What Poedit, Weblate and GNU gettext write."""
FITS = ("ar", "tr", "hu")
"""Of these, the languages in which CLDR asks for the same forms at every count."""


def catalog_of(code: str, header: str = "") -> Catalog:
    """A catalog whose forms name themselves by their number."""
    rule = plurals.read(header) if header else plurals.of_locale(Language(code).locale)
    assert rule
    entry = Entry(KEY.key, tuple(KEY.forms.values()), tuple(f"{form}" for form in range(rule.forms)))
    text = po.dump(Language(code), [entry], rule)
    return parse_text(Path("messages.po"), text)


def said(catalog: Catalog, code: str, n: int) -> str:
    """The form that a page shows for a count: by the category of CLDR."""
    language = Language(code)
    forms = Translation(language, replace(catalog, entries=catalog.entries), drafts=True).plural(KEY)
    return Plural(KEY.key, forms).fill(language.locale.plural_form(n))


@pytest.mark.slow
def test_every_language_that_babel_knows_has_a_form_for_each_category_and_every_count() -> None:
    assert len(LOCALES) > 900
    wrong = [
        (str(locale), n)
        for locale in LOCALES
        for categories, rule in [(plurals.categories(locale), plurals.of_locale(locale))]
        for n in COUNTS
        if rule.forms != len(categories) or categories[rule.form(n)] != locale.plural_form(n)
    ]
    assert wrong == []


LANGUAGES = sorted({locale.language for locale in LOCALES})


@pytest.mark.slow
def test_new_catalog_of_every_language_shows_the_singular_and_every_form() -> None:
    wrong = []
    for code in LANGUAGES:
        catalog = catalog_of(code)
        forms = {said(catalog, code, n) for n in range(0, 200, 1)} if code in GETTEXT else {said(catalog, code, 1)}
        if said(catalog, code, 1) != str(catalog.rule.form(1)):
            wrong.append(code)
        if code in GETTEXT and len(forms) != catalog.rule.forms:
            wrong.append(code)
    assert wrong == []


@pytest.mark.slow
def test_file_with_the_rule_of_babel_shows_its_singular_in_every_language() -> None:
    """Portuguese, Hindi, Amharic, Tigrinya: nought and one are one category, and Babel puts nought elsewhere."""
    wrong = []
    for code in LANGUAGES:
        rule = plurals.read(str(get_plural(Locale(code))))
        assert rule
        if said(catalog_of(code, rule.header), code, 1) != str(rule.form(1)):
            wrong.append(code)
    assert wrong == []


@pytest.mark.parametrize("code", GETTEXT)
def test_file_with_the_rule_of_gettext_shows_its_singular_and_its_plural(code: str) -> None:
    catalog = catalog_of(code, GETTEXT[code])
    for n in COUNTS if code in FITS else (1, 2, 5, 30):
        assert said(catalog, code, n) == str(catalog.rule.form(n)), n


@pytest.mark.parametrize("code", GETTEXT)
def test_update_moves_no_form_to_other_counts(code: str) -> None:
    before = catalog_of(code, GETTEXT[code])
    after = parse_text(before.path, changes_of(Language(code), before, {KEY.key: KEY}).text)
    assert after.rule.same(before.rule)
    assert after.by_key[KEY.key].wordings == before.by_key[KEY.key].wordings


@pytest.mark.parametrize("header", ["nplurals=2; plural=n != 1;", "nplurals=2; plural=(n==1 ? 0 : 1);"])
def test_same_rule_in_other_words_is_written_in_ours(header: str) -> None:
    before = catalog_of("nl", header)
    assert '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"' in po.dump(Language("nl"), before, before.rule)


def test_head_without_a_rule_means_that_of_its_language(tmp_path: Path) -> None:
    path = tmp_path / "zh.po"
    path.write_text('msgid ""\nmsgstr ""\n"Language: zh\\n"\n', encoding="utf-8")
    assert (parse(path).rule.forms, parse(path, Language("ar")).rule.forms) == (1, 6)
