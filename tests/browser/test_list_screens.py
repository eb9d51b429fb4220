"""The four steps of the question list, as a hand, a keyboard and a checker meet them."""

import pytest
from playwright.sync_api import Page, expect

from netinfo.content.questions import STARTING_LIST
from tests.browser.list_page import add_own, cards, go_on, pick, ready, saved, tick
from tests.browser.server import Server
from tests.wording import say

TARGET = 44
"""So high is what a hand can press, in CSS pixels."""
LONG = "Wat als ik 's nachts wakker lig? 🦓 "


def test_what_is_ticked_is_on_the_list_in_the_order_of_ticking(questions: Page) -> None:
    tick(questions, 6, 1, 25)
    expect(questions.locator("#kept")).to_contain_text(say("nl", "list.chosen", n=3))
    go_on(questions)
    asked = ("q.cancer.primary", "q.first.choices", "q.treatment.aim")
    assert cards(questions) == [say("nl", key) for key in asked]


def test_the_starting_list_is_added_in_its_order(questions: Page) -> None:
    tick(questions, 5)
    questions.locator("#start").click()
    go_on(questions)
    assert cards(questions) == [say("nl", key) for key in ("q.cancer.cells", *STARTING_LIST)]
    questions.go_back()
    assert questions.locator(".pick :checked").count() == len(STARTING_LIST) + 1


def test_the_starting_list_can_be_undone(questions: Page) -> None:
    tick(questions, 5)
    questions.locator("#start").click()
    questions.locator(".undo button").click()
    assert questions.locator(".pick :checked").count() == 1


def test_a_question_is_reworded_in_place_and_goes_back(questions: Page) -> None:
    tick(questions, 1)
    one = pick(questions, 1)
    one.locator("[data-part=edit]").click()
    field = one.locator("textarea")
    expect(field).to_be_focused()
    field.fill("Wat kan er nog?")
    one.locator("[data-part=done]").click()
    expect(one.locator("label").first).to_have_text("Wat kan er nog?")
    before = say("nl", "q.first.choices")
    expect(one.locator("[data-part=was]")).to_have_text(say("nl", "list.edit-was", question=before))
    expect(one.locator("[data-part=edit]")).to_be_focused()
    one.locator("[data-part=edit]").click()
    one.locator("[data-part=reset]").click()
    expect(one.locator("label").first).to_have_text(before)
    questions.locator(".undo button").click()
    expect(one.locator("label").first).to_have_text("Wat kan er nog?")


def test_the_marks_of_an_answer_are_a_hand_high_and_their_words_level_with_the_circle(questions: Page) -> None:
    tick(questions, 1)
    go_on(questions)
    go_on(questions)
    go_on(questions)
    labels = questions.locator("#answer-list .choices label")
    expect(labels.first).to_be_visible()
    for label in labels.all():
        circle, whole = label.locator("input").bounding_box(), label.bounding_box()
        assert circle
        assert whole
        assert whole["height"] >= TARGET
        assert abs(circle["y"] + circle["height"] / 2 - whole["y"] - whole["height"] / 2) < 2


def test_unticking_offers_the_question_back_with_its_own_words(questions: Page) -> None:
    tick(questions, 1, 2)
    pick(questions, 1).locator("[data-part=edit]").click()
    pick(questions, 1).locator("textarea").fill("Wat kan er nog?")
    tick(questions, 1)
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.removed", question="Wat kan er nog?"))
    questions.locator(".pick:has([value='1']) + .undo button").click()
    expect(pick(questions, 1).locator("label").first).to_have_text("Wat kan er nog?")
    tick(questions, 1, 1)
    expect(pick(questions, 1).locator("label").first).to_have_text("Wat kan er nog?")
    go_on(questions)
    assert cards(questions) == ["Wat kan er nog?", say("nl", "q.first.sides")]


def test_an_own_question_is_on_the_list_from_its_first_letter(questions: Page) -> None:
    questions.locator("#own-text").press_sequentially("Mag ik naar Canada?")
    go_on(questions)
    assert cards(questions) == ["Mag ik naar Canada?"]


def test_an_own_question_is_taken_away_and_put_back(questions: Page) -> None:
    add_own(questions, "Mag ik naar Canada?")
    questions.locator("#own-list [data-part=remove]").click()
    expect(questions.locator("#own-list .card")).to_have_count(0)
    expect(questions.locator(".undo button")).to_be_focused()
    questions.keyboard.press("Enter")
    expect(questions.locator("#own-list .card")).to_have_count(1)
    assert questions.evaluate("document.activeElement !== document.body")


@pytest.mark.parametrize("text", ["<b onclick=alert(1)>x</b>&amp;", "👩‍👩‍👧 é e\u0301", "مرحبا بالعالم"])
def test_what_a_person_types_stays_text(questions: Page, text: str) -> None:
    add_own(questions, text)
    assert questions.locator("#own-list [data-part=question]").text_content() == text
    assert questions.locator("#own-list [data-part=question]").get_attribute("dir") == "auto"
    saved(questions)
    questions.reload()
    ready(questions)
    assert questions.locator("#own-list [data-part=question]").text_content() == text


def test_a_question_of_ten_thousand_characters_is_kept_and_a_longer_one_says_how_much_too_long(questions: Page) -> None:
    longest = LONG * 277 + "ja"
    add_own(questions, longest)
    assert questions.locator("#own-list [data-part=question]").text_content() == longest
    questions.locator("#own-text").fill("a" * 10_250)
    expect(questions.locator("#own-long")).to_contain_text("250")
    assert questions.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_buttons_move_a_question_keep_the_focus_and_say_the_new_place(questions: Page) -> None:
    tick(questions, 1, 2, 3, 4)
    go_on(questions)
    first = cards(questions)
    down = questions.locator("#rest .card").first.locator("[data-part=down]")
    down.focus()
    questions.keyboard.press("Enter")
    expect(questions.locator("#announce")).to_have_text(say("nl", "list.moved", n=2, m=4))
    questions.keyboard.press("Enter")
    assert cards(questions) == [first[1], first[2], first[0], first[3]]
    top = questions.locator("#rest .card").nth(2).locator("[data-part=top]")
    top.focus()
    questions.keyboard.press("Enter")
    assert cards(questions)[0] == first[0]
    expect(questions.locator("#rest .undo button")).to_be_focused()
    questions.keyboard.press("Enter")
    expect(questions.locator("#top .card")).to_have_count(0)
    assert questions.evaluate("document.activeElement.closest('.card').dataset.id") == "q1"


def test_the_top_holds_three_and_the_third_makes_room(questions: Page) -> None:
    tick(questions, 1, 2, 3, 4)
    go_on(questions)
    for _ in range(3):
        questions.locator("#rest [data-part=top]").first.click()
    last = questions.locator("#rest [data-part=question]").inner_text()
    questions.locator("#rest [data-part=top]").click()
    assert questions.locator("#top .card").count() == 3
    assert cards(questions)[2] == last


def test_dragging_by_the_handle_moves_a_question(questions: Page) -> None:
    tick(questions, 1, 2, 3)
    go_on(questions)
    first = cards(questions)
    target = questions.locator("#rest .card").nth(2).bounding_box()
    questions.locator("#rest [data-part=drag]").first.hover()
    questions.mouse.down()
    assert target
    questions.mouse.move(target["x"] + 300, target["y"] + target["height"] - 5, steps=5)
    questions.mouse.up()
    assert cards(questions) == [first[1], first[2], first[0]]


def test_steps_have_addresses_and_the_back_button_works(questions: Page) -> None:
    tick(questions, 1)
    titles = {"order": "list.order-title", "take": "list.step-take", "answers": "list.answer-hint"}
    for step, key in titles.items():
        title = say("nl", key)
        go_on(questions)
        expect(questions.locator("h1")).to_have_text(title)
        expect(questions.locator("h1")).to_be_focused()
        expect(questions.locator(".steps [aria-current=step]")).to_have_attribute("href", f"#{step}")
        assert questions.locator(".step:visible").count() == 1
        assert questions.title().startswith(title)
    questions.go_back()
    expect(questions.locator("h1")).to_have_text(say("nl", "list.step-take"))
    questions.reload()
    expect(questions.locator("h1")).to_have_text(say("nl", "list.step-take"))
    expect(questions.locator("#step-bar a").first).to_have_text(say("nl", "list.back"))


def test_without_its_sentences_it_is_the_plain_page_with_nothing_dead_on_it(page: Page, shared_server: Server) -> None:
    page.route("**/questions.json", lambda route: route.abort())
    page.goto(f"{shared_server.url}/nl/questions/")
    expect(page.locator(".steps")).to_be_hidden()
    expect(page.locator("#step-bar")).to_be_hidden()
    expect(pick(page, 1)).to_be_visible()
    expect(page.get_by_text(say("nl", "choose.print"))).to_be_visible()


def test_an_address_of_a_question_opens_its_group(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/questions/#q.hard.time")
    ready(page)
    expect(page.locator("[id='q.hard.time']")).to_be_in_viewport()
    expect(page.locator("#choose")).to_be_visible()


def test_answers_are_written_and_marked_and_open_questions_go_to_a_new_list(questions: Page) -> None:
    tick(questions, 1, 2, 3)
    questions.goto(f"{questions.url}#answers")
    answers = questions.locator("#answer-list .card")
    answers.nth(0).locator("textarea").fill("Drie mogelijkheden")
    answers.nth(0).locator("[value=answered]").check()
    questions.locator("#again").click()
    expect(questions.locator("h1")).to_have_text(say("nl", "list.order-title"))
    assert len(cards(questions)) == 2
    questions.locator("#lists > summary").click()
    expect(questions.locator("#list-names li")).to_have_count(2)
    questions.locator("#list-names [aria-current=false]").click()
    questions.goto(f"{questions.url.split('#')[0]}#answers")
    expect(questions.locator("#answer-list textarea").first).to_have_value("Drie mogelijkheden")
    expect(questions.locator("#answer-list [value=answered]").first).to_be_checked()


def test_an_answer_marks_its_question_and_only_what_has_none_goes_to_a_new_list(questions: Page) -> None:
    """A19"""
    tick(questions, 1, 2, 3)
    questions.evaluate("location.hash = 'answers'")
    answers = questions.locator("#answer-list .card")
    answers.nth(0).locator("textarea").fill("Drie mogelijkheden")
    expect(answers.nth(0).locator("[value=answered]")).to_be_checked()
    answers.nth(1).locator("textarea").fill("Ja")
    answers.nth(1).locator("[value=open]").check()
    answers.nth(1).locator("textarea").press_sequentially(", in mei")
    expect(answers.nth(1).locator("[value=open]")).to_be_checked()
    answers.nth(1).locator("textarea").fill("")
    answers.nth(2).locator("[value=asked]").check()
    questions.locator("#again").click()
    expect(questions.locator("#rest .card")).to_have_count(2)
    assert cards(questions) == [say("nl", "q.first.sides"), say("nl", "q.first.mine")]


def test_the_list_of_the_other_language_is_the_same_list(questions: Page) -> None:
    tick(questions, 1)
    add_own(questions, "Mag ik naar Canada?")
    saved(questions)
    go_on(questions)
    questions.locator("a.switch").first.click()
    expect(questions).to_have_url(f"{questions.url.split('/nl/')[0].split('/en/')[0]}/en/questions/#order")
    expect(questions.locator("#rest .card")).to_have_count(2)
    assert cards(questions) == [say("en", "q.first.choices"), "Mag ik naar Canada?"]
    assert questions.locator("#rest [data-part=question]").last.get_attribute("lang") == "nl"
