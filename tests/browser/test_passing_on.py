"""A part of the text reaches somebody else, who is told in their own language that they can read it in that."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from netinfo.content import CONTENT
from tests.browser.checkers import axe
from tests.browser.engines import PHONE
from tests.browser.server import Server
from tests.wording import say

NO_SHARING = "delete Navigator.prototype.share;"
SHARES = "Navigator.prototype.share = async (given) => { window.given = given; };"
CLIPBOARD = NO_SHARING + "Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: %s } });"
REFUSES = CLIPBOARD % "() => Promise.reject(new Error())"
COPIES = CLIPBOARD % "async (url) => { window.given = url; }"
SECTIONS = [section.id for section in CONTENT.sections]


def opened(page: Page, server: Server, script: str) -> Page:
    page.add_init_script(script)
    page.goto(f"{server.url}/nl/?from=somewhere#treatment")
    return page


def test_every_part_has_one_line_that_is_a_link_to_it_and_shares_it(page: Page, shared_server: Server) -> None:
    opened(page, shared_server, SHARES)
    lines = page.locator("p.tap a")
    hrefs = "(all) => all.map((one) => one.getAttribute('href'))"
    assert lines.evaluate_all(hrefs) == [f"/nl/#{one}" for one in SECTIONS]
    assert len(set(lines.evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label'))"))) == len(SECTIONS)
    title = say("nl", "treatment.title")
    page.get_by_role("link", name=f"{say('nl', 'share.section')}: {title}").click()
    expect(page.locator("#treatment .tap [role=status]")).to_be_empty()
    assert page.evaluate("given") == {"title": title, "url": f"{shared_server.url}/nl/#treatment"}
    assert min(lines.evaluate_all("(all) => all.map((one) => one.offsetHeight)")) >= 44


@pytest.mark.parametrize("script", [COPIES, REFUSES])
def test_where_no_sharing_is_the_link_is_copied_or_stands_there_to_be_copied(
    page: Page, shared_server: Server, script: str
) -> None:
    opened(page, shared_server, script)
    page.locator("#help .tap a").click()
    link = f"{shared_server.url}/nl/#help"
    said = page.locator("#help .tap [role=status]")
    expect(said).to_have_text(say("nl", "share.copied") if script == COPIES else link)
    assert page.evaluate("window.given ?? ''") == (link if script == COPIES else "")


@pytest.mark.parametrize(("languages", "offered"), [(["en-GB", "nl"], True), (["nl-BE", "en"], False), (["tr"], False)])
def test_a_receiver_is_told_of_a_text_in_their_own_language(
    browser: Browser, shared_server: Server, languages: list[str], offered: bool
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700})
    context.add_init_script(f"Object.defineProperty(navigator, 'languages', {{ get: () => {languages} }});")
    page = context.new_page()
    page.goto(f"{shared_server.url}/nl/#treatment")
    link = page.locator(".news a.switch")
    assert link.count() == offered
    if offered:
        expect(link).to_have_text(say("en", "nav.language-switch", language="English"))
        assert page.locator(".news p[lang]").get_attribute("lang") == "en"
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        link.click()
        page.wait_for_url("**/en/#treatment")
        # They know it now.
        page.goto(f"{shared_server.url}/nl/")
        assert page.locator(".news a.switch").count() == 0
    context.close()


def test_a_reader_of_another_region_is_sent_to_no_other_language(browser: Browser, shared_server: Server) -> None:
    def of_a_region(route: Route) -> None:
        whole = route.fetch()
        route.fulfill(response=whole, body=whole.text().replace('<html lang="nl"', '<html lang="nl-NL"', 1))

    context = browser.new_context(viewport=PHONE, locale="nl-BE")
    context.add_init_script("Object.defineProperty(navigator, 'languages', { get: () => ['nl-BE', 'en'] });")
    page = context.new_page()
    page.route("**/nl/", of_a_region)
    page.goto(f"{shared_server.url}/nl/")
    assert page.locator("html").get_attribute("lang") == "nl-NL"
    page.wait_for_selector("#state[data-now]", state="attached")
    assert page.locator(".news a.switch").count() == 0
    context.close()


def test_the_line_goes_when_it_is_closed_and_does_not_come_back(browser: Browser, shared_server: Server) -> None:
    context = browser.new_context(viewport=PHONE, locale="nl-NL")
    page = context.new_page()
    page.goto(f"{shared_server.url}/en/")
    page.get_by_role("button", name=say("nl", "words.close"), exact=True).click()
    assert page.locator(".news a.switch").count() == 0
    page.reload()
    assert page.locator(".news a.switch").count() == 0
    context.close()
