"""Whatever a translation says, no page fails and nothing of it is more than text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netinfo.content.messages import Message, Plural
from netinfo.editions import Edition, edition_of, offered
from netinfo.languages import Language
from netinfo.site.build import inputs_of, site_from
from netinfo.translators.preview.marked import KeyedTranslation, without_signs, wrap_sentences
from netinfo.translators.preview.wrappers import KeyLabels
from tests.documents import Document, inlined, the_site
from tests.translators.helpers import FOLDER

pytestmark = pytest.mark.slow

NASTY = [
    "<script>alert(1)</script>",
    "</title></script></style></textarea><img src=x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "{{ 7*7 }}{% for x in y %}{# #}",
    "{name} {0} {} {date!r} {n:>99} %s %(x)s %d 50% %",
    "[x](javascript:alert(1)) [y](nec) **z** [a](page:about) [**b**](net",
    "]]> --> <!-- &amp; &#60;script&#62;",
    "\u202egnp.exe\u202c \u2028 \u2029 \ufeff",
    "\ue000short.title\ue001x\ue002 \ue002\ue002 \ue000",
    "-",
    "a" * 3000,
    "${alert(1)} `x` \\u003cscript\\u003e \\",
    "العربية 中文 ‏ 🦓",
]
# A null character stops the build, with a sentence of its own.
PIECE = st.one_of(st.sampled_from(NASTY), st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40))


@dataclass(frozen=True)
class Everything:
    """A translation that says the same for every sentence."""

    text: str

    def message(self, message: Message) -> str:  # noqa: ARG002
        return self.text

    def plural(self, plural: Plural) -> dict[str, str]:
        return dict.fromkeys(plural.forms, self.text)


# Not a fixture: Hypothesis writes out every argument of a test, and this is all the text there is.
@cache
def editions() -> dict[str, Edition]:
    return offered(FOLDER)


def bodies(app: Flask, text: str, marked: bool = False) -> Iterator[tuple[str, str]]:
    translation = KeyedTranslation(Everything(text)) if marked else Everything(text)
    nasty = edition_of(Language("en"), translation)
    site = site_from(inputs_of(app, {**editions(), "en": nasty}))
    yield from ((one.address, one.body.decode()) for one in site if one.media_type.startswith("text/html"))
    yield from (("error", one.body.decode()) for one in site.errors.values())


def assert_only_text(address: str, html: str) -> None:
    root, ours = Document(address, address, "en", html.encode("utf-8", "replace")).root, the_site().hashes
    for element in root.iter():
        assert not [name for name in element.attrib if name.startswith("on")], address
        assert not str(element.attrib.get("href", "")).startswith(("javascript", "data")), address
        assert not inlined(element) or inlined(element) in (*ours.styles, *ours.scripts), address
        assert element.tag != "script" or element.text or element.attrib["src"].startswith("/static/"), address
        assert element.tag not in ("img", "iframe", "object", "embed"), address


@pytest.mark.parametrize("text", NASTY)
def test_nasty_translation_of_every_message_is_only_text(app: Flask, text: str) -> None:
    for address, html in bodies(app, text):
        assert_only_text(address, html)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(PIECE, min_size=1, max_size=4).map(" ".join))
def test_no_page_fails_whatever_every_message_says(app: Flask, text: str) -> None:
    assert list(bodies(app, text))


@pytest.mark.parametrize("text", NASTY)
def test_marked_pages_show_nasty_translations_as_text_too(app: Flask, text: str) -> None:
    for address, html in bodies(app, text, marked=True):
        shown = wrap_sentences(html, KeyLabels("/workbench/entry/en/")).html
        assert without_signs(shown) == shown
        assert shown.count("<script>") == len(the_site().hashes.scripts), address
        assert "<img" not in shown, address
