"""The four steps by keyboard alone, by a checker that others wrote, and on the smallest phone."""

from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.checkers import axe
from tests.browser.list_modules import call, give_logic
from tests.browser.list_page import add_own, cards, new_list, opened, pick, ready, tick
from tests.browser.print_helpers import NOISE, own, ready_made, with_list
from tests.browser.server import Server
from tests.browser.storage import FULL, LIST, NO_STORAGE, seeded
from tests.wording import say

TALL = 16000
"""As tall as the page: a half-scrolled bar would count as a small target."""


def tab_from(page: Page, selector: str) -> None:
    """Tab on until the focus is on such an element."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("(one) => document.activeElement.matches(one)", selector):
            return
    pytest.fail(f"the keyboard does not reach {selector}")


def test_everything_is_done_by_keyboard_alone(questions: Page) -> None:
    press, type_, tab_to = questions.keyboard.press, questions.keyboard.type, partial(tab_from, questions)
    tab_to("[value='1']")
    press("Space")
    tab_to("[data-part=edit]")
    press("Enter")
    press("Control+A")
    type_("Wat kan er nog?")
    tab_to("[data-part=done]")
    press("Enter")
    tab_to("[value='4']")
    press("Space")
    tab_to("#own-text")
    type_("Mag ik naar Canada?")
    tab_to("#own-add")
    press("Enter")
    tab_to("#step-bar .main")
    press("Enter")
    expect(questions.locator("h1")).to_be_focused()
    for _ in range(3):
        tab_to("#rest [data-part=top]")
        press("Enter")
    assert cards(questions)[0] == "Wat kan er nog?"
    for title in ("list.step-take", "list.answer-hint"):
        tab_to("#step-bar .main")
        press("Enter")
        expect(questions.locator("h1")).to_have_text(say("nl", title))
        expect(questions.locator("h1")).to_be_focused()
    tab_to("#answer-list textarea")
    type_("Twee dingen")
    tab_to("[type=radio]")
    expect(questions.locator("[value=answered]").first).to_be_checked()
    press("ArrowUp")
    expect(questions.locator("[value=asked]").first).to_be_checked()


def test_nothing_on_the_screen_moves_by_itself(browser: Browser, shared_server: Server) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.add_init_script(
        """window.moved = 0;
        new PerformanceObserver((seen) => {
          for (const one of seen.getEntries()) if (!one.hadRecentInput) window.moved += one.value;
        }).observe({ type: "layout-shift", buffered: true });"""
    )
    page = opened(context.new_page(), shared_server)
    tick(page, 1, 2)
    page.reload()
    ready(page)
    page.wait_for_timeout(300)
    assert page.evaluate("window.moved") < 0.01
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_any_state(browser: Browser, shared_server: Server, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": TALL})
    page = opened(context.new_page(), shared_server)
    url = page.url
    found = {"empty": axe(page)}
    for step in ("order", "answers"):
        page.goto(f"{url}#{step}")
        found[f"empty {step}"] = axe(page)
    page.goto(f"{url}#choose")
    page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")
    page.locator("#start").click()
    pick(page, 1).locator("[data-part=edit]").click()
    pick(page, 1).locator("textarea").fill("a" * 10_001)
    tick(page, 6)
    add_own(page, "Mag ik naar Canada?")
    page.locator("#not-now").check()
    page.locator("#wipe").click()
    found["chosen, editing, removed, asked"] = axe(page)
    page.locator("#wipe-no").click()
    page.goto(f"{url}#order")
    for _ in range(3):
        page.locator("#rest [data-part=top]").first.click()
    found["order"] = axe(page)
    page.goto(f"{url}#answers")
    found["answers"] = axe(page)
    page.locator("#wipe").click()
    page.locator("#wipe-yes").click()
    expect(page.locator("#keep .undo")).to_be_visible()
    found["wiped"] = axe(page)
    context.close()
    assert {state: wrong for state, wrong in found.items() if wrong} == {}


def test_axe_finds_nothing_where_a_list_is_taken_along(browser: Browser, shared_server: Server) -> None:
    context = browser.new_context(viewport={"width": 390, "height": TALL})
    items = [*ready_made(1, 4), *own("Mag ik reizen?", language="en", answer="Ja.")]
    page = with_list(context.new_page(), shared_server, items=items, top=1, date="2027-01-05")
    found = {"take": axe(page)}
    for fold in ("share", "cards"):
        page.locator(f"#{fold} > summary").click()
    page.locator("[data-share=qr]").click()
    expect(page.locator("#share-qr")).to_be_visible()
    found["share, cards"] = axe(page)
    page.locator("#show-start").click()
    page.locator("#show-both").check()
    found["show"] = axe(page)
    page.locator("#show summary").click()
    page.locator("#show-next").click()
    found["show, answer"] = axe(page)
    page.locator("#show-stop").click()
    link = call(give_logic(page), "return logic.encode(value)", {"items": items, "top": 1})
    page.goto(f"{page.url.split('#')[0]}#{link}")
    expect(page.locator("#received")).to_be_visible()
    found["received"] = axe(page)
    page.locator("#received-add").click()
    expect(page.locator("#title + .undo")).to_be_visible()
    page.goto(f"{page.url.split('#')[0]}#v1.AAAA")
    expect(page.locator("#received-trouble")).to_be_visible()
    found["added, broken"] = axe(page)
    context.close()
    assert {state: wrong for state, wrong in found.items() if wrong} == {}


@pytest.fixture
def tall(browser: Browser) -> Iterator[BrowserContext]:
    """A phone as tall as the page."""
    context = browser.new_context(viewport={"width": 390, "height": TALL})
    yield context
    context.close()


@pytest.mark.parametrize("trouble", ["blocked", "newer"])
def test_axe_finds_nothing_where_nothing_can_be_kept(tall: BrowserContext, shared_server: Server, trouble: str) -> None:
    page = tall.new_page()
    if trouble == "blocked":
        page.add_init_script(NO_STORAGE)
        tick(opened(page, shared_server), 1)
        expect(page.locator(".unsaved a")).to_be_visible()
    else:
        cards = {"schema": 2, "id": "cards", "call": {}, "talk": {}}
        seeded(page, shared_server, {"now/one": {**LIST, "schema": 2}, "now/cards": cards})
        page.evaluate("location.hash = 'cards'")
        expect(page.locator("#cards-newer")).to_be_visible()
    expect(page.locator("#trouble")).to_be_visible()
    assert axe(page) == []


def test_axe_finds_nothing_where_list_and_device_are_full(tall: BrowserContext, shared_server: Server) -> None:
    tall.add_init_script(FULL)
    items = own(*(f"{n}?" for n in range(100)))
    page = seeded(tall.new_page(), shared_server, {"now/one": {**LIST, "items": items}})
    page.evaluate("window.full = true")
    page.locator("#lists > summary").click()
    page.locator("#lists [name=name]").fill("Dr. Jansen")
    tick(page, 1)
    for selector in ("#trouble", ".unsaved a"):
        expect(page.locator(selector)).to_be_visible()
    expect(page.locator(".pick + .undo")).to_contain_text(say("nl", "list.full", n=100))
    assert axe(page) == []


def test_axe_finds_nothing_where_paper_and_links_say_what_does_not_fit(
    tall: BrowserContext, shared_server: Server
) -> None:
    items = [*ready_made(1, 56), *own(NOISE, NOISE[:960], "Wat nu?")]
    page = with_list(tall.new_page(), shared_server, items=items, notNow=True, date="2027-01-05")
    page.locator("#share > summary").click()
    for way in ("qr", "copy"):
        page.locator(f"[data-share={way}]").click()
    page.locator("#paper-qr").check()
    page.evaluate("() => { window.print = () => {}; }")
    page.locator("[data-sheet=t-sheet-mine]").click()
    for selector in ("#share-left", "#share-qr [data-part=left]", "#share-told", "#qr-help", "#print-help"):
        expect(page.locator(selector)).to_be_visible()
    expect(page.locator("#take .clash")).to_be_visible()
    assert axe(page) == []


def test_axe_finds_nothing_where_something_was_taken_back_and_a_list_is_new(
    tall: BrowserContext, shared_server: Server
) -> None:
    page = opened(tall.new_page(), shared_server)
    page.locator("#start").click()
    page.evaluate("location.hash = 'answers'")
    page.locator("#answer-list textarea").last.fill("Ja.")
    page.evaluate("location.hash = 'choose'")
    page.locator(".undo button").click()
    expect(page.locator(".undo")).to_contain_text(say("nl", "list.undone-kept", n=1))
    new_list(page)
    expect(page.locator("#lists .undo")).to_contain_text(say("nl", "list.new"))
    expect(page.locator("#choose .undo")).to_be_visible()
    assert axe(page) == []


@pytest.mark.parametrize("size", ["", "3"])
@pytest.mark.parametrize("step", ["choose", "order", "answers"])
def test_nothing_runs_off_a_small_phone_and_targets_are_large(
    browser: Browser, shared_server: Server, step: str, size: str
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = opened(context.new_page(), shared_server)
    page.evaluate("(size) => { document.documentElement.dataset.size = size }", size)
    page.locator("#start").click()
    add_own(page, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?")
    page.goto(f"{page.url.split('#')[0]}#{step}")
    page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    small = page.evaluate(
        """() => [...document.querySelectorAll("main :is(a, button, summary, [data-part=drag])")]
          .filter((one) => one.checkVisibility() && !one.closest("p:not(.row)"))
          .filter((one) => one.offsetHeight < 44 || one.offsetWidth < 44).map((one) => one.outerHTML.slice(0, 90))"""
    )
    assert small == []
    context.close()


def test_on_the_smallest_phone_with_the_largest_letters_the_bar_covers_nothing(
    page: Page, shared_server: Server
) -> None:
    """B4"""
    page.set_viewport_size({"width": 320, "height": 568})
    opened(page, shared_server)
    page.evaluate("document.documentElement.dataset.size = '3'")
    page.locator("#start").click()
    page.evaluate("location.hash = 'answers'")
    page.locator("#answer-list textarea").first.press_sequentially("Over drie weken\n" * 6)
    covered = """() => {
      const bar = document.getElementById("step-bar").getBoundingClientRect();
      const field = document.activeElement.getBoundingClientRect();
      return [bar.height > innerHeight / 5 && bar.top < innerHeight, field.bottom > Math.min(bar.top, innerHeight)];
    }"""
    assert page.evaluate(covered) == [False, False]
