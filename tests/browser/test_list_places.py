"""Where a reader is: back, forward, a reload, the other language and a list that came lead to where they should."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.list_modules import link_of
from tests.browser.list_page import comes_to_stay, go_on, opened, ready, scroll, tick
from tests.browser.print_helpers import own, ready_made
from tests.browser.server import Server
from tests.wording import say

STEPS = {"choose": "list.title", "order": "list.order-title", "take": "list.step-take", "answers": "list.answer-hint"}
"""The steps, and the keys of their titles."""
FIRST_IN_SIGHT = """() => {
  const texts = [...document.querySelectorAll(".step:not([hidden]) :is(label, [data-part=question], b, button)")];
  const inSight = texts.filter((one) => one.getBoundingClientRect().top > 0 && one.offsetHeight > 9);
  const first = inSight.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)[0];
  return [first.textContent, Math.round(first.getBoundingClientRect().top)];
}"""
"""The first words on the screen, and how far from its top they stand."""


def at(page: Page, step: str) -> None:
    expect(page.locator(f"#{step}")).to_be_visible()
    expect(page.locator("h1")).to_have_text(say("nl", STEPS[step]))
    assert page.locator(".step:visible").count() == 1


def test_back_and_forward_walk_the_steps_from_the_first_visit_on(questions: Page) -> None:
    """A5"""
    tick(questions, 1)
    first = questions.url
    for _ in range(3):
        go_on(questions)
    for step in ("take", "order", "choose"):
        questions.go_back()
        at(questions, step)
    assert questions.url == first
    for step in ("order", "take", "answers"):
        questions.go_forward()
        at(questions, step)


def test_back_returns_to_the_place_on_the_page(questions: Page) -> None:
    questions.locator("#start").click()
    scroll(questions, "() => document.querySelector(\"[value='40']\").scrollIntoView()")
    place = questions.evaluate("scrollY")
    go_on(questions)
    at(questions, "order")
    assert questions.evaluate("scrollY") == 0
    questions.go_back()
    at(questions, "choose")
    assert abs(questions.evaluate("scrollY") - place) <= 2
    questions.go_forward()
    at(questions, "order")


@pytest.mark.parametrize("step", list(STEPS))
def test_a_reload_keeps_the_step_and_the_place(questions: Page, step: str) -> None:
    questions.locator("#start").click()
    questions.evaluate("(step) => { location.hash = step }", step)
    at(questions, step)
    scroll(questions, "() => scrollTo({ top: 700, behavior: 'instant' })")
    assert questions.evaluate("scrollY") > 300
    first = questions.evaluate(FIRST_IN_SIGHT)
    questions.reload()
    ready(questions)
    at(questions, step)
    comes_to_stay(questions, FIRST_IN_SIGHT, first)


@pytest.mark.parametrize("step", list(STEPS))
def test_the_address_of_a_step_shows_it_from_its_beginning(page: Page, shared_server: Server, step: str) -> None:
    """B8"""
    page.goto(f"{shared_server.url}/nl/questions/#{step}")
    ready(page)
    page.wait_for_timeout(300)
    at(page, step)
    assert page.evaluate("scrollY") == 0
    page.locator("a.switch").first.click()
    page.wait_for_url("**/en/questions/**")
    ready(page)
    page.wait_for_timeout(300)
    expect(page.locator(f"#{step}")).to_be_visible()
    assert page.evaluate("scrollY") == 0


def test_the_other_language_shows_the_step_also_if_the_address_does_not_name_it(questions: Page) -> None:
    tick(questions, 1)
    go_on(questions)
    questions.evaluate("history.replaceState(history.state, '', location.pathname)")
    questions.locator("a.switch").first.click()
    questions.wait_for_url("**/en/questions/**")
    expect(questions.locator("#order")).to_be_visible()


def test_a_fold_that_was_named_does_not_lose_the_step(questions: Page) -> None:
    tick(questions, 1)
    for _ in range(4):
        go_on(questions)
    expect(questions.locator("#keep")).to_have_attribute("open", "")
    questions.reload()
    ready(questions)
    at(questions, "answers")


def test_what_was_pasted_is_seen_from_its_beginning_and_survives_a_reload(page: Page, shared_server: Server) -> None:
    """A9"""
    link = link_of(page, shared_server, *ready_made(*range(1, 14)))
    for width, height in ((390, 844), (320, 568), (1280, 800)):
        page.set_viewport_size({"width": width, "height": height})
        opened(page, shared_server)
        page.locator("#open > summary").click()
        page.locator("#paste").fill(link)
        page.locator("#paste-open").click()
        expect(page.locator("#received h2")).to_be_in_viewport(ratio=1)
        expect(page.locator("#received-add")).to_be_in_viewport(ratio=1)
        page.reload()
        expect(page.locator("#received-items li")).to_have_count(13)
        page.locator("#received-no").click()
        assert page.url == f"{shared_server.url}/nl/questions/"


def test_a_list_that_came_is_the_one_thing_to_decide_on(page: Page, shared_server: Server) -> None:
    """B1"""
    link = link_of(page, shared_server, *ready_made(*range(1, 14)), *own("Mag ik naar Canada?"))
    page.set_viewport_size({"width": 320, "height": 568})
    opened(page, shared_server)
    tick(page, 1)
    go_on(page)
    page.goto(link)
    expect(page.locator("#received-add")).to_be_in_viewport(ratio=1)
    expect(page.locator("#step-bar")).to_be_hidden()
    expect(page.locator(".steps")).to_be_hidden()
    page.reload()
    expect(page.locator("#received-items li")).to_have_count(14)
    page.locator("a.switch").first.click()
    expect(page.locator("#received-add")).to_have_text(say("en", "share.receive-add", n=14))
    page.go_back()
    expect(page.locator("#received-add")).to_have_text(say("nl", "share.receive-add", n=14))
    page.go_back()
    expect(page.locator("#received")).to_be_hidden()
    at(page, "order")
    page.go_forward()
    expect(page.locator("#received-add")).to_be_visible()
    page.locator("#received-add").click()
    expect(page.locator("#step-bar")).to_be_visible()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=14))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "error.link-none"),
        ("Hoi, zie je mail", "error.link-none"),
        ("https://elders.example/#v1", "error.link-none"),
        ("#V1.Q1BKZ", "error.link-incomplete"),
        ("https://folder.example/nl/questions/#v1.AAAA", "error.link-incomplete"),
        ("https://folder.example/nl/questions/?shared#v2AAAAz", "error.link-incomplete"),
        ("#v9.AAAA", "error.link-newer"),
    ],
)
def test_what_holds_no_list_is_called_that(questions: Page, text: str, key: str) -> None:
    """A19"""
    questions.evaluate("document.getElementById('open').open = true")
    questions.locator("#paste").fill(text)
    questions.locator("#paste-open").click()
    expect(questions.locator("#received-trouble")).to_have_text(say("nl", key))
    expect(questions.locator("#received-trouble")).to_be_in_viewport(ratio=1)
    expect(questions.locator("#received")).to_be_hidden()


def test_a_link_in_capitals_or_without_its_list_says_that_it_arrived_damaged(page: Page, shared_server: Server) -> None:
    """A19"""
    for cut in ("#V1.Q1BKZ", "?shared", "?shared#V2WNVZ", "?shared#v2wnVz"):
        page.goto("about:blank")
        page.goto(f"{shared_server.url}/nl/questions/{cut}")
        expect(page.locator("#received-trouble")).to_have_text(say("nl", "error.link-incomplete"))
        assert page.url == f"{shared_server.url}/nl/questions/"


@pytest.mark.parametrize(
    "address", ["/nl/#", "/nl/words/#", "/nl/questions%23", "/nl/questions/?shared%23", "/nl/questions/?shared"]
)
def test_a_list_at_the_address_of_another_page_is_opened_all_the_same(
    page: Page, shared_server: Server, address: str
) -> None:
    """A19"""
    link = link_of(page, shared_server, *ready_made(1, 4))
    page.goto(shared_server.url + address + link.partition("#")[2])
    expect(page.locator("#received-items li")).to_have_count(2)


def test_the_date_and_the_name_are_in_reach_on_the_way_to_paper(questions: Page) -> None:
    """B10"""
    tick(questions, 1)
    go_on(questions)
    go_on(questions)
    questions.get_by_role("link", name=say("nl", "take.visit")).click()
    expect(questions.locator("#lists [name=date]")).to_be_in_viewport()
    at(questions, "take")
    questions.go_back()
    at(questions, "take")


@pytest.mark.parametrize("code", ["nl", "en"])
def test_the_steps_have_words_and_the_head_of_the_page_is_low_on_a_small_phone(
    page: Page, shared_server: Server, code: str
) -> None:
    """B11"""
    page.set_viewport_size({"width": 320, "height": 568})
    opened(page, shared_server, code)
    for step, link in zip(STEPS, page.locator(".steps a").all(), strict=True):
        words = link.locator("span")
        expect(words).to_have_text(say(code, f"list.step-{step}"))
        box, around = words.bounding_box(), link.bounding_box()
        assert box
        assert around
        assert box["width"] > 20
        assert around["x"] <= box["x"] < box["x"] + box["width"] <= around["x"] + around["width"]
    assert page.locator("header").evaluate("(one) => one.offsetHeight") <= 170
    page.evaluate("location.hash = 'order'")
    empty = say(code, "list.empty")
    expect(page.locator("#order-none")).to_have_text(empty)
    assert page.locator("main").inner_text().count(empty) == 1


def test_what_was_chosen_for_paper_survives_a_reload_and_the_other_language(page: Page, shared_server: Server) -> None:
    """B14"""
    opened(page, shared_server, "en")
    tick(page, 1)
    page.evaluate("location.hash = 'take'")
    page.locator("#doctor-language").select_option("en")
    for name in ("large", "qr"):
        page.locator(f"#paper-{name}").check()
    for leave in (page.reload, page.locator("a.switch").first.click):
        leave()
        ready(page)
        expect(page.locator("#doctor-language")).to_have_value("en")
        for name, chosen in (("large", True), ("a5", False), ("qr", True)):
            expect(page.locator(f"#paper-{name}")).to_be_checked(checked=chosen)
    page.locator("#paper-large").uncheck()
    page.reload()
    ready(page)
    expect(page.locator("#paper-large")).not_to_be_checked()


def test_titles_are_the_largest_and_what_is_said_or_focused_touches_nothing(page: Page, shared_server: Server) -> None:
    """B12"""
    page.goto(f"{shared_server.url}/nl/questions/#v1.AAAA")
    ready(page)
    expect(page.locator("#received-trouble")).to_be_visible()
    between = """([above, below]) => document.querySelector(below).getBoundingClientRect().top
      - document.querySelector(above).getBoundingClientRect().bottom"""
    assert page.evaluate(between, ["#received-trouble", ".steps"]) >= 8
    page.evaluate("location.hash = 'take'")
    page.evaluate("document.getElementById('cards').open = true")
    size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
    title = page.locator("#cards h3").first.evaluate(size)
    assert max(page.locator("#cards legend").evaluate_all(f"(all) => all.map({size})")) < title
    page.locator("#cards input[type=text]").first.focus()
    room = """() => {
      const { outlineOffset, outlineWidth } = getComputedStyle(document.activeElement);
      const label = document.querySelector(`label[for="${document.activeElement.id}"]`).getBoundingClientRect();
      const words = document.activeElement.getBoundingClientRect().top - label.bottom;
      return words - parseFloat(outlineOffset) - parseFloat(outlineWidth);
    }"""
    assert page.evaluate(room) >= 0
