"""What a reader takes back: on the list where it was done, as far as nothing was written since, and said."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from netinfo.content.questions import STARTING_LIST
from tests.browser.list_modules import call, give_logic, link_of
from tests.browser.list_page import add_own, cards, go_on, new_list, opened, pick, ready, saved, tick
from tests.browser.print_helpers import own, ready_made, with_list
from tests.browser.server import Server
from tests.browser.storage import LIST, OPEN, ROWS, seeded
from tests.wording import say

UNDO = ".undo button"
THEIRS = "Wat raadt u aan?"


def step(page: Page, name: str) -> None:
    page.evaluate("(name) => { location.hash = name; }", name)
    expect(page.locator(f"#{name}")).to_be_visible()


def reword(page: Page, number: int, text: str) -> None:
    pick(page, number).locator("[data-part=edit]").click()
    pick(page, number).locator("textarea").fill(text)
    pick(page, number).locator("[data-part=done]").click()


def test_taking_back_the_short_list_leaves_answers_and_own_wording(questions: Page) -> None:
    """A1"""
    questions.locator("#start").click()
    step(questions, "answers")
    questions.locator("#answer-list textarea").nth(1).fill("Drie weken")
    step(questions, "choose")
    pick(questions, 1).locator("[data-part=edit]").click()
    pick(questions, 1).locator("textarea").fill("Wat kan er nog?")
    expect(questions.locator(".undo")).to_contain_text(say("nl", "list.chosen", n=len(STARTING_LIST)))
    questions.locator(UNDO).click()
    expect(questions.locator(".pick :checked")).to_have_count(2)
    expect(questions.locator(".undo")).to_contain_text(say("nl", "list.undone-kept", n=2))
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.undone-kept", n=2))
    step(questions, "answers")
    expect(questions.locator("#answer-list textarea").nth(0)).to_have_value("Drie weken")


def test_what_is_taken_back_is_that_of_the_list_in_hand(questions: Page) -> None:
    """A2"""
    add_own(questions, "Mag ik naar Canada?")
    questions.locator("#own-list [data-part=remove]").click()
    new_list(questions)
    expect(questions.locator(".undo", has_text="Canada")).to_have_count(0)
    tick(questions, 40)
    reword(questions, 40, THEIRS)
    questions.locator("#list-names [aria-current=false]").click()
    expect(questions.locator(".undo", has_text="Canada")).to_be_visible()
    questions.locator(".undo:has-text('Canada') button").click()
    expect(questions.locator("#own-list")).to_contain_text("Mag ik naar Canada?")
    expect(questions.locator(".pick :checked")).to_have_count(0)
    questions.locator("#list-names [aria-current=false]").click()
    expect(pick(questions, 40).locator("label").first).to_have_text(THEIRS)


@pytest.mark.parametrize("elsewhere", ["reload", "window"])
def test_a_change_can_be_taken_back_after_a_reload_and_in_another_window(
    context: BrowserContext, shared_server: Server, elsewhere: str
) -> None:
    page = opened(context.new_page(), shared_server)
    add_own(page, "Mag ik naar Canada?")
    other = opened(context.new_page(), shared_server) if elsewhere == "window" else page
    page.locator("#own-list [data-part=remove]").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=0))
    page.locator("#kept.saved").wait_for()
    if elsewhere == "reload":
        page.reload()
        ready(page)
        expect(page.locator("#announce")).to_be_empty()
    other.locator(UNDO).click()
    expect(other.locator("#own-list")).to_contain_text("Mag ik naar Canada?")
    expect(other.locator("h1")).to_be_focused()
    expect(page.locator("#own-list")).to_contain_text("Mag ik naar Canada?")
    expect(page.locator(".undo")).to_have_count(0)


def add_received(page: Page, link: str) -> None:
    page.goto("about:blank")
    page.goto(link)
    page.locator("#received-add").click()
    expect(page.locator("#received")).to_be_hidden()


def test_a_question_received_again_stays_one_row_and_its_box_tells_the_truth(page: Page, shared_server: Server) -> None:
    """A4"""
    link = link_of(page, shared_server, *ready_made(1, 4, 6))
    add_received(page, link)
    reword(page, 4, "Mijn eigen woorden")
    saved(page)
    add_received(page, link)
    expect(page.locator("#title + .undo")).to_contain_text(say("nl", "saving.restored-none"))
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=3))
    tick(page, 4)
    expect(pick(page, 4).locator("input")).not_to_be_checked()
    page.locator(".pick:has([value='4']) + .undo button").click()
    expect(pick(page, 4).locator("label").first).to_have_text("Mijn eigen woorden")
    saved(page)
    theirs = link_of(page, shared_server, *[{**one, "text": THEIRS, "lang": "nl"} for one in ready_made(4)])
    add_received(page, theirs)
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=3))
    assert pick(page, 4).locator("label").first.text_content() == f"Mijn eigen woorden\n{THEIRS}"
    page.locator("#title + .undo button").click()
    expect(pick(page, 4).locator("label").first).to_have_text("Mijn eigen woorden")


def test_a_received_list_is_taken_back_but_not_what_was_answered_since(page: Page, shared_server: Server) -> None:
    add_received(page, link_of(page, shared_server, *ready_made(1, 4, 6)))
    step(page, "answers")
    page.locator("#answer-list textarea").first.fill("Ja")
    page.locator("#title + .undo button").click()
    expect(page.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=1))
    expect(page.locator("#answer-list textarea")).to_have_value("Ja")


@pytest.mark.parametrize("top", [1, 2, 3])
def test_paper_counts_the_questions_that_matter_most(page: Page, shared_server: Server, top: int) -> None:
    """A13"""
    with_list(page, shared_server, items=ready_made(1, 4, 6), top=top)
    page.evaluate("() => { window.print = () => {}; }")
    for sheet, key in (("mine", "print.top-three"), ("doctor", "doctor.opening")):
        page.locator(f"[data-sheet=t-sheet-{sheet}]").click()
        expect(page.locator(f".paper [data-say='{key}']")).to_have_text(say("nl", key, n=top))


def test_the_top_says_who_came_in_who_went_out_and_who_made_room(questions: Page) -> None:
    """A11"""
    tick(questions, 1, 2, 3, 4)
    go_on(questions)
    for n in (1, 2, 3):
        questions.locator("#rest [data-part=top]").first.click()
        expect(questions.locator("#announce")).to_have_text(say("nl", "list.top-in", n=n))
    third = cards(questions)[2]
    questions.locator("#rest [data-part=top]").click()
    sentence = say("nl", "list.top-room", n=3, question=third)
    expect(questions.locator("#announce")).to_have_text(sentence)
    expect(questions.locator("#rest > li:first-child .undo p")).to_have_text(sentence)
    questions.locator(UNDO).click()
    assert cards(questions)[2] == third
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.undone"))
    assert questions.evaluate("document.activeElement.closest('.card') !== null")
    questions.locator("#top [data-part=top]").first.click()
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.top-out", n=3, m=4))


def test_a_move_and_a_wording_are_taken_back(questions: Page) -> None:
    tick(questions, 1, 2)
    reword(questions, 1, "Eerst dit")
    reword(questions, 1, "Dan dat")
    questions.locator(UNDO).click()
    expect(pick(questions, 1).locator("label").first).to_have_text("Eerst dit")
    go_on(questions)
    before = cards(questions)
    questions.locator("#rest [data-part=down]").first.click()
    assert cards(questions) == before[::-1]
    questions.locator(UNDO).click()
    assert cards(questions) == before


def test_words_that_were_changed_once_more_stay_and_that_is_said(questions: Page) -> None:
    tick(questions, 1)
    reword(questions, 1, "Eerst dit")
    pick(questions, 1).locator("[data-part=edit]").click()
    pick(questions, 1).locator("textarea").fill("Dan dat")
    questions.locator(UNDO).click()
    expect(questions.locator(".undo")).to_contain_text(say("nl", "list.undone-not"))
    expect(pick(questions, 1).locator("label").first).to_have_text("Dan dat")


def test_a_new_list_is_taken_back_unless_it_is_used(questions: Page) -> None:
    tick(questions, 1)
    new_list(questions)
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.new"))
    expect(questions.locator("#lists .undo p")).to_have_text(say("nl", "list.new"))
    questions.locator("#lists .undo button").click()
    expect(pick(questions, 1).locator("input")).to_be_checked()
    expect(questions.locator("#list-names li")).to_have_count(1)
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.undone"))
    expect(questions.locator("#list-new")).to_be_focused()
    for written in ("a question", "the visit"):
        new_list(questions)
        expect(questions.locator("#lists .undo")).to_be_visible()
        if written == "a question":
            tick(questions, 2)
        else:
            questions.locator("#lists [name=with]").fill("dr. Vos")
        expect(questions.locator(".undo")).to_have_count(0)
    expect(questions.locator("#list-names li")).to_have_count(3)


@pytest.mark.parametrize("elsewhere", ["reload", "language", "window"])
def test_a_new_list_is_taken_back_after_a_reload_in_the_other_language_and_in_another_window(
    context: BrowserContext, shared_server: Server, elsewhere: str
) -> None:
    page = opened(context.new_page(), shared_server)
    tick(page, 1)
    new_list(page)
    expect(page.locator("#lists .undo")).to_be_visible()
    code = "en" if elsewhere == "language" else "nl"
    other = page
    if elsewhere == "window":
        other = opened(context.new_page(), shared_server)
    elif elsewhere == "reload":
        page.reload()
    else:
        page.locator("a.switch[hreflang=en]").click()
        page.wait_for_url("**/en/questions/**")
    ready(other)
    expect(other.locator("#announce + .undo p")).to_have_text(say(code, "list.new"))
    other.locator("#announce + .undo button").click()
    for one in {page, other}:
        expect(pick(one, 1).locator("input")).to_be_checked()
        expect(one.locator("#list-names li")).to_have_count(1)
        expect(one.locator(".undo")).to_have_count(0)
    expect(other.locator("#announce")).to_have_text(say(code, "list.undone"))
    expect(other.locator("h1")).to_be_focused()


def test_a_new_list_that_another_window_wrote_in_is_offered_no_more(
    context: BrowserContext, shared_server: Server
) -> None:
    page = opened(context.new_page(), shared_server)
    new_list(page)
    other = opened(context.new_page(), shared_server)
    tick(other, 2)
    expect(pick(page, 2).locator("input")).to_be_checked()
    expect(page.locator(".undo")).to_have_count(0)
    page.reload()
    ready(page)
    expect(pick(page, 2).locator("input")).to_be_checked()
    expect(page.locator(".undo")).to_have_count(0)


def test_a_change_that_only_another_version_can_name_is_not_offered(page: Page, shared_server: Server) -> None:
    side = {"order": ["|"], "items": []}
    row = {"id": "x", "key": "list.danced", "was": side, "is": side}
    seeded(page, shared_server, {"now/one": LIST, "undo/one": row})
    expect(page.locator("#text.ready")).to_be_visible()
    expect(page.locator(UNDO)).to_have_count(0)
    assert call(give_logic(page), OPEN + "return (await logic.stored('one')).undo.key") == "list.danced"


def test_a_wipe_leaves_nothing_stored_and_says_to_close_the_page(page: Page, shared_server: Server) -> None:
    """A18, B13"""
    seeded(page, shared_server, {"now/one": {**LIST, "items": own("Mag ik naar Canada?")}})
    page.locator("#own-list [data-part=remove]").click()
    page.locator("#keep > summary").click()
    page.locator("#wipe").click()
    expect(page.locator("#wipe-no")).to_have_accessible_description(say("nl", "saving.delete-all-ask"))
    page.locator("#wipe-yes").click()
    expect(page.locator("#keep .undo")).to_contain_text(say("nl", "saving.delete-all-done"))
    assert call(page, ROWS) == {}
    page.locator("#keep .undo button").click()
    expect(page.locator(".undo", has_text="Canada")).to_be_visible()
    assert page.evaluate("document.activeElement !== document.body")


def test_a_question_that_went_back_to_its_words_is_ticked_again(questions: Page) -> None:
    tick(questions, 1)
    reword(questions, 1, "Wat kan er nog?")
    pick(questions, 1).locator("[data-part=edit]").click()
    pick(questions, 1).locator("[data-part=reset]").click()
    tick(questions, 1)
    expect(pick(questions, 1).locator("input")).not_to_be_checked()
    tick(questions, 1)
    expect(pick(questions, 1).locator("input")).to_be_checked()
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.chosen", n=1))
