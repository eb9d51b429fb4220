"""The marks inside a sentence: whatever a translator types becomes text, strong words or a link, nothing else."""

from html import unescape

import html5lib
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup

from netinfo.content.marks import keys, rich, without_marks
from netinfo.content.messages import Message, t

NASTY = st.text(alphabet=st.sampled_from("*[]()<>&\"'{}:.-ab%\\ \n"), max_size=40)
ANY = st.one_of(st.text(max_size=60), NASTY)
LINK = Markup('<a href="#{}">{}</a>')


def link(words: str, key: str) -> Markup:
    return LINK.format(key, words)


@given(ANY)
@example("**[a](b)**")
@example("[**a**](b)")
@example('[<img src=x onerror="x">](b)')
@example("[a](javascript:alert)")
@example("%s %(name)s 50% of {0} {x!r} {x.__class__}")
def test_any_text_becomes_text_and_marks_only(text: str) -> None:
    html = rich(text, link)
    tree = html5lib.parseFragment(str(html), namespaceHTMLElements=False)
    elements = [one for one in tree.iter() if one is not tree]
    assert {one.tag for one in elements} <= {"strong", "a"}
    assert all(one.attrib.keys() <= {"href"} for one in elements)
    assert len(elements) == html.count("<") - html.count("</")
    assert [one.get("href") for one in elements if one.tag == "a"] == [f"#{key}" for key in keys(text)]


@given(ANY)
def test_text_without_marks_is_what_was_typed(text: str) -> None:
    without_tags = rich(text, lambda words, _: Markup("{}").format(words)).replace("<strong>", "")
    assert unescape(without_tags.replace("</strong>", "")) == unescape(str(Markup.escape(without_marks(text))))


@given(ANY, st.dictionaries(st.sampled_from(["n", "m", "date", "x"]), ANY))
def test_fill_never_raises_and_fills_once(text: str, values: dict[str, str]) -> None:
    filled = Message("key", text).fill(**values)
    assert filled.key == "key"
    assert isinstance(filled, str)
    if "{" not in text:
        assert filled == text


def test_fill_puts_each_value_in_its_place() -> None:
    sentence = t("key", "{n} of {m}, {unknown}, {n}")
    assert sentence.fill(n=1, m="{n}") == "1 of {n}, {unknown}, 1"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a **b** c", "a <strong>b</strong> c"),
        ("a [b c](key)", 'a <a href="#key">b c</a>'),
        ("[a](lang:en) & <b>", '<a href="#lang:en">a</a> &amp; &lt;b&gt;'),
        ("**a", "**a"),
        ("[a] (b)", "[a] (b)"),
        ("5 * 3 ** 2", "5 * 3 ** 2"),
        ("", ""),
    ],
)
def test_marks_become_elements(text: str, html: str) -> None:
    assert rich(text, link) == html


def test_plain_text_keeps_the_words_of_the_marks() -> None:
    assert without_marks("**Ask** about [NEC](nec).") == "Ask about NEC."
    assert keys("**Ask** about [NEC](nec) and [more](page:about).") == ["nec", "page:about"]
