"""Reading aloud in the browser, with a stand-in for speech: the bar, and what is heard, seen and kept from others."""

from playwright.sync_api import Page, expect

from tests.browser.checkers import axe
from tests.browser.server import Server
from tests.browser.speech import STAND_IN
from tests.wording import say

HOUR = 60 * 60 * 1000
READ = """() => [...document.querySelectorAll("main :is(h1, h2, h3, p, li, td, caption, figcaption)")]
  .filter((one) => !one.closest("nav, .row, .state, details:not([open]) > :not(summary)"))
  .filter((one) => one.getClientRects().length && !one.querySelector("p, li, h3"))
  .map((one) => one.textContent.replace(/\\s+/g, ""))"""
NODES = """() => {
  const walker = document.createTreeWalker(document.body.querySelector("section"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode.data);
  return found;
}"""
"""The text as its nodes, which machine translation and the finder know."""
SEEN = """() => {
  const [range] = CSS.highlights.get("spoken");
  const { top, bottom } = range.getBoundingClientRect();
  const bar = document.getElementById("player").getBoundingClientRect().top;
  return [range.toString(), top >= 0 && bottom <= bar + 1];
}"""


def squeezed(text: str) -> str:
    return "".join(text.split())


def play(page: Page) -> None:
    page.locator("#aloud").click()
    page.locator("#player[data-state=stopped] select").first.wait_for()
    page.get_by_role("button", name=say("nl", "aloud.play"), exact=True).click()


def test_without_internet_the_leaflet_is_read_to_its_end_with_the_keyboard_each_sentence_once(
    page: Page, server: Server
) -> None:
    page.add_init_script(STAND_IN)
    page.goto(f"{server.url}/nl/")
    page.wait_for_selector("#state[data-now=saved]", timeout=60_000)
    server.stop()
    page.clock.install()
    page.reload()
    text = page.evaluate(NODES)
    page.locator("#aloud").focus()
    page.keyboard.press("Enter")
    play_button = page.get_by_role("button", name=say("nl", "aloud.play"), exact=True)
    expect(play_button).to_be_focused()
    page.wait_for_selector("#player select:nth-of-type(1)")
    assert axe(page) == []
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=say("nl", "aloud.pause"))).to_be_focused()
    for _ in range(12):
        page.clock.run_for(7000)
        sentence, in_sight = page.evaluate(SEEN)
        assert in_sight, sentence
    assert axe(page) == []
    page.keyboard.press("Enter")
    paused_at = len(page.evaluate("heard"))
    expect(page.get_by_role("status").filter(has_text=say("nl", "aloud.paused"))).to_be_visible()
    page.clock.run_for(HOUR)
    assert len(page.evaluate("heard")) == paused_at
    page.keyboard.press("Enter")
    page.clock.run_for(HOUR)
    expect(page.get_by_role("status").filter(has_text=say("nl", "aloud.ended"))).to_be_visible()
    heard = page.evaluate("heard")
    # What was paused was said again, as the reader wished.
    assert heard.pop(paused_at) == heard[paused_at - 1]
    assert page.evaluate(NODES) == text
    assert page.evaluate("last.lang + last.voice.name") == "nl-nlXander"
    wanted = squeezed("".join(page.evaluate(READ))).replace("NET", "net")
    said = squeezed("".join(heard))
    for spelt, written in (("SCNEC", "SCNEC"), ("K I 67", "Ki-67")):
        said = said.replace(squeezed(spelt), written)
    assert len(heard) > 100
    assert said.replace("net", "NET").lower() == wanted.lower()
