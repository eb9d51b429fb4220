"""When to call at once stands wherever a reader could look for it, and a wish never hides what was chosen."""

import re

from playwright.sync_api import Page, expect

from netinfo.content.calls import CALLS
from tests.browser.list_page import pick, tick
from tests.browser.print_helpers import NO_DIALOGUE, fill_sheet, pages_of, pasted, pdf, ready_made, squeezed, with_list
from tests.browser.server import Server
from tests.wording import say


def calls(code: str) -> list[str]:
    return [say(code, one.key).replace("**", "") for one in CALLS]


def test_when_to_call_stands_beside_the_card_and_on_its_paper(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=ready_made(1))
    page.locator("#cards > summary").click()
    expect(page.locator("#cards .calls")).to_be_visible()
    assert page.locator("#cards .calls li").all_inner_texts() == calls("nl")
    for sheet in ("mine", "cards"):
        fill_sheet(page, sheet)
        text = "".join(pages_of(pdf(page)))
        assert [one for one in calls("nl") if squeezed(one) not in text] == []


def test_a_card_that_is_sent_as_text_says_when_to_call_and_whose_words_these_are(
    page: Page, shared_server: Server
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script(NO_DIALOGUE)
    page.goto(f"{shared_server.url}/en/questions/")
    page.locator(".pick [data-part=box]").first.check()
    page.goto(f"{shared_server.url}/en/questions/#take")
    page.locator("#cards > summary").click()
    page.fill("#call-day", "010 1234567")
    page.evaluate("document.getElementById('share').open = true")
    seen = page.locator("#share-seen")
    expect(seen).to_have_value(re.compile(re.escape(say("en", "trust.unreviewed"))))
    assert calls("en")[0] not in seen.input_value()
    page.check("#with-cards")
    expect(seen).to_have_value(re.compile(re.escape("010 1234567")))
    assert [one for one in calls("en") if one not in seen.input_value()] == []
    page.click("[data-share=text]")
    assert say("en", "trust.source") in pasted(page, having="010 1234567")


def test_a_wish_that_clashes_with_a_chosen_question_is_said(questions: Page) -> None:
    questions.locator("details.closed-group > summary").click()
    questions.locator("#not-now").check()
    clash = questions.locator("#choose .clash")
    expect(clash).to_be_hidden()
    tick(questions, 54)
    expect(clash).to_be_visible()
    pick(questions, 54).locator("[data-part=box]").uncheck()
    expect(clash).to_be_hidden()
