"""A page that the browser translates: it works on, and what a reader wrote, stores or gives a doctor stays as it is."""

from playwright.sync_api import Page, expect

from tests.addresses import pages
from tests.browser.list_page import add_own, cards, go_on, pick, ready, tick
from tests.browser.print_helpers import NO_DIALOGUE, list_in_hand
from tests.browser.server import Server, wait_until_saved
from tests.wording import say

OWN = "Mag ik naar Canada?"
ANSWER = "Ja, in juli."
TRANSLATE = """() => {
  const kept = "[translate=no], .notranslate, script, style, template, textarea";
  const translate = (node) => {
    const { parentElement: parent } = node;
    if (!node.data.trim() || !parent || parent.closest("font") || parent.closest(kept)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = `tr ${node.data}`;
    outer.append(inner);
    node.replaceWith(outer);
  };
  const all = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode);
    found.forEach(translate);
  };
  document.documentElement.lang = "tr";
  document.documentElement.classList.add("translated-ltr");
  all(document);
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    added.forEach((node) => all(node.nodeType === Node.TEXT_NODE ? node.parentNode : node));
  }).observe(document, { childList: true, subtree: true });
}"""
"""As Chromium does: every text in two elements of its own, also what comes later, and the page marked as translated."""
NOTICE = "Bel een ander nummer."
LATER = """(notice) => {
  localStorage.setItem("netinfo.urgent", JSON.stringify({ nl: notice }));
  const later = Date.now() + 11 * 60000;
  Date.now = () => later;
  document.dispatchEvent(new Event("visibilitychange"));
}"""
"""The page is seen again when it is time to look for what is urgent, and something urgent was known last."""


def test_every_page_says_that_a_computer_translated_it(page: Page, shared_server: Server) -> None:
    for address in pages():
        page.goto(shared_server.url + address)
        expect(page.locator(".translated")).to_be_hidden()
        page.evaluate(TRANSLATE)
        expect(page.locator(".translated")).to_be_visible()


def test_something_urgent_is_said_on_a_translated_page(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    # The page has then looked for itself: an answer that comes later would be the last that is known.
    wait_until_saved(page)
    page.evaluate(TRANSLATE)
    page.context.set_offline(True)
    page.evaluate(LATER, NOTICE)
    expect(page.locator("#urgent")).to_contain_text(NOTICE)


def test_a_reader_of_a_translated_page_makes_a_list_and_prints_it_for_the_doctor(questions: Page) -> None:
    expect(questions.locator(".translated")).to_be_hidden()
    questions.evaluate(TRANSLATE)
    expect(questions.locator(".translated")).to_be_visible()
    tick(questions, 1, 4)
    add_own(questions, OWN)
    go_on(questions)
    assert cards(questions)[2] == OWN
    assert cards(questions)[0].startswith("tr ")
    questions.locator("#rest [data-part=up], #top [data-part=up]").last.click()
    go_on(questions)
    go_on(questions)
    questions.locator("#answer-list textarea").first.fill(ANSWER)
    stored = list_in_hand(questions)
    assert [(one["no"], one["text"]) for one in stored["items"]] == [(1, ""), (None, OWN), (4, "")]
    assert stored["items"][0]["answer"] == ANSWER


def test_what_is_translated_does_not_reach_the_list_when_a_question_is_reworded(questions: Page) -> None:
    questions.evaluate(TRANSLATE)
    tick(questions, 1)
    pick(questions, 1).locator("[data-part=edit]").click()
    expect(pick(questions, 1).locator("textarea")).to_have_value(say("nl", "q.first.choices"))
    pick(questions, 1).locator("textarea").fill(OWN)
    pick(questions, 1).locator("[data-part=done]").click()
    expect(pick(questions, 1).locator("[data-part=question]")).to_have_text(OWN)
    assert list_in_hand(questions)["items"][0]["text"] == OWN


def test_the_page_for_the_doctor_is_not_translated(questions: Page) -> None:
    questions.add_init_script(NO_DIALOGUE)
    questions.reload()
    ready(questions)
    tick(questions, 1)
    questions.evaluate(TRANSLATE)
    questions.evaluate("location.hash = 'take'")
    questions.locator("[data-sheet=t-sheet-doctor]").first.click()
    sheet = questions.locator(".paper.doctor")
    expect(sheet).to_contain_text(say("nl", "q.first.choices"))
    assert "tr " not in sheet.inner_text()
