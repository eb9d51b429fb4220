"""A list reaches another person, and nobody else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.engines import PHONE
from tests.browser.list_page import opened
from tests.browser.print_helpers import (
    NOISE,
    fill_sheet,
    list_in_hand,
    own,
    pasted,
    pdf,
    ready_made,
    scanned,
    texts_in,
    with_list,
)
from tests.browser.server import Server, wait_until_saved
from tests.wording import say

OWN = ["Mag ik in augustus nog naar Canada?", "Wat als ik niets doe? 🙂", "هل يمكنني السفر؟"]
NINE: dict[str, Any] = {"items": [*ready_made(4, 1, 12, 7, 43, 20), *own(*OWN)], "top": 3}
FOUR_CENTIMETRES = 40 * 96 / 25.4


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    """The clean browser of somebody who reads English."""
    context = browser.new_context(viewport=PHONE, locale="en-GB")
    yield context
    context.close()


def copied_link(page: Page) -> str:
    page.context.grant_permissions(["clipboard-write"])
    page.click("#share summary")
    # What is shared is there once it is shown.
    expect(page.locator("#share-seen")).not_to_have_value("")
    page.click("[data-share=copy]")
    page.wait_for_selector("#share-told", state="visible")
    return pasted(page)


def list_of(page: Page) -> list[tuple[int | None, str]]:
    return [(item["no"], item["text"]) for item in list_in_hand(page)["items"]]


def test_link_opens_in_the_receivers_language_and_leaves_the_address(
    page: Page, shared_server: Server, reader: BrowserContext
) -> None:
    link = copied_link(with_list(page, shared_server, **NINE))
    other = reader.new_page()
    other.goto(link)
    other.click("#received a[hreflang=en]")
    other.wait_for_url("**/en/questions/#v2*")
    other.wait_for_selector("#received", state="visible")
    seen = other.locator("#received-items li > span").all_inner_texts()
    assert seen[0] == say("en", "q.cancer.name")
    assert seen[6] == f"{OWN[0]} ({say('en', 'doctor.own-words', language='Dutch')})"
    assert list_of(other) == []
    other.click("#received-add")
    other.wait_for_selector("#received", state="hidden")
    assert other.url == f"{shared_server.url}/en/questions/"
    assert list_of(other) == [*((no, "") for no in (4, 1, 12, 7, 43, 20)), *((None, text) for text in OWN)]
    assert list_in_hand(other)["top"] == 3


def test_no_thanks_changes_nothing(page: Page, shared_server: Server, reader: BrowserContext) -> None:
    link = copied_link(with_list(page, shared_server, **NINE))
    other = reader.new_page()
    other.goto(link)
    other.click("#received-no")
    assert other.url == f"{shared_server.url}/nl/questions/"
    assert list_of(other) == []


@pytest.mark.parametrize("mark", ["%23", "%2523"])
def test_link_whose_mark_was_changed_on_the_way_still_opens(
    page: Page, server: Server, reader: BrowserContext, mark: str
) -> None:
    link = copied_link(with_list(page, server, **NINE))
    other = reader.new_page()
    other.goto(link.replace("#", mark))
    other.wait_for_selector("#received", state="visible")
    wait_until_saved(other)
    server.stop()
    other.goto(link.replace("#", mark))
    other.click("#received-add")
    other.wait_for_selector("#received", state="hidden")
    assert other.url == f"{server.url}/nl/questions/"
    assert len(list_of(other)) == 9
    assert "Canada" not in server.log.read_text()


def test_printed_qr_opens_the_same_list(page: Page, shared_server: Server, reader: BrowserContext) -> None:
    with_list(page, shared_server, items=[*ready_made(4, 1, 12, 7, 43, 20), *own(*OWN[:2], answer="Ja")], top=3)
    page.check("#paper-qr")
    fill_sheet(page, "doctor")
    width = page.evaluate("document.querySelector('.paper [data-qr=list] svg').getBoundingClientRect().width")
    assert width >= FOUR_CENTIMETRES
    codes = scanned(pdf(page))
    [link] = [code for code in codes if "#v2" in code]
    assert f"{shared_server.url}/nl/" in codes
    other = reader.new_page()
    other.goto(link)
    other.click("#received-add")
    other.wait_for_selector("#received", state="hidden")
    assert list_of(other) == list_of(page)
    assert not any(item["answer"] for item in list_in_hand(other)["items"])


def test_qr_on_the_screen_holds_the_link(page: Page, shared_server: Server) -> None:
    link = copied_link(with_list(page, shared_server, **NINE))
    page.click("[data-share=qr]")
    drawn = page.locator("#share-qr path").last.get_attribute("d") or ""
    assert scanned_path(drawn) == [link]


def scanned_path(drawn: str) -> list[str]:
    """What a drawn code says: each part of the path is a run of dark squares."""
    runs = [tuple(map(int, run)) for run in re.findall(r"M(\d+) (\d+)h(\d+)v1", drawn)]
    side = max(x + width for x, _, width in runs) + 4
    scale = 4
    pixels = bytearray(b"\xff" * (side * scale) ** 2)
    for x, y, width in runs:
        for line in range(y * scale, (y + 1) * scale):
            at = line * side * scale + x * scale
            pixels[at : at + width * scale] = bytes(width * scale)
    return texts_in(memoryview(pixels).cast("B", (side * scale, side * scale)))


def test_pasted_link_gets_the_same_preview(page: Page, shared_server: Server, reader: BrowserContext) -> None:
    link = copied_link(with_list(page, shared_server, **NINE))
    other = reader.new_page()
    opened(other, shared_server, "en")
    other.click("#open summary")
    other.fill("#paste", f"Look at this:\n {link[:60]}\n{link[60:]} ")
    other.click("#paste-open")
    other.wait_for_selector("#received", state="visible")
    assert other.inner_text("#received-count") == say("en", "share.received", n=9)


@pytest.mark.parametrize(
    ("body", "key"), [(b"hello", "error.file-not-ours"), (b'{"netinfo": "copy", "sch', "error.file-damaged")]
)
def test_bad_file_gets_a_calm_sentence(page: Page, shared_server: Server, body: bytes, key: str) -> None:
    with_list(page, shared_server, items=ready_made(1))
    page.set_input_files("#received-file", {"name": "list.json", "mimeType": "application/json", "buffer": body})
    page.wait_for_selector("#received-trouble", state="visible")
    assert page.inner_text("#received-trouble") == say("nl", key)
    assert list_of(page) == [(1, "")]


def test_shared_file_opens_with_the_same_preview(
    page: Page, shared_server: Server, reader: BrowserContext, tmp_path: Path
) -> None:
    with_list(page, shared_server, items=own(NOISE))
    page.click("#share summary")
    page.wait_for_selector("#share-too-long", state="visible")
    assert page.locator("[data-share=copy]").is_hidden()
    with page.expect_download() as download:
        page.click("[data-share=file]")
    download.value.save_as(tmp_path / "list.json")
    other = reader.new_page()
    other.goto(f"{shared_server.url}/en/questions/")
    other.wait_for_selector("#text.ready")
    other.set_input_files("#received-file", tmp_path / "list.json")
    other.click("#received-add")
    other.wait_for_selector("#received", state="hidden")
    assert list_of(other) == [(None, NOISE)]


def test_one_long_question_stays_behind_and_the_link_says_so(
    page: Page, shared_server: Server, reader: BrowserContext
) -> None:
    """B6"""
    words = ["Mag ik reizen?", NOISE, NOISE[:960], "Wat nu?"]
    link = copied_link(with_list(page, shared_server, items=[*ready_made(1), *own(*words)]))
    assert page.inner_text("#share-left") == say("nl", "share.left", places="3")
    page.click("[data-share=qr]")
    assert page.inner_text("#share-qr [data-part=left]") == say("nl", "share.left", places="3, 4")
    other = reader.new_page()
    other.goto(link)
    other.click("#received-add")
    other.wait_for_selector("#received", state="hidden")
    assert list_of(other) == [(1, ""), *((None, text) for text in words if text != NOISE)]


def shared(page: Page, *extras: str) -> dict[str, Any]:
    """What goes along in the file with these extras chosen."""
    for name in extras:
        page.check(f"#with-{name}")
    with page.expect_download() as download:
        page.click("[data-share=file]")
    return dict(json.loads(download.value.path().read_text()))


def test_answers_cards_and_hard_subjects_go_along_only_if_chosen(page: Page, shared_server: Server) -> None:
    items = [*ready_made(1, 56), *own("Mag ik reizen?", answer="Ja.")]
    unseen: dict[str, Any] = {"name": "Slecht nieuws", "with": "dr. Jansen", "where": "Poli 7", "notNow": True}
    with_list(page, shared_server, items=items, top=2, cards={"call": {"day": "010 1234567"}}, **unseen)
    page.click("#share summary")
    page.wait_for_selector("#with-hard", state="visible")
    little = shared(page)
    assert [item["no"] for item in little["lists"][0]["items"]] == [1, None]
    assert little["lists"][0]["top"] == 1
    assert "Ja." not in json.dumps(little)
    assert "010" not in json.dumps(little)
    assert not any(little["lists"][0][name] for name in unseen)
    everything = shared(page, "answers", "cards", "hard")
    assert [item["no"] for item in everything["lists"][0]["items"]] == [1, 56, None]
    assert everything["lists"][0]["items"][2]["answer"] == "Ja."
    assert everything["cards"]["call"]["day"] == "010 1234567"
    assert "010 1234567" in page.input_value("#share-seen")


def test_a_group_is_hard_because_it_is_closed_not_by_its_name(browser: Browser, shared_server: Server) -> None:
    def close_another(route: Route) -> None:
        questions = route.fetch().json()
        for group in questions["groups"]:
            group["closed"] = group["id"] == "first"
        route.fulfill(json=questions)

    context = browser.new_context(service_workers="block")
    context.route("**/questions.json", close_another)
    page = with_list(context.new_page(), shared_server, items=ready_made(1, 56))
    page.click("#share summary")
    page.wait_for_selector("#with-hard", state="visible")
    assert [item["no"] for item in shared(page)["lists"][0]["items"]] == [56]
    assert [item["no"] for item in shared(page, "hard")["lists"][0]["items"]] == [1, 56]
    context.close()


def test_a_card_field_of_another_version_goes_along_and_is_seen(page: Page, shared_server: Server) -> None:
    cards = {"call": {"day": "010 1", "pager": "7431"}, "talk": {"much": "main", "slowly": True, "record": True}}
    with_list(page, shared_server, items=ready_made(1), cards=cards)
    page.click("#share summary")
    page.wait_for_selector("#share-seen:not(:empty), [data-share=file]")
    assert shared(page, "cards")["cards"]["call"] == cards["call"]
    call = [say("nl", "card.call.title"), f"{say('nl', 'card.call.day')}: 010 1", "7431"]
    talk = [
        say("nl", "card.talk.title"),
        f"{say('nl', 'card.talk.much')}: {say('nl', 'card.talk.much.main')}",
        say("nl", "card.talk.record"),
    ]
    seen = page.input_value("#share-seen")
    assert all("\n".join(["", *card, ""]) in seen for card in (call, talk))


def test_long_link_gets_a_note(page: Page, shared_server: Server) -> None:
    words = [NOISE[at : at + 128] for at in range(0, 14 * 128, 128)]
    with_list(page, shared_server, items=own(*words))
    page.click("#share summary")
    page.wait_for_selector("#share-long", state="visible")
    assert page.locator("[data-share=copy]").is_visible()
    assert page.locator("[data-share=qr]").is_hidden()


def test_visit_becomes_a_calendar_entry_with_a_neutral_title(page: Page, shared_server: Server) -> None:
    visit: dict[str, Any] = {"date": "2027-01-05", "time": "14:30", "with": "dr. Vos", "where": "Poli 7, AMC"}
    with_list(page, shared_server, **{**NINE, **visit})
    page.click("#share summary")
    expect(page.locator("#calendar-note")).to_be_visible()
    with page.expect_download() as download:
        page.click("[data-share=calendar]")
    entry = download.value.path().read_text().replace("\n ", "")
    assert "DTSTART:20270105T143000\n" in entry
    assert f"SUMMARY:{say('nl', 'share.calendar-title')}\n" in entry
    assert "LOCATION:Poli 7\\, AMC\n" in entry
    assert f"DESCRIPTION:{say('nl', 'list.with')}: dr. Vos\\n1. " in entry
    assert "NEC" not in entry.split("DESCRIPTION")[0]


def test_received_words_stay_words(page: Page, shared_server: Server, reader: BrowserContext) -> None:
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}} javascript:alert(3)"
    link = copied_link(with_list(page, shared_server, items=own(hostile)))
    other = reader.new_page()
    other.on("dialog", lambda dialog: pytest.fail(dialog.message))
    other.goto(link)
    other.wait_for_selector("#received", state="visible")
    assert hostile in other.inner_text("#received-items")
    other.click("#received-add")
    assert other.locator("#received-items img, main script").count() == 0
