"""What a doctor and a patient get on paper."""

import json
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from babel.dates import format_date
from playwright.sync_api import Page
from pypdf import PdfReader

from netinfo.content.dates import TEXT_DATE
from netinfo.content.paper import PAPER
from netinfo.serving.views import site_of
from netinfo.site.pages import address
from tests.browser.list_page import opened
from tests.browser.print_helpers import (
    LONG,
    SMALLEST,
    fill_sheet,
    holds_my_copy,
    my_copy,
    own,
    pages_of,
    pdf,
    ready_made,
    squeezed,
    with_list,
)
from tests.browser.server import Server, wait_until_saved
from tests.wording import say

NINE_POINTS, SIXTEEN_POINTS = 12, 21.3  # CSS pixels
LISTS: dict[str, dict[str, Any]] = {
    "3": {"items": ready_made(1, 2, 3), "top": 3},
    "12": {"items": ready_made(*range(1, 13)), "top": 3},
    "40": {"items": ready_made(*range(1, 41)), "top": 3},
    "60": {"items": ready_made(*range(1, 61)), "top": 3, "notNow": True},
    "ten of a page": {"items": own(*(f"{n} {LONG * 15}" for n in range(10))), "top": 2},
    "ten that fit nowhere": {"items": own(*(f"{n} {LONG * 160}"[:10000] for n in range(10))), "top": 3},
    "one that fits nowhere, and others": {"items": [*own("?" + "word " * 1990), *ready_made(1, 2, 3)], "top": 1},
    "one without spaces that fits nowhere": {"items": own("W" * 10000, "?"), "top": 0},
}


@pytest.fixture
def questions(app: Any) -> dict[str, dict[int, str]]:
    """The ready-made questions by language and number."""
    site = site_of(app)
    return {code: _questions(site[f"/{code}/questions.json"].body) for code in site.languages}


def _questions(body: bytes) -> dict[int, str]:
    return {one["no"]: one["ask"] for group in json.loads(body)["groups"] for one in group["questions"]}


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", LISTS)
def test_doctors_copy_is_one_page_and_counts_what_is_left_out(
    page: Page, shared_server: Server, name: str, paper: str
) -> None:
    with_list(page, shared_server, **LISTS[name])
    fill_sheet(page, "doctor")
    printed = page.locator(".paper .ask").count()
    gap = page.evaluate("document.querySelector('.paper').style.getPropertyValue('--gap')")
    last_line = page.locator(".paper .more").text_content() or ""
    assert page.evaluate(SMALLEST) >= NINE_POINTS
    pages = pages_of(pdf(page, paper))
    assert len(pages) == 1
    left = len(LISTS[name]["items"]) - printed
    assert last_line.strip() == (say("nl", "doctor.rest", n=left) if left else "")
    # No question that could have a place is left out before the smallest sheet is tried.
    assert left == 0 or "nowhere" in name or gap == ".2"
    assert squeezed(last_line) in pages[0]


@pytest.mark.parametrize(("top", "said"), [(3, "with-top"), (1, "with-top"), (0, "no-top")])
def test_doctors_copy_says_how_many_matter_most_only_if_some_do(
    page: Page, shared_server: Server, top: int, said: str
) -> None:
    with_list(page, shared_server, items=ready_made(1, 2, 3, 4), top=top)
    fill_sheet(page, "doctor")
    openings = page.locator(".paper :is(.with-top, .no-top)")
    shown = "(all) => all.filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.className)"
    assert openings.evaluate_all(shown) == [said]


def test_doctors_copy_has_every_question_in_the_doctors_language(
    page: Page, shared_server: Server, questions: dict[str, dict[int, str]]
) -> None:
    with_list(page, shared_server, "en", items=ready_made(*range(1, 41)), top=3)
    fill_sheet(page, "doctor")
    [text] = pages_of(pdf(page))
    for place in range(1, 41):
        assert squeezed(questions["nl"][place]) in text


@pytest.mark.parametrize("kind", ["doctor", "mine", "two", "one", "cards"])
def test_every_sheet_says_when_it_was_made_from_which_text_and_where(
    page: Page, shared_server: Server, kind: str
) -> None:
    with_list(page, shared_server, items=ready_made(1, 2, 3), date="2027-01-05", where="Polikliniek 4")
    fill_sheet(page, kind)
    text = "".join(pages_of(pdf(page)))
    today = date.today()  # noqa: DTZ011
    for day in (today, TEXT_DATE):
        assert squeezed(format_date(day, "d MMMM y", "nl")) in text
    assert squeezed(f"{shared_server.url}/nl/") in text
    assert squeezed(say("nl", "trust.card-unreviewed" if kind == "cards" else "trust.unreviewed")) in text
    if kind != "cards":
        assert squeezed(format_date(date(2027, 1, 5), "d MMMM y", "nl")) in text
        assert squeezed("Polikliniek 4") in text


def test_two_languages_have_the_same_numbers_and_no_row_is_split(
    page: Page, shared_server: Server, questions: dict[str, dict[int, str]]
) -> None:
    items = [*ready_made(*range(1, 20)), *own("Can I still go to Canada?", language="en")]
    with_list(page, shared_server, "en", items=items, top=3)
    fill_sheet(page, "two")
    assert page.locator(".paper .ask .numeral").all_text_contents() == [str(n) for n in range(1, 21)]
    pages = pages_of(pdf(page))
    for no in range(1, 20):
        row = f"{no}{squeezed(questions['en'][no])}{squeezed(questions['nl'][no])}"
        assert sum(row in text for text in pages) == 1, no
    rooms_to_write = squeezed("·".join(say(code, "print.answer") for code in ("en", "nl")))
    rooms = [text.count(rooms_to_write) for text in pages]
    rows = [sum(squeezed(questions["nl"][no]) in text for no in range(1, 20)) for text in pages]
    assert sum(rooms) == 20
    assert rows[0] > 3, "the sheet begins on its first page"
    assert rooms[:-1] == rows[:-1]
    assert squeezed(f"({say('nl', 'doctor.own-words', language='Engels')})") in pages[-1]


def test_my_copy_has_answers_room_to_write_and_whom_to_call(page: Page, shared_server: Server) -> None:
    items = [*ready_made(4, 5), *own("Mag ik reizen?", answer="Ja, tot augustus.")]
    with_list(page, shared_server, items=items, cards={"call": {"day": "010 1234567"}})
    fill_sheet(page, "mine")
    text = "".join(pages_of(pdf(page)))
    for words in (
        "Mag ik reizen?",
        "Ja, tot augustus.",
        "010 1234567",
        say("nl", "print.next-steps"),
        say("nl", "print.notes"),
        say("nl", "card.call.fever-empty"),
    ):
        assert squeezed(words) in text


def test_large_letters_are_16_points_and_more(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=ready_made(1, 2, 3))
    page.check("#paper-large")
    fill_sheet(page, "mine")
    assert page.evaluate(SMALLEST) >= SIXTEEN_POINTS


def test_small_paper_is_a5(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=ready_made(1, 2, 3))
    page.check("#paper-a5")
    fill_sheet(page, "mine")
    box = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (420, 595)


def test_an_empty_field_of_a_card_prints_its_hint_and_a_choice_its_tick(page: Page, shared_server: Server) -> None:
    cards = {"talk": {"much": "main", "pace.slow": True, "who.also": "mijn dochter"}}
    with_list(page, shared_server, "en", items=ready_made(1), cards=cards)
    fill_sheet(page, "cards")
    call, talk = pages_of(pdf(page))
    assert squeezed(say("en", "card.call.fever-empty")) in call
    assert squeezed(f"☑ {say('nl', 'card.talk.much.main')}") in talk
    assert squeezed(f"☐ {say('nl', 'card.talk.much.all')}") in talk
    assert squeezed("mijn dochter") in talk


@pytest.mark.parametrize("code", ["nl", "en"])
def test_leaflet_is_at_most_ten_numbered_pages_without_the_numbers_of_questions(
    page: Page, shared_server: Server, code: str
) -> None:
    page.goto(f"{shared_server.url}/{code}/")
    page.wait_for_selector(".used > *", state="attached")
    pages = pages_of(pdf(page))
    assert 5 < len(pages) <= 10
    page.emulate_media(media="print")
    explained = page.locator(".used").evaluate("(words) => parseFloat(getComputedStyle(words).fontSize)")
    assert explained >= NINE_POINTS
    assert [n for n, text in enumerate(pages, 1) if not text.startswith(str(n))] == []
    words = "".join(pages)
    assert squeezed(say(code, "questions.point.4")) in words
    for of_the_screen in (say(code, "points.question", n=11), say(code, "questions.points.numbers")):
        assert squeezed(of_the_screen) not in words


def test_the_first_step_of_the_leaflet_has_lines_for_the_two_numbers_on_paper(
    page: Page, shared_server: Server
) -> None:
    page.goto(f"{shared_server.url}/nl/")
    page.emulate_media(media="print")
    lines, text = page.locator("#now .numbered > li").first.evaluate(
        "(step) => [getComputedStyle(step, '::after').width, getComputedStyle(step).width].map(parseFloat)"
    )
    assert lines > text * 0.8


@pytest.mark.parametrize("step", ["choose", "order", "take", "answers"])
def test_the_menu_of_the_browser_prints_my_copy(page: Page, shared_server: Server, step: str) -> None:
    """A6"""
    with_list(page, shared_server, **my_copy())
    page.evaluate("(step) => { location.hash = step }", step)
    page.wait_for_selector(f"#{step}", state="visible")
    holds_my_copy("".join(pages_of(pdf(page))))
    assert page.locator(".paper, .printing").count() == 0


def test_without_a_list_the_menu_of_the_browser_prints_the_questions_to_choose_from(
    page: Page, shared_server: Server
) -> None:
    opened(page, shared_server)
    text = "".join(pages_of(pdf(page)))
    assert squeezed(say("nl", "q.cancer.name")) in text
    assert squeezed(say("nl", "print.notes")) not in text


def test_where_printing_does_not_start_a_line_says_what_to_do(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, items=ready_made(1))
    page.evaluate("() => { window.print = () => {}; }")
    fill_sheet(page, "doctor")
    page.wait_for_selector("#print-help", state="visible")
    pages_of(pdf(page))
    assert page.locator(".paper").count() == 0
    assert page.locator("#print-help").is_hidden()


@pytest.mark.parametrize("name", PAPER)
@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_page_says_about_how_many_sheets_it_takes(page: Page, shared_server: Server, code: str, name: str) -> None:
    page.goto(shared_server.url + address(code, name))
    wait_until_saved(page)
    if name != "words":
        page.wait_for_selector(".used > *", state="attached")
    said = PAPER[name]
    assert page.get_by_text(say(code, "printing.pages", n=said.normal, large=said.large)).is_visible()
    normal = len(pages_of(pdf(page)))
    page.evaluate("document.documentElement.dataset.size = '3'")
    large = len(pages_of(pdf(page)))
    # Other words are no other number: a tenth more or less is still about as many.
    assert normal == pytest.approx(said.normal, 0.1, 1)
    assert large == pytest.approx(said.large, 0.1, 1)


def test_the_button_prints_without_internet_and_says_how_where_nothing_happens(
    page: Page, shared_server: Server
) -> None:
    page.add_init_script("window.print = () => window.asked = (window.asked ?? 0) + 1;")
    page.goto(f"{shared_server.url}/nl/")
    wait_until_saved(page)
    page.context.set_offline(True)
    page.reload()
    page.get_by_role("button", name=say("nl", "printing.page")).click()
    assert page.evaluate("asked") == 1
    page.get_by_text(say("nl", "error.print")).wait_for()
    page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))")
    page.click("#print")
    page.wait_for_timeout(1700)
    assert page.locator("#print-help").is_hidden()
    assert squeezed(say("nl", "printing.page")) not in "".join(pages_of(pdf(page)))


def test_a_second_tap_makes_no_second_sheet(page: Page, shared_server: Server) -> None:
    with_list(page, shared_server, **LISTS["3"])
    page.evaluate(
        """() => {
          window.print = () => {};
          for (const tap of [1, 2]) document.querySelector("[data-sheet=t-sheet-two]").click();
        }"""
    )
    page.wait_for_selector(".paper", state="attached")
    page.wait_for_timeout(300)
    assert page.locator(".paper").count() == 1
