"""What a hand does with its list, in three engines: who taps stays in their place, and what was done is said."""

import json

import pytest

from tests.browser.engines import Tab, Visitor, until
from tests.browser.print_helpers import ready_made
from tests.browser.storage import ROWS
from tests.faults.hand import (
    SAVED,
    box,
    has,
    has_focus,
    is_whole,
    later,
    left,
    opened,
    pick,
    press,
    reloaded,
    says,
    step,
    with_list,
    write,
)
from tests.faults.server import FaultServer
from tests.wording import say

MANY = ready_made(*range(1, 23))
CARD = "#rest > :nth-child({})"
ORDER = "[...document.querySelectorAll('#order .card [data-part=question]')].map((one) => one.textContent)"
MIDDLE = """((button) => {{
  button.scrollIntoView({{ block: 'center' }});
  const {{ left, top, width, height }} = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}})(document.querySelector({}))"""
TAP = """(([clientX, clientY]) => {{
  const tap = new MouseEvent('click', {{ bubbles: true, cancelable: true, detail: 1, clientX, clientY }});
  document.elementFromPoint(clientX, clientY).dispatchEvent(tap);
}})({})"""
"""A thumb on whatever is in that place on the screen."""
TYPE = """((field) => {{
  field.focus();
  field.value += {1};
  field.dispatchEvent(new Event('input', {{ bubbles: true }}));
}})(document.querySelector({0}))"""
DESCRIPTION = "document.getElementById(document.activeElement.getAttribute('aria-describedby'))?.textContent"
ANSWER = "#answer-list > :nth-child({}) {}"


def type_on(tab: Tab, selector: str, text: str) -> None:
    tab.evaluate(TYPE.format(json.dumps(selector), json.dumps(text)))
    until(tab, SAVED, True)


def tap_on_in_one_place(tab: Tab) -> None:
    """A10"""
    # Never twice the same button: who taps on in one place means the card from before.
    for name, index, place in (("up", 13, 9), ("down", 13, 17), ("up", 2, 0), ("down", 19, 21)):
        before = tab.evaluate(ORDER)
        spot = tab.evaluate(MIDDLE.format(json.dumps(f"{CARD.format(index + 1)} [data-part={name}]")))
        for _ in range(4):
            later(tab, TAP.format(spot), 100)
        after = tab.evaluate(ORDER)
        moved = before.pop(index)
        assert after.index(moved) == place
        after.remove(moved)
        assert after == before


def stay_where_a_question_went_away(tab: Tab, name: str, key: str) -> None:
    """B3, B13"""
    cards = len(tab.evaluate(ORDER))
    for n, place in enumerate((20, 16, 11), start=1):
        card = f"#rest :nth-child({place} of .card)"
        tab.evaluate(f"void document.querySelector('{card}').scrollIntoView({{ block: 'center' }})")
        question = tab.evaluate(f"document.querySelector('{card} [data-part=question]').textContent")
        top = box(tab, card)["top"]
        press(tab, f"{card} [data-part={name}]")
        says(tab, "#rest .undo p", say("nl", key, n=n, question=question))
        is_whole(tab, "#rest .undo")
        has_focus(tab, "#rest .undo button")
        assert abs(box(tab, "#rest > li:has(.undo)")["top"] - top) <= 2
    press(tab, "#rest .undo button")
    has(tab, cards - (0 if name == "top" else 2), "#order .card")
    assert question in tab.evaluate(ORDER)
    until(tab, f"document.activeElement.closest('.card').textContent.includes({json.dumps(question)})", True)


def say_who_comes_in_and_who_goes_out(tab: Tab) -> None:
    """A11"""
    for n in (1, 2, 3):
        press(tab, "#rest .card [data-part=top]")
        says(tab, "#announce", say("nl", "list.top-in", n=n))
    third = tab.evaluate(ORDER)[2]
    press(tab, "#rest .card [data-part=top]")
    sentence = say("nl", "list.top-room", n=3, question=third)
    says(tab, "#announce", sentence)
    says(tab, "#rest > li:first-child .undo p", sentence)
    press(tab, ".undo button")
    says(tab, "#announce", say("nl", "list.undone"))
    assert tab.evaluate(ORDER)[2] == third
    has_focus(tab, ".card *")
    press(tab, "#top [data-part=top]")
    says(tab, "#announce", say("nl", "list.top-out", n=3, m=4))


def take_along_what_has_no_answer(tab: Tab) -> None:
    """A19"""
    step(tab, "answers")
    write(tab, ANSWER.format(1, "textarea"), "Drie mogelijkheden")
    until(tab, f"document.querySelector('{ANSWER.format(1, '[value=answered]')}').checked", True)
    write(tab, ANSWER.format(2, "textarea"), "Ja")
    press(tab, ANSWER.format(2, "[value=open]"))
    write(tab, ANSWER.format(2, "textarea"), "Ja, in mei")
    assert tab.evaluate(f"document.querySelector('{ANSWER.format(2, '[value=open]')}').checked")
    write(tab, ANSWER.format(2, "textarea"), "")
    press(tab, ANSWER.format(3, "[value=asked]"))
    press(tab, "#again")
    has(tab, 2, "#rest .card")
    assert tab.evaluate(ORDER) == [say("nl", "q.first.sides"), say("nl", "q.first.mine")]


def write_in_one_answer_from_two_windows(tab: Tab, other: Tab) -> None:
    """A15"""
    field = "#answer-list textarea"
    press(tab, pick(1, "label"))
    until(other, "document.querySelector(\"[value='1']\").checked", True)
    for window in (tab, other):
        step(window, "answers")
    type_on(tab, field, "van A ")
    says(other, field, "van A ", of="value")
    for window, words in ((other, "van B "), (tab, "nog A"), (other, "nog B")):
        type_on(window, field, words)
        later(window, "0")
    tab.evaluate("document.activeElement.blur()")
    reloaded(tab)
    says(tab, field, "van A nog A\nvan B nog B", of="value")
    for window in (tab, other):
        step(window, "choose")
        press(window, pick(1, "[data-part=edit]"))
    for window, words in ((tab, " van A"), (other, " van B"), (tab, " nog A")):
        type_on(window, pick(1, "textarea"), words)
        later(window, "0")
    reloaded(tab)
    label = tab.evaluate(f'document.querySelector("{pick(1, "label")}").textContent')
    assert [words for words in (" van A nog A", " van B") if words not in label] == []


def wipe_and_take_back(tab: Tab) -> None:
    """A18, B13"""
    step(tab, "order")
    press(tab, "#rest [data-part=remove]")
    removed = tab.evaluate("document.querySelector('.undo p').textContent")
    tab.evaluate("void (document.getElementById('keep').open = true)")
    press(tab, "#wipe")
    has_focus(tab, "#wipe-no")
    assert tab.evaluate(DESCRIPTION) == say("nl", "saving.delete-all-ask")
    press(tab, "#wipe-yes")
    says(tab, "#keep .undo p", say("nl", "saving.delete-all-done"))
    assert tab.evaluate(f"(async () => {{ {ROWS} }})()") == {}
    press(tab, "#keep .undo button")
    until(
        tab, f"[...document.querySelectorAll('.undo p')].some((one) => one.textContent === {json.dumps(removed)})", True
    )
    assert tab.evaluate("document.activeElement !== document.body")


@pytest.mark.row("cards moved, put on top and removed by tapping")
def test_who_taps_stays_in_their_place(visitor: Visitor, faults: FaultServer) -> None:
    tab, url = visitor.tab(), f"{faults.url}/nl/questions/"
    with_list(tab, url, "order", items=MANY)
    tap_on_in_one_place(tab)
    left(tab)
    for name, key in (("top", "list.top-in"), ("remove", "list.removed")):
        with_list(tab, url, "order", items=MANY)
        stay_where_a_question_went_away(tab, name, key)
        left(tab)
    with_list(tab, url, "order", items=MANY[:4])
    say_who_comes_in_and_who_goes_out(tab)


@pytest.mark.row("answers, two windows in one answer, everything removed")
def test_what_was_written_is_all_there(visitor: Visitor, faults: FaultServer) -> None:
    tab, other = visitor.tab(), visitor.tab()
    for window in (tab, other):
        opened(window, f"{faults.url}/nl/questions/")
    write_in_one_answer_from_two_windows(tab, other)
    left(other)
    left(tab)
    with_list(tab, f"{faults.url}/nl/questions/", "answers", items=ready_made(1, 2, 3))
    take_along_what_has_no_answer(tab)
    wipe_and_take_back(tab)
