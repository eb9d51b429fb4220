"""Reading aloud in the browser, with a stand-in for speech: the bar, and what is heard, seen and kept from others."""

from itertools import pairwise

from playwright.sync_api import Page, expect

from netinfo.content.interface.spoken import WRITTEN
from tests.browser.checkers import axe
from tests.browser.list_page import add_own, opened
from tests.browser.server import Server
from tests.browser.speech import STAND_IN
from tests.wording import say

HOUR = 60 * 60 * 1000
READ = """() => [...document.querySelectorAll("main section :is(h2, h3, p, li, td, caption, figcaption)")]
  .filter((one) => one.getClientRects().length && !one.closest(".row, .state, .tap") && !one.querySelector("p, li"))
  .filter((one) => !one.closest("details:not([open]) > :not(summary)"))
  .map((one) => one.textContent)"""
LEAVING = "addEventListener('pagehide', () => localStorage.setItem('spoke', String(speechSynthesis.speaking)))"
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


def plain(text: str) -> str:
    """Without spaces and capitals, and with each term as it is written."""
    squeezed = "".join(text.split())
    for written, sound in WRITTEN.items():
        squeezed = squeezed.replace("".join(say("nl", sound.key).split()), "".join(written.split()))
    return squeezed.lower()


def assert_read_once(page: Page, heard: list[str]) -> None:
    """Every block of the text in its order, and no sentence more often than it stands there."""
    text_of_page = plain(page.evaluate("document.getElementById('text').textContent"))
    said = plain("".join(heard))
    assert len(heard) > 100
    assert [one for one in heard if heard.count(one) > max(1, text_of_page.count(plain(one)))] == []
    at = 0
    for block in page.evaluate(READ):
        at = said.find(plain(block), at)
        assert at >= 0, block


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
    assert page.evaluate("last.lang + last.voice.name") == "nl-NLXander"
    assert_read_once(page, heard)


def test_without_a_voice_that_is_said_and_how_to_get_one_and_nothing_is_there_that_does_nothing(
    page: Page, shared_server: Server
) -> None:
    page.add_init_script(STAND_IN + "window.voices = window.voices.map((one) => ({ ...one, lang: 'en_GB' }));")
    page.goto(f"{shared_server.url}/nl/about/")
    page.locator("#aloud").click()
    expect(page.get_by_role("status").filter(has_text=say("nl", "aloud.refused"))).to_be_visible()
    expect(page.locator("#player :is(button, select):visible")).to_have_count(1)
    expect(page.get_by_role("button", name=say("nl", "aloud.close"), exact=True)).to_be_focused()
    assert axe(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("#aloud")).to_be_focused()
    page.locator("#aloud").click()
    page.get_by_role("link", name=say("nl", "aloud.how")).click()
    page.wait_for_url("**/nl/comfort/#voices")
    assert page.evaluate("heard") == []


def test_the_bar_opens_after_the_settings_were_opened_too(page: Page, shared_server: Server) -> None:
    page.add_init_script(STAND_IN)
    page.goto(f"{shared_server.url}/nl/")
    page.locator("#display > summary").click()
    expect(page.locator("#player")).to_be_attached()
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Escape")
    page.locator("#aloud").click()
    page.wait_for_timeout(300)
    expect(page.locator("#player")).to_be_visible()


def test_a_question_or_my_list_is_read_and_my_list_only_by_a_voice_of_the_device(
    page: Page, shared_server: Server
) -> None:
    page.add_init_script(STAND_IN)
    page.clock.install()
    opened(page, shared_server)
    page.locator(".pick > label").nth(0).click()
    page.locator("#aloud").click()
    what = page.locator("#player select").first
    play = page.locator("#player .main")
    what.select_option(index=4)
    play.click()
    page.clock.run_for(HOUR)
    page.wait_for_selector("#player[data-state=ended]")
    asked, why = page.locator(".pick").nth(1).locator("label, .why").all_text_contents()
    assert plain("".join(page.evaluate("heard"))) in plain(asked + why)
    assert plain(asked) in plain("".join(page.evaluate("heard")))
    page.evaluate("heard.length = 0")
    what.select_option("list")
    play.click()
    page.wait_for_function("() => heard.length > 1")
    assert page.url.endswith("#order")
    page.go_back()
    expect(page.locator("#player")).to_have_attribute("data-state", "stopped")
    assert page.evaluate("speechSynthesis.speaking") is False
    of_choosing = what.locator("option").count()
    page.go_forward()
    expect(what.locator("option")).not_to_have_count(of_choosing)
    page.evaluate("window.voices[0].localService = false; heard.length = 0")
    what.select_option("all")
    play.click()
    page.clock.run_for(HOUR)
    expect(page.get_by_role("status").filter(has_text=say("nl", "aloud.left"))).to_be_visible()
    assert plain(page.locator("#order [data-part=question]").first.inner_text()) not in plain(
        "".join(page.evaluate("heard"))
    )


def test_what_is_closed_or_was_taken_away_is_not_read(page: Page, shared_server: Server) -> None:
    page.add_init_script(STAND_IN)
    page.clock.install()
    opened(page, shared_server)
    add_own(page, "Mag de hond mee?")
    add_own(page, "Mag ik zwemmen?")
    hard = page.locator(".closed-group")
    question = hard.locator(".pick > label").first.text_content() or ""
    page.locator("#aloud").click()
    what, play = page.locator("#player select").first, page.locator("#player .main")
    assert question not in what.locator("option").all_text_contents()
    play.click()
    page.clock.run_for(1000)
    page.locator("#own-list [data-part=remove]").last.click()
    page.clock.run_for(HOUR)
    page.wait_for_selector("#player[data-state=ended]")
    said = plain("".join(page.evaluate("heard")))
    assert plain("Mag de hond mee?") in said
    assert plain("Mag ik zwemmen?") not in said
    assert plain(question) not in said
    hard.locator("summary").first.click()
    expect(what.locator("option", has_text=question)).to_have_count(1)


def test_the_bar_is_no_part_of_the_paper_and_offers_no_list_where_there_is_none(
    page: Page, shared_server: Server
) -> None:
    page.add_init_script(STAND_IN)
    page.goto(f"{shared_server.url}/nl/report/")
    page.locator("#aloud").click()
    page.locator("#player[data-state=stopped]").wait_for()
    expect(page.locator("#player option[value=list]")).to_have_count(0)
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).paddingBlockEnd") == "0px"


def test_the_pace_is_chosen_while_it_reads_leaving_stops_it_and_a_sentence_is_marked_without_highlights_too(
    page: Page, shared_server: Server
) -> None:
    page.add_init_script(STAND_IN + "delete window.Highlight;")
    page.goto(f"{shared_server.url}/nl/report/")
    page.locator("#aloud").click()
    page.locator("#player[data-state=stopped]").wait_for()
    page.locator("#player .main").click()
    page.wait_for_function("() => heard.length > 0")
    expect(page.locator("h1.spoken")).to_be_visible()
    what, pace, _ = page.locator("#player select").all()
    expect(what).to_be_hidden()
    pace.select_option("1.6")
    page.wait_for_function("() => last.rate === 1.6")
    assert [one for one, following in pairwise(page.evaluate("heard")) if one == following] == page.evaluate(
        "[heard[0]]"
    )
    page.evaluate(LEAVING)
    page.get_by_role("link", name=say("nl", "nav.words")).first.click()
    page.wait_for_url("**/nl/words/")
    assert page.evaluate("localStorage.getItem('spoke')") == "false"


def test_the_screen_is_kept_on_again_after_another_app_came_before_it(page: Page, shared_server: Server) -> None:
    page.add_init_script(STAND_IN)
    page.add_init_script(
        """
        window.locks = [];
        const request = async () => {
          window.locks.push({ released: false, async release() { this.released = true; } });
          return window.locks.at(-1);
        };
        Object.defineProperty(navigator, "wakeLock", { value: { request } });
        """
    )
    page.clock.install()
    page.goto(f"{shared_server.url}/nl/about/")
    page.locator("#aloud").click()
    page.get_by_role("button", name=say("nl", "aloud.play"), exact=True).click()
    page.clock.run_for(20_000)
    assert page.evaluate("locks.map(({ released }) => released)") == [False]
    page.evaluate("locks[0].release()")
    page.clock.run_for(20_000)
    assert page.evaluate("locks.map(({ released }) => released)") == [True, False]
    page.get_by_role("button", name=say("nl", "aloud.pause")).click()
    assert page.evaluate("locks.map(({ released }) => released)") == [True, True]
