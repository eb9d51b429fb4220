"""Reading with the server stopped, in a real browser."""

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from netinfo import create_app
from netinfo.serving.views import site_of
from tests.addresses import pages
from tests.browser.server import Server, wait_until_saved
from tests.wording import say

DIGESTS = """async (addresses) => Object.fromEntries(await Promise.all(addresses.map(async (address) => {
  const response = await fetch(address + "?from=chat");
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [address, [response.status, btoa(String.fromCharCode(...bytes))]];
})))"""

SEEN_LATE = """document.addEventListener("DOMContentLoaded", () => {
  const line = document.getElementById("state");
  window.said = [];
  new MutationObserver(() => said.push(line.dataset.now)).observe(line, { attributeFilter: ["data-now"] });
  document.dispatchEvent(new Event("visibilitychange"));
});"""


def test_everything_opens_with_the_server_stopped_after_one_visit(server: Server, page: Page) -> None:
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    for address in pages():
        answer = page.goto(f"{server.url}{address}")
        assert answer
        assert answer.from_service_worker
        language = address.split("/")[1]
        expect(page.locator("html")).to_have_attribute("lang", language)
        assert page.evaluate("getComputedStyle(document.body).fontFamily") != "serif"
        assert page.evaluate("[...document.styleSheets].every((one) => one.cssRules.length)")
        expect(page.locator("#state")).to_have_attribute("data-now", "saved")
    # The only thing it asks the network for is whether there is news.
    assert {url.removeprefix(server.url) for url in failed} <= {"/version.json"}


def test_what_is_stored_is_what_was_published(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    stored = [one for one in site_of(create_app({"base_url": server.url})) if one.precached]
    wanted = {one.address: [200, one.digest] for one in stored}
    assert page.evaluate(DIGESTS, [*wanted]) == wanted


def test_page_that_is_seen_late_never_says_that_nothing_is_saved(server: Server, page: Page) -> None:
    """Opened in the background, it is told that it is seen before it has asked how things are."""
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    page.context.set_offline(True)
    page.add_init_script(SEEN_LATE)
    page.goto(f"{server.url}/nl/about/")
    page.wait_for_selector("#state[data-now=offline]", state="attached")
    assert "unsaved" not in page.evaluate("said")


def test_without_a_visit_there_is_nothing_to_read(server: Server, browser: Browser) -> None:
    server.stop()
    stranger = browser.new_context()
    with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
        stranger.new_page().goto(f"{server.url}/nl/")
    stranger.close()


def test_the_start_address_leads_to_the_language_last_read(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    page.goto(f"{server.url}/en/words/")
    server.stop()
    page.goto(f"{server.url}/")
    assert page.url == f"{server.url}/en/"
    page.goto(f"{server.url}/nl/questions")
    assert page.url == f"{server.url}/nl/questions/"


def test_an_unknown_address_says_so_in_its_language(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    page.goto(f"{server.url}/en/unknown")
    expect(page.get_by_role("heading", level=1)).to_have_text(say("en", "error.offline-title"))


def test_an_address_that_only_looks_like_a_language_changes_nothing(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    page.goto(f"{server.url}/constructor/")
    server.stop()
    page.goto(f"{server.url}/")
    assert page.url == f"{server.url}/nl/"
    page.goto(f"{server.url}/constructor/")
    expect(page.get_by_role("heading", level=1)).to_have_text(say("nl", "error.offline-title"))


def test_where_storage_is_forbidden_later_every_page_comes_from_the_network(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    (worker,) = page.context.service_workers
    worker.evaluate(
        """() => {
          for (const name of ["has", "open", "keys", "match"]) {
            CacheStorage.prototype[name] = () => Promise.reject(new DOMException("no", "SecurityError"));
          }
        }"""
    )
    for address in ("/nl/words/", "/en/", "/nl/nothing/", "/"):
        page.goto(f"{server.url}{address}")
        expect(page.locator("main h1, main h2").first).to_be_visible()
