"""Long words, lines and scripts of all kinds on every sheet: none is cut off, or called what it is not."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.print_helpers import WORDS, fill_sheet, own, ready_made, with_list
from tests.browser.server import Server
from tests.wording import say

MILLIMETRE = 96 / 25.4


def printed(page: Page, sheet: str, width: float) -> Page:
    """A sheet as wide as paper leaves it, laid out as for print."""
    fill_sheet(page, sheet)
    page.set_viewport_size({"width": round(width * MILLIMETRE), "height": 900})
    page.emulate_media(media="print")
    return page


def test_cards_to_cut_out_are_all_of_one_width(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=[*own(WORDS["word"], WORDS["address"]), *ready_made(1, 2)])
    printed(page, "one", 182)
    widths = page.locator(".paper .ask").evaluate_all("(all) => all.map((one) => Math.round(one.offsetWidth))")
    assert len(set(widths)) == 1
    assert len(widths) == 4


def test_the_lines_of_a_card_stay_lines(page: Page, shared_server: Server) -> None:
    """A12"""
    lines = "koude rillingen\nbenauwd\nbloed"
    cards = {"call": {"when": lines}, "talk": {"important": lines}}
    with_list(page, shared_server, items=ready_made(1), cards=cards)
    for sheet, card, field in (("cards", "call", "when"), ("cards", "talk", "important"), ("mine", "call", "when")):
        page.emulate_media(media="screen")
        printed(page, sheet, 182)
        value = page.locator(f".paper [data-card={card}][data-field={field}] [data-part=value]")
        assert value.inner_text() == lines


@pytest.mark.parametrize("text", [WORDS["arabic"], WORDS["chinese"], "🐕?", f"{WORDS['arabic']} PRRT"])
@pytest.mark.parametrize("sheet", ["doctor", "two"])
def test_words_of_which_nobody_knows_the_language_are_called_own_words(
    page: Page, shared_server: Server, sheet: str, text: str
) -> None:
    """A14"""
    with_list(page, shared_server, items=own(text))
    fill_sheet(page, sheet)
    question = page.locator(".paper .question").first
    expect(question).to_have_text(f"{text} ({say('nl', 'doctor.own-words-only')})")
    expect(question).to_have_attribute("lang", "")
    if sheet == "two":
        expect(page.locator(".paper .question").last).to_have_text(f"({say('en', 'doctor.own-words-only')})")


def test_words_in_the_language_of_the_sheet_are_called_nothing(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=own("Mag de hond mee? 🐕"))
    fill_sheet(page, "doctor")
    expect(page.locator(".paper .question")).to_have_text("Mag de hond mee? 🐕")
    expect(page.locator(".paper .question")).to_have_attribute("lang", "nl")
