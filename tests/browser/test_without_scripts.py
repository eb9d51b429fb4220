"""With scripts off everything can be read, chosen and printed."""

import re
from io import BytesIO
from unicodedata import normalize

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from netinfo.content.questions import QUESTIONS
from tests.addresses import pages
from tests.browser.server import Server
from tests.wording import say

pytestmark = pytest.mark.browser_context_args(java_script_enabled=False)


def pdf_text(page: Page) -> str:
    """The words on paper, with single spaces and without ligatures."""
    reader = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, tagged=True)))
    text = " ".join(sheet.extract_text() for sheet in reader.pages)
    return re.sub(r"\s+", " ", normalize("NFKC", text))


def test_beside_every_fold_stands_that_it_must_be_open_to_be_printed(page: Page, shared_server: Server) -> None:
    for address in ("/en/", "/en/questions/"):
        page.goto(shared_server.url + address)
        folds = page.locator("main details.fold:visible").count()
        assert page.locator("main details.fold:visible + .print-hint").count() == folds > 0


def test_exactly_the_chosen_questions_print_also_from_a_group_that_is_closed_again(
    page: Page, shared_server: Server
) -> None:
    page.goto(f"{shared_server.url}/en/questions/")
    chosen = ["q.first.sides", "q.help.when", "q.hard.time"]
    hard = page.locator("details.closed-group > summary")
    page.locator("[id='q.first.sides']").check()
    page.locator("[id='q.help.when']").check()
    hard.click()
    page.locator("[id='q.hard.time']").check()
    hard.click()
    expect(page.locator("details.closed-group")).not_to_have_attribute("open", "")
    text = pdf_text(page)
    printed = [key for key in QUESTIONS if say("en", key) in text]
    assert printed == chosen


def test_with_nothing_chosen_all_that_is_offered_but_the_hard_subjects_prints(
    page: Page, shared_server: Server
) -> None:
    page.goto(f"{shared_server.url}/en/questions/")
    text = pdf_text(page)
    missing = [key for key in QUESTIONS if say("en", key) not in text]
    unasked = {key for key, question in QUESTIONS.items() if question.retired or key.startswith("q.hard.")}
    assert missing == [key for key in QUESTIONS if key in unasked]


def test_the_reasons_are_shown_on_request(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/en/questions/")
    reason = page.get_by_text(say("en", "q.first.choices.why"))
    expect(reason).to_be_hidden()
    page.locator("#reasons").check()
    expect(reason).to_be_visible()


def test_the_language_can_be_changed(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/words/")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize("address", pages())
def test_nothing_dead_stands_on_the_page(page: Page, shared_server: Server, address: str) -> None:
    page.goto(shared_server.url + address)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.locator("#display")).to_be_hidden()
    expect(page.locator(".scripts-refused")).to_be_hidden()


def test_the_leaflet_prints_whole_with_its_folded_parts_and_its_trust_line(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/")
    text = pdf_text(page)
    for words in (
        say("nl", "trust.unreviewed"),
        say("nl", "trust.next-none"),
        say("nl", "calls.worse").replace("**", ""),
        shared_server.url,
    ):
        assert words in text


def test_the_page_about_the_report_prints_its_tables_and_numbers(page: Page, shared_server: Server) -> None:
    page.goto(f"{shared_server.url}/nl/report/")
    text = pdf_text(page)
    for key in ("table.report.nec", "table.one-is-enough", "table.lung.atypical", "trust.unreviewed"):
        assert say("nl", key) in text
