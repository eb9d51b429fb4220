"""The question list in three engines: nothing written is lost to a killed browser; a link opens in another language."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.browser.engines import Engine, Tab, Visitor, until
from tests.faults.conftest import READY, STEP, VisitorMaker, look_for_news, show_the_new_text
from tests.faults.hand import reloaded
from tests.faults.server import FaultServer
from tests.wording import say

CHOSEN = ("q.first.choices", "q.cancer.name", "q.cancer.spread", "q.hospital.consult", "q.effects.side", "q.help.call")
REWORDED = ("q.first.choices", "q.help.call")
OWN = ("Mag ik naar Canada?", "Mag de hond mee? 🐕", "שלום?")
TICK = "document.getElementById('{0}').click()"
ADAPT = """(() => {{
  const pick = document.getElementById('{0}').closest('.pick');
  pick.querySelector('[data-part=edit]').click();
  const field = pick.querySelector('textarea');
  field.value = 'Anders: {0}';
  field.dispatchEvent(new Event('input', {{ bubbles: true }}));
  pick.querySelector('[data-part=done]').click();
}})()"""
ADD = """(() => {{
  const field = document.getElementById('own-text');
  field.value = '{0}';
  field.dispatchEvent(new Event('input', {{ bubbles: true }}));
  document.getElementById('own-add').click();
}})()"""
LAST_TO_TOP = "[...document.querySelectorAll('#rest [data-part=top]')].pop().click()"
ANSWER = """(() => {
  const field = document.querySelector('#answer-list textarea');
  field.value = 'Ja, in mei.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('#answer-list [value=answered]').click();
})()"""
ORDER = "[...document.querySelectorAll(':is(#top, #rest) [data-part=question]')].map((one) => one.textContent)"
TOP = "document.querySelectorAll('#top .card').length"
ANSWERED = """[
  document.querySelector('#answer-list textarea').value,
  document.querySelector('#answer-list [value=answered]').checked,
]"""


def fill(tab: Tab, url: str) -> None:
    """Six chosen, two of them reworded, three of one's own."""
    tab.open(f"{url}/nl/questions/")
    until(tab, READY, True)
    for key in CHOSEN:
        tab.evaluate(TICK.format(key))
    for key in REWORDED:
        tab.evaluate(ADAPT.format(key))
    for words in OWN:
        tab.evaluate(ADD.format(words))


def kill(profile: Path) -> None:
    """End the browser of this profile as a full battery does not: at once, without a word."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
        except OSError:
            continue
        if str(profile).encode() in words and int(folder.name) != os.getpid():
            os.kill(int(folder.name), signal.SIGKILL)


def show_answers(tab: Tab) -> None:
    tab.evaluate("location.hash = 'answers'")
    until(tab, "document.querySelector('#answer-list textarea') !== null", True)


@pytest.mark.row("browser killed two seconds after the last key")
def test_nothing_written_is_lost_to_a_killed_browser(visit: VisitorMaker, faults: FaultServer, tmp_path: Path) -> None:
    if not Path("/proc").exists():
        pytest.skip("a browser is killed by way of /proc, which this system does not have")
    tab = visit(stays=True).tab()
    fill(tab, faults.url)
    tab.open(f"{faults.url}/nl/questions/#order")
    until(tab, STEP, "order")
    for _ in range(3):
        tab.evaluate(LAST_TO_TOP)
    order = tab.evaluate(ORDER)
    show_answers(tab)
    tab.evaluate(ANSWER)
    time.sleep(1.5)
    kill(tmp_path / "profile")
    tab = visit(stays=True).tab()
    tab.open(f"{faults.url}/nl/questions/#order")
    until(tab, READY, True)
    assert len(order) == 9
    assert tab.evaluate(ORDER) == order
    assert tab.evaluate(TOP) == 3
    show_answers(tab)
    assert {f"Anders: {key}" for key in REWORDED} | set(OWN) < set(order)
    assert tab.evaluate(ANSWERED) == ["Ja, in mei.", True]


TYPE = """(() => {
  const field = document.getElementById('own-text');
  field.value = 'Mag ik morgen zwemmen?';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()"""
TYPED = "document.getElementById('own-list').textContent.includes('Mag ik morgen zwemmen?')"


@pytest.mark.row("new version while a question is being typed")
def test_question_that_is_being_typed_survives_a_new_version(saved: Tab, visitor: Visitor, faults: FaultServer) -> None:
    asking = visitor.tab()
    fill(asking, faults.url)
    faults.publish("new")
    look_for_news(saved)
    until(asking, "!document.getElementById('news').hidden", True)
    asking.evaluate(TYPE)
    show_the_new_text(saved)
    until(asking, "globalThis.made ?? 'old'", "new")
    until(asking, READY, True)
    until(asking, TYPED, True)
    asking.evaluate("location.hash = 'order'")
    until(asking, f"{ORDER}.length", len(CHOSEN) + len(OWN) + 1)


COPY = """(() => {
  const kept = { writeText: async (text) => { globalThis.copied = text; } };
  Object.defineProperty(navigator, 'clipboard', { value: kept, configurable: true });
  document.getElementById('share').open = true;
})()"""
COPY_SHOWN = "!document.querySelector('[data-share=copy]').hidden"
RECEIVED = "document.querySelectorAll('#received-items > *').length"


@pytest.mark.row("link to a clean browser in the other language")
def test_link_opens_as_the_same_list_in_the_other_language(
    browser_engine: Engine, faults: FaultServer, tmp_path: Path
) -> None:
    sender, receiver = (browser_engine.visitor(tmp_path / name) for name in ("sender", "receiver"))
    tab = sender.tab()
    fill(tab, faults.url)
    tab.open(f"{faults.url}/nl/questions/#take")
    tab.evaluate(COPY)
    until(tab, COPY_SHOWN, True)
    until(tab, "document.getElementById('share-seen').value.includes('Canada')", True)
    tab.evaluate("document.querySelector('[data-share=copy]').click()")
    until(tab, "typeof globalThis.copied", "string")
    link = tab.evaluate("globalThis.copied")
    tab = receiver.tab()
    tab.open(link.replace("/nl/", "/en/"))
    until(tab, RECEIVED, 9)
    tab.evaluate("document.getElementById('received-add').click()")
    until(tab, "location.hash", "")
    tab.evaluate("location.hash = 'order'")
    until(tab, "document.querySelectorAll('#rest .card').length", 9)
    got = tab.evaluate(ORDER)
    assert {f"Anders: {key}" for key in REWORDED} | set(OWN) | {say("en", "q.cancer.name")} < set(got)
    for visitor in (sender, receiver):
        visitor.quit()


GO_ON = "document.querySelector('#step-bar .main').click()"
# A browser may put back a place of its own after a step in its history: one scrolls again, as a reader would.
PLACE_REMEMBERED = """((place) => {{
  scrollTo(0, {});
  if (!place) return false;
  const [box] = document.querySelector(`:is(.step:not([hidden]) [data-id="${{place.name}}"], [id="${{place.name}}"])`)
    .getClientRects();
  return Math.abs(box.top - place.top) < 1;
}})(history.state?.place)"""


@pytest.mark.row("back, forward and a reload through the steps")
def test_back_and_forward_walk_the_steps_and_a_reload_stays(visitor: Visitor, faults: FaultServer) -> None:
    """A5"""
    tab = visitor.tab()
    tab.open(f"{faults.url}/nl/questions/")
    until(tab, READY, True)
    tab.evaluate("document.getElementById('start').click()")
    until(tab, PLACE_REMEMBERED.format(900), True)
    for step in ("order", "take", "answers"):
        tab.evaluate(GO_ON)
        until(tab, STEP, step)
    for step in ("take", "order", "choose"):
        tab.evaluate("void history.back()")
        until(tab, STEP, step)
    until(tab, "Math.round(scrollY)", 900)
    tab.evaluate("void history.forward()")
    until(tab, STEP, "order")
    until(tab, PLACE_REMEMBERED.format(700), True)
    reloaded(tab)
    assert tab.evaluate(STEP) == "order"
    until(tab, "Math.round(scrollY)", 700)
