"""What is taken back, in three engines: nothing written since is lost, and it stays on its list, in every window."""

import pytest

from netinfo.content.questions import STARTING_LIST
from tests.browser.engines import Tab, Visitor, until
from tests.browser.print_helpers import ready_made
from tests.faults.conftest import READY, STEP
from tests.faults.hand import (
    LANGUAGE,
    SAVED,
    has,
    has_focus,
    later,
    left,
    link_of,
    opened,
    pick,
    press,
    reloaded,
    reword,
    says,
    step,
    write,
)
from tests.faults.server import FaultServer
from tests.wording import say

OWN = "Mag ik naar Canada?"
MINE = "Mijn eigen woorden"
THEIRS = "Wat raadt u aan?"
SAID_BY_NOW = "document.getElementById('announce').textContent"
SHORT_LIST = ":has(> #start) + .undo"
SIZE = "#list-names [aria-current=true] [data-part=size]"
OTHER_LIST = "#list-names [aria-current=false]"
LAST_CHANGE = "#announce + .undo"


def add_own(tab: Tab) -> None:
    write(tab, "#own-text", OWN)
    press(tab, "#own-add")
    says(tab, "#own-list [data-part=question]", OWN)


def new_list(tab: Tab) -> None:
    tab.evaluate("void (document.getElementById('lists').open = true)")
    press(tab, "#list-new")
    has_focus(tab, "#lists [name=name]")
    says(tab, SIZE, say("nl", "list.chosen", n=0))


def add_received(tab: Tab, link: str) -> None:
    left(tab)
    opened(tab, link)
    press(tab, "#received-add")
    until(tab, "document.getElementById('received').hidden", True)


def take_back_on_the_list_in_hand(tab: Tab) -> None:
    """A2"""
    removed = say("nl", "list.removed", question=OWN)
    add_own(tab)
    press(tab, "#own-list [data-part=remove]")
    says(tab, "#own-list + .undo p", removed)
    new_list(tab)
    has(tab, 0, ":is(#own-list, #announce) + .undo")
    press(tab, pick(40, "label"))
    reword(tab, 40, THEIRS)
    press(tab, OTHER_LIST)
    says(tab, SIZE, say("nl", "list.chosen", n=0))
    says(tab, f"{LAST_CHANGE} p", removed)
    press(tab, f"{LAST_CHANGE} button")
    says(tab, "#own-list [data-part=question]", OWN)
    has(tab, 0, ".pick :checked")
    press(tab, OTHER_LIST)
    says(tab, pick(40, "label"), THEIRS)


def take_back_after_a_reload_and_in_another_window(tab: Tab, other: Tab, url: str) -> None:
    opened(other, url)
    add_own(tab)
    press(tab, "#own-list [data-part=remove]")
    says(other, f"{LAST_CHANGE} p", say("nl", "list.removed", question=OWN))
    reloaded(tab)
    says(tab, f"{LAST_CHANGE} p", say("nl", "list.removed", question=OWN))
    assert later(tab, SAID_BY_NOW, 100) == ""
    press(other, f"{LAST_CHANGE} button")
    says(other, "#own-list [data-part=question]", OWN)
    until(other, "document.activeElement.id", "title")
    says(tab, "#own-list [data-part=question]", OWN)
    has(tab, 0, ".undo")


def take_back_the_short_list(tab: Tab) -> None:
    """A1"""
    new_list(tab)
    press(tab, "#start")
    step(tab, "answers")
    write(tab, "#answer-list > :nth-child(2) textarea", "Drie weken")
    step(tab, "choose")
    press(tab, pick(1, "[data-part=edit]"))
    write(tab, pick(1, "textarea"), MINE)
    says(tab, f"{SHORT_LIST} p", say("nl", "list.chosen", n=len(STARTING_LIST)))
    press(tab, f"{SHORT_LIST} button")
    has(tab, 2, ".pick :checked")
    says(tab, f"{SHORT_LIST} p", say("nl", "list.undone-kept", n=2))
    says(tab, "#announce", say("nl", "list.undone-kept", n=2))
    says(tab, pick(1, "label"), MINE)
    step(tab, "answers")
    says(tab, "#answer-list textarea", "Drie weken", of="value")


def begin_a_list_and_take_it_back(tab: Tab, other: Tab, url: str) -> None:
    opened(tab, url)
    press(tab, pick(40, "label"))
    for elsewhere in ("reload", "language", "window"):
        new_list(tab)
        says(tab, "#lists .undo p", say("nl", "list.new"))
        until(tab, SAVED, True)
        there, code = tab, "nl"
        if elsewhere == "reload":
            tab.reload()
        elif elsewhere == "language":
            code = "en"
            press(tab, "a.switch[hreflang=en]")
            until(tab, LANGUAGE, code)
        else:
            opened(other, url)
            there = other
        until(there, READY, True)
        says(there, f"{LAST_CHANGE} p", say(code, "list.new"))
        press(there, f"{LAST_CHANGE} button")
        says(there, "#announce", say(code, "list.undone"))
        for one in (there, tab):
            has(one, 1, pick(40, ":checked"))
            has(one, 1, "#list-names li")
            has(one, 0, ".undo")
        if code == "en":
            press(tab, "a.switch[hreflang=nl]")
            until(tab, LANGUAGE, "nl")
            until(tab, READY, True)


def begin_a_list_and_write_in_it(tab: Tab, other: Tab) -> None:
    new_list(tab)
    has(tab, 1, "#lists .undo")
    press(tab, pick(4, "label"))
    has(tab, 0, ".undo")
    until(tab, SAVED, True)
    reloaded(tab)
    has(tab, 1, pick(4, ":checked"))
    has(tab, 2, "#list-names li")
    has(tab, 0, ".undo")
    new_list(tab)
    other.reload()
    until(other, READY, True)
    press(other, pick(6, "label"))
    has(tab, 1, pick(6, ":checked"))
    has(tab, 0, ".undo")
    has(tab, 3, "#list-names li")


def change_language_in_each_step(tab: Tab) -> None:
    for name, code in (("choose", "en"), ("order", "nl"), ("take", "en"), ("answers", "nl")):
        step(tab, name)
        press(tab, f"a.switch[hreflang={code}]")
        until(tab, LANGUAGE, code)
        until(tab, READY, True)
        assert tab.evaluate(STEP) == name


def receive_a_question_again(tab: Tab, url: str) -> None:
    """A4"""
    link = link_of(tab, url, *ready_made(1, 4, 6))
    theirs = link_of(tab, url, *({**one, "text": THEIRS, "lang": "nl"} for one in ready_made(4)))
    add_received(tab, link)
    reword(tab, 4, MINE)
    add_received(tab, link)
    says(tab, "#title + .undo p", say("nl", "saving.restored-none"))
    says(tab, SIZE, say("nl", "list.chosen", n=3))
    press(tab, pick(4, "label"))
    has(tab, 0, pick(4, ":checked"))
    press(tab, ".pick:has([value='4']) + .undo button")
    says(tab, pick(4, "label"), MINE)
    add_received(tab, theirs)
    says(tab, SIZE, say("nl", "list.chosen", n=3))
    says(tab, pick(4, "label"), f"{MINE}\n{THEIRS}")
    press(tab, "#title + .undo button")
    says(tab, pick(4, "label"), MINE)


def count_on_paper(tab: Tab) -> None:
    """A13"""
    tab.evaluate("void (window.print = () => {})")
    for n in (1, 2, 3):
        step(tab, "order")
        press(tab, "#rest [data-part=top]")
        step(tab, "take")
        for sheet, key in (("mine", "print.top-three"), ("doctor", "doctor.opening")):
            press(tab, f"[data-sheet=t-sheet-{sheet}]")
            says(tab, f".paper [data-say='{key}']", say("nl", key, n=n))
        tab.evaluate("void dispatchEvent(new Event('afterprint'))")


@pytest.mark.row("a change taken back: words since, other list and window, language, received twice")
def test_nothing_that_was_written_is_lost_by_taking_back(visitor: Visitor, faults: FaultServer) -> None:
    url = f"{faults.url}/nl/questions/"
    tab, other = visitor.tab(), visitor.tab()
    opened(tab, url)
    take_back_on_the_list_in_hand(tab)
    take_back_after_a_reload_and_in_another_window(tab, other, url)
    take_back_the_short_list(tab)
    change_language_in_each_step(tab)
    new_list(tab)
    receive_a_question_again(tab, url)
    count_on_paper(tab)


@pytest.mark.row("a new list taken back: reload, other language and window, written in since")
def test_a_new_list_goes_when_it_is_taken_back_but_not_what_was_written_in_it(
    visitor: Visitor, faults: FaultServer
) -> None:
    tab, other = visitor.tab(), visitor.tab()
    begin_a_list_and_take_it_back(tab, other, f"{faults.url}/nl/questions/")
    begin_a_list_and_write_in_it(tab, other)
