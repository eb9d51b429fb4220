"""What comes on paper, in three engines: all of it, as it was written, and inside its box."""

import json

import pytest

from tests.browser.engines import Tab, Visitor, until
from tests.browser.print_helpers import (
    INSIDE,
    LETTERS,
    SHEETS,
    WORDS,
    holds_my_copy,
    long_words,
    my_copy,
    own,
    ready_made,
    squeezed,
)
from tests.faults.hand import has, press, reloaded, says, step, with_list
from tests.faults.server import FaultServer
from tests.wording import say

LINES = "koude rillingen\nbenauwd\nbloed"
# What WebKit gives as innerText has no lines, though they are there.
LINES_OF = """((element) => {{
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({{ top }}) => Math.round(top))).size;
}})(document.querySelector({}))"""
ON_PAPER = """void (() => {
  const now = { print: "all", screen: "not all" };
  const turn = (rules) => {
    for (const { media, cssRules } of rules) {
      if (media) media.mediaText = now[media.mediaText] ?? media.mediaText;
      turn(cssRules ?? []);
    }
  };
  dispatchEvent(new Event("beforeprint"));
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
})()"""
"""As the menu of the browser prints it: the rules for paper hold, and those for the screen do not."""


def print_my_copy_from_the_menu(tab: Tab, url: str) -> None:
    """A6"""
    with_list(tab, url, "choose", **my_copy())
    for name in ("choose", "answers"):
        step(tab, name)
        tab.evaluate(ON_PAPER)
        # WebKit once gave the text without the sheet that had just come.
        until(tab, "document.body.innerText.includes('Ja.')", True)
        holds_my_copy(squeezed(tab.evaluate("document.body.innerText")))
        tab.evaluate("void dispatchEvent(new Event('afterprint'))")
        has(tab, 0, ".paper, .printing")
        reloaded(tab)


def print_lines_as_lines(tab: Tab, url: str) -> None:
    """A12"""
    cards = {"call": {"when": LINES}, "talk": {"important": LINES}}
    with_list(tab, url, "take", items=ready_made(1), cards=cards)
    tab.evaluate(ON_PAPER)
    for sheet, card, field in (("cards", "call", "when"), ("cards", "talk", "important"), ("mine", "call", "when")):
        tab.evaluate("void dispatchEvent(new Event('afterprint'))")
        tab.evaluate(f"document.querySelector('[data-sheet=t-sheet-{sheet}]').click()")
        value = f".paper [data-card={card}][data-field={field}] [data-part=value]"
        says(tab, value, LINES)
        assert tab.evaluate(LINES_OF.format(json.dumps(value))) == 3


def call_own_words_what_they_are(tab: Tab, url: str) -> None:
    """A14"""
    with_list(tab, url, "take", items=own(WORDS["arabic"]))
    for sheet, n in (("doctor", 1), ("two", 2)):
        press(tab, f"[data-sheet=t-sheet-{sheet}]")
        has(tab, n, ".paper .question")
        question = ".paper .question"
        says(tab, question, f"{WORDS['arabic']} ({say('nl', 'doctor.own-words-only')})")
        assert tab.evaluate(f"document.querySelector('{question}').lang") == ""
    says(tab, ".paper .question + .question", f"({say('en', 'doctor.own-words-only')})", of="textContent.trim()")


def print_no_text_outside_its_box(tab: Tab, url: str) -> None:
    """A7"""
    with_list(tab, url, "take", **long_words())
    for letters, width in LETTERS.items():
        for name in ("large", "a5"):
            tab.evaluate(f"void (document.getElementById('paper-{name}').checked = {json.dumps(name == letters)})")
        for sheet in SHEETS:
            tab.evaluate("void dispatchEvent(new Event('afterprint'))")
            press(tab, f"[data-sheet=t-sheet-{sheet}]")
            has(tab, 1, "html.printing .paper")
            assert tab.evaluate(f"({INSIDE})({width})") == [], (letters, sheet)


@pytest.mark.row("printed: from the menu, lines, own words, long words")
def test_nothing_is_lost_on_paper(visitor: Visitor, faults: FaultServer) -> None:
    tab, url = visitor.tab(), f"{faults.url}/nl/questions/"
    print_my_copy_from_the_menu(tab, url)
    print_lines_as_lines(tab, url)
    call_own_words_what_they_are(tab, url)
    print_no_text_outside_its_box(tab, url)
