"""The one layout of a catalog: what it looks like, byte for byte, and that it loses nothing."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netinfo import catalogs
from netinfo.catalogs import Entry
from netinfo.languages import LANGUAGES, Language
from netinfo.translators import po
from tests.translators.helpers import DUTCH, shipped

HEAD = r"""msgid ""
msgstr ""
"Project-Id-Version: netinfo\n"
"Language: {code}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"""
TWO_FORMS = r"""
msgctxt "x.plain"
msgid "Words"
msgstr "Woorden"

msgctxt "x.empty"
msgid "Words"
msgstr ""

# ask Marie
#
# about the signs
msgctxt "x.signs"
msgid "\"a\" \\ b"
msgstr "„a” \t \\ b – 🦓"

# why
#, fuzzy, python-brace-format
#| msgid "{n} word"
msgctxt "x.flagged"
msgid "{n} words"
msgstr "{n} woord"

#, fuzzy
msgctxt "x.flagged-by-hand"
msgid "Words"
msgstr "Woord"

#, fuzzy
#| msgid "a word"
#| msgid_plural "words"
msgctxt "x.flagged-plural"
msgid "one word"
msgid_plural "more words"
msgstr[0] "een woord"
msgstr[1] ""
"""
ONE_FORM = r"""
#, python-brace-format
msgctxt "x.one-form"
msgid "one word"
msgid_plural "{n} words"
msgstr[0] "{n}"
"""
THREE_FORMS = r"""
msgctxt "x.three-forms"
msgid "a word"
msgid_plural "words"
msgstr[0] "a"
msgstr[1] "b"
msgstr[2] "c"
"""
LONG = f"""
msgctxt "x.long"
msgid "{"many words " * 40}"
msgstr "{"veel woorden " * 40}"
"""
RUSSIAN = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
CATALOGS = [
    ("nl", "nplurals=2; plural=(n != 1);", TWO_FORMS),
    ("nl", "nplurals=2; plural=(n != 1);", LONG),
    ("zh", "nplurals=1; plural=0;", ONE_FORM),
    ("ru", RUSSIAN, THREE_FORMS),
]
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=40)


@pytest.mark.parametrize(("code", "forms", "entries"), CATALOGS, ids=["two-forms", "long", "one-form", "three-forms"])
def test_catalog_is_written_as_it_stands_here_byte_for_byte(
    code: str, forms: str, entries: str, tmp_path: Path
) -> None:
    path = tmp_path / f"{code}.po"
    text = HEAD.format(code=code) + f'"Plural-Forms: {forms}\\n"\n' + entries
    path.write_text(text, encoding="utf-8")
    assert po.dump(Language(code), catalogs.parse(path)) == text


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_shipped_catalog_is_written_as_it_is_byte_for_byte(language: Language) -> None:
    catalog = shipped(language)
    assert po.dump(language, catalog).encode() == catalog.path.read_bytes()


def composed(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(unicodedata.normalize("NFC", text) for text in texts)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=st.tuples(TEXT), wordings=st.tuples(TEXT), flagged=st.booleans())
def test_whatever_is_written_is_read_again(
    source: tuple[str], wordings: tuple[str], flagged: bool, tmp_path: Path
) -> None:
    path = tmp_path / "nl.po"
    path.write_text(po.dump(DUTCH, [Entry("x.any", source, wordings, flagged)]), encoding="utf-8")
    (entry,) = catalogs.parse(path)
    assert (entry.source, entry.wordings, entry.flagged) == (composed(source), composed(wordings), flagged)
