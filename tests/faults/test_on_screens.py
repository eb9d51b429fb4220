"""What stands on the screen, in three engines: whole, in reach, and where the reader looks."""

import pytest

from netinfo.content.questions import QUESTIONS, STARTING_LIST
from tests.browser.engines import Tab, Visitor, until
from tests.browser.measures import LUMINANCE, TOO_WIDE
from tests.browser.print_helpers import LONG, WORDS, own, ready_made
from tests.browser.storage import FULL
from tests.browser.webkit import PHONE
from tests.faults.conftest import state
from tests.faults.hand import (
    SAVED,
    SMALL,
    box,
    has,
    has_focus,
    is_whole,
    left,
    opened,
    press,
    resized,
    says,
    shows,
    step,
    with_list,
    write,
)
from tests.faults.server import FaultServer
from tests.wording import say

SIZE = "void (document.documentElement.dataset.size = '{}')"
LEAVING_ASKS = """(() => {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
})()"""
FONT = "Math.max(...[...document.querySelectorAll('{}')].map((one) => parseFloat(getComputedStyle(one).fontSize)))"
ROOM = """(({ activeElement: field }) => {
  const { outlineOffset, outlineWidth } = getComputedStyle(field);
  const label = document.querySelector(`label[for="${field.id}"]`).getBoundingClientRect();
  return field.getBoundingClientRect().top - label.bottom - parseFloat(outlineOffset) - parseFloat(outlineWidth);
})(document)"""
"""Between the ring around what is focused and its label."""


def say_what_is_not_saved(tab: Tab, url: str) -> None:
    """A3"""
    opened(tab, url)
    state(tab, "saved")
    tab.evaluate(f"void (() => {{ {FULL} }})()")
    press(tab, "#start")
    chosen = say("nl", "list.chosen", n=len(STARTING_LIST))
    says(tab, "#kept.saved [data-part=sentence]", f"{chosen}. {say('nl', 'saving.done')}.")
    tab.evaluate("void (window.full = true)")
    step(tab, "answers")
    write(tab, "#answer-list > :last-child textarea", "Over drie weken")
    is_whole(tab, ".unsaved a")
    says(tab, ".unsaved a", say("nl", "saving.not"), of="textContent.trim()")
    shows(tab, "#state", shown=False)
    assert say("nl", "saving.done") not in tab.evaluate("document.getElementById('kept').textContent")
    press(tab, ".unsaved a")
    is_whole(tab, "#trouble")
    has_focus(tab, "#trouble")
    assert tab.evaluate(LEAVING_ASKS)
    tab.evaluate("void (window.full = false)")
    write(tab, "#answer-list > :last-child textarea", "Over vier weken")
    until(tab, SAVED, True)
    shows(tab, ".unsaved a", shown=False)
    shows(tab, "#trouble", shown=False)
    assert not tab.evaluate(LEAVING_ASKS)


def say_that_printing_does_not_start(tab: Tab, url: str) -> None:
    """A17"""
    with_list(tab, url, "take", items=ready_made(1, 4))
    tab.evaluate("void (window.print = () => {})")
    for sheet in ("mine", "cards"):
        press(tab, f"[data-sheet=t-sheet-{sheet}]")
        is_whole(tab, f"[data-sheet=t-sheet-{sheet}] ~ #print-help")
        assert box(tab, "#print-help")["bottom"] <= box(tab, "#step-bar")["top"]


def say_what_finds_no_room(tab: Tab, url: str) -> None:
    """A19"""
    opened(tab, url)
    press(tab, "#own-add")
    says(tab, ".own .undo p", say("nl", "list.own-empty"))
    says(tab, "#announce", say("nl", "list.own-empty"))
    with_list(tab, url, "choose", items=own(*(f"{n}?" for n in range(100))))
    press(tab, ".pick:has([value='1']) label")
    says(tab, ".undo p", say("nl", "list.full", n=100))
    has(tab, 1, ".undo")
    write(tab, "#own-text", "Nog een?")
    says(tab, ".own .undo p", say("nl", "list.full", n=100))
    press(tab, "#own-add")
    assert tab.evaluate("document.getElementById('own-text').value") == "Nog een?"


def cover_nothing_on_the_smallest_phone(tab: Tab, url: str) -> None:
    """B4"""
    with_list(tab, url, "answers", items=ready_made(*range(1, 18)))
    tab.evaluate(SIZE.format(3))
    field = "#answer-list textarea"
    write(tab, field, "Over drie weken\n" * 6)
    tab.evaluate(f"void document.querySelector('{field}').scrollIntoView({{ block: 'nearest' }})")
    bar, height = box(tab, "#step-bar"), SMALL[1]
    assert bar["height"] <= height / 5 or bar["top"] >= height
    assert box(tab, field)["bottom"] <= min(bar["top"], height)
    left(tab)


def name_the_steps_in_a_low_head(tab: Tab, url: str) -> None:
    """B11"""
    for code in ("nl", "en"):
        opened(tab, url.replace("/nl/", f"/{code}/"))
        for name in ("choose", "order", "take", "answers"):
            link = f".steps [href='#{name}']"
            says(tab, f"{link} span", say(code, f"list.step-{name}"))
            words, around = box(tab, f"{link} span"), box(tab, link)
            assert words["width"] > 20
            assert around["left"] <= words["left"] < words["right"] <= around["right"]
        assert box(tab, "header")["height"] <= 170
        step(tab, "order")
        empty = say(code, "list.empty")
        says(tab, "#order-none", empty)
        assert tab.evaluate("document.querySelector('main').innerText").count(empty) == 1


def keep_titles_large_and_rings_free(tab: Tab, url: str) -> None:
    """B12"""
    tab.open("about:blank")
    opened(tab, f"{url}#v1.AAAA")
    says(tab, "#received-trouble", say("nl", "error.link-incomplete"))
    assert box(tab, ".steps")["top"] - box(tab, "#received-trouble")["bottom"] >= 8
    step(tab, "take")
    tab.evaluate("void (document.getElementById('cards').open = true)")
    assert tab.evaluate(FONT.format("#cards legend")) < tab.evaluate(FONT.format("#cards h3:first-of-type"))
    tab.evaluate("document.querySelector('#cards input[type=text]').focus()")
    assert tab.evaluate(ROOM) >= 0


def show_each_question_whole(tab: Tab) -> None:
    """A8"""
    for width, size in ((320, "3"), (320, ""), (390, "3")):
        resized(tab, width, 640)
        tab.evaluate(SIZE.format(size))
        press(tab, "#show-start")
        shows(tab, "#show-words")
        tab.evaluate("document.getElementById('show-both').checked || document.getElementById('show-both').click()")
        assert tab.evaluate(f"({TOO_WIDE})()") == []
        press(tab, "#show-stop")


def show_what_can_be_pressed_and_read(tab: Tab) -> None:
    """A19"""
    resized(tab, 740, 360)
    tab.evaluate(SIZE.format(""))
    press(tab, "#show-start")
    is_whole(tab, "#show-next")
    tab.evaluate("document.getElementById('show').scrollTo({ top: 9999, behavior: 'instant' })")
    assert tab.evaluate("document.getElementById('show').scrollTop") > 0
    press(tab, "#show-next")
    assert tab.evaluate("document.getElementById('show').scrollTop") == 0
    is_whole(tab, "#show-next")
    tab.evaluate(f"({TOO_WIDE})()")
    until(tab, "document.getElementById('show-next').getAttribute('aria-disabled')", "true")
    dark, light = sorted(tab.evaluate(f"({LUMINANCE})('{style}')") for style in ("color", "backgroundColor"))
    assert (light + 0.05) / (dark + 0.05) >= 7
    press(tab, "#show-stop")


def show_a_code_before_what_goes_along(tab: Tab, url: str) -> None:
    """B5"""
    with_list(tab, url, "take", items=ready_made(*range(1, 61)), top=0, date="2027-01-05")
    press(tab, "#share > summary")
    until(tab, "document.getElementById('share-seen').value !== ''", True)
    press(tab, "[data-share=qr]")
    says(tab, "#announce", say("nl", "share.qr-how"), of="textContent.trim()")
    code = box(tab, "#share-qr svg")
    assert code["top"] >= 0
    assert code["height"] > 0
    assert code["bottom"] <= box(tab, "#step-bar")["top"]
    tab.evaluate("document.querySelector('[data-share=file]').scrollIntoView({ block: 'center' })")
    is_whole(tab, "[data-share=copy]")


def stay_light(tab: Tab) -> None:
    """A16"""
    tab.evaluate("void (document.documentElement.dataset.theme = 'light')")
    assert set(tab.evaluate("getComputedStyle(document.documentElement).colorScheme").split()) == {"only", "light"}


@pytest.mark.row("not saved, not printed, no room: said where the reader looks")
def test_what_goes_wrong_is_said_on_the_screen(visitor: Visitor, faults: FaultServer) -> None:
    tab, url = visitor.tab(), f"{faults.url}/nl/questions/"
    say_what_is_not_saved(tab, url)
    say_that_printing_does_not_start(tab, url)
    say_what_finds_no_room(tab, url)


@pytest.mark.row("a small screen, large letters, a phone on its side")
def test_everything_fits_on_any_screen(visitor: Visitor, faults: FaultServer) -> None:
    tab, url = visitor.tab(), f"{faults.url}/nl/questions/"
    resized(tab, *SMALL)
    name_the_steps_in_a_low_head(tab, url)
    keep_titles_large_and_rings_free(tab, url)
    cover_nothing_on_the_smallest_phone(tab, url)
    every = (question.no for question in QUESTIONS.values() if not question.retired)
    with_list(tab, url, "take", items=[*own(LONG * 8, WORDS["word"], WORDS["address"]), *ready_made(*every)])
    show_each_question_whole(tab)
    show_what_can_be_pressed_and_read(tab)
    resized(tab, *PHONE)
    show_a_code_before_what_goes_along(tab, url)
    stay_light(tab)
