"""With scripts off everything can be read, chosen and printed."""

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from netinfo.content.questions import QUESTIONS
from tests.addresses import pages
from tests.browser.engines import PHONE
from tests.browser.server import Server


@pytest.fixture
def quiet(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    yield context.new_page()
    context.close()


def pdf_text(page: Page) -> str:
    """The words on paper, with single spaces."""
    reader = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, tagged=True)))
    return re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in reader.pages))


def test_beside_every_fold_stands_that_it_must_be_open_to_be_printed(quiet: Page, shared_server: Server) -> None:
    for address in ("/en/", "/en/questions/"):
        quiet.goto(shared_server.url + address)
        folds = quiet.locator("main details.fold:visible").count()
        assert quiet.locator("main details.fold:visible + .print-hint").count() == folds > 0


def test_exactly_the_chosen_questions_print_also_from_a_group_that_is_closed_again(
    quiet: Page, shared_server: Server
) -> None:
    quiet.goto(f"{shared_server.url}/en/questions/")
    chosen = ["q.first.sides", "q.help.night", "q.hard.time"]
    hard = quiet.locator("details.closed-group > summary")
    quiet.locator("[id='q.first.sides']").check()
    quiet.locator("[id='q.help.night']").check()
    hard.click()
    quiet.locator("[id='q.hard.time']").check()
    hard.click()
    expect(quiet.locator("details.closed-group")).not_to_have_attribute("open", "")
    text = pdf_text(quiet)
    printed = [key for key, question in QUESTIONS.items() if question.ask in text]
    assert printed == chosen


def test_with_nothing_chosen_all_but_the_hard_subjects_print(quiet: Page, shared_server: Server) -> None:
    quiet.goto(f"{shared_server.url}/en/questions/")
    text = pdf_text(quiet)
    missing = [key for key, question in QUESTIONS.items() if question.ask not in text]
    assert missing == [key for key in QUESTIONS if key.startswith("q.hard.")]


def test_the_reasons_are_shown_on_request(quiet: Page, shared_server: Server) -> None:
    quiet.goto(f"{shared_server.url}/en/questions/")
    reason = quiet.get_by_text("Then you know all the choices before you decide.")
    expect(reason).to_be_hidden()
    quiet.locator("#reasons").check()
    expect(reason).to_be_visible()


def test_the_language_can_be_changed(quiet: Page, shared_server: Server) -> None:
    quiet.goto(f"{shared_server.url}/nl/words/")
    quiet.get_by_role("link", name="English").click()
    expect(quiet.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize("address", pages())
def test_nothing_dead_stands_on_the_page(quiet: Page, shared_server: Server, address: str) -> None:
    quiet.goto(shared_server.url + address)
    expect(quiet.locator("h1")).to_be_visible()
    expect(quiet.locator("button:visible")).to_have_count(0)
    expect(quiet.locator("#display")).to_be_hidden()


def test_the_leaflet_prints_whole_with_its_folded_parts_and_its_trust_line(quiet: Page, shared_server: Server) -> None:
    quiet.goto(f"{shared_server.url}/nl/")
    text = pdf_text(quiet)
    for words in (
        "Nog niet medisch gecontroleerd",
        "nog geen datum",
        "altijd hooggradig",
        "Atypisch carcinoïd",
        shared_server.url,
    ):
        assert words in text
