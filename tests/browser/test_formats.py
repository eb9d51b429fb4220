"""The written formats of docs/formats.md, read by the scripts that read them on a phone."""

import json

from playwright.sync_api import Page

from tests.browser.list_modules import call
from tests.formats import LINKS, TEXT, example, linked, packed

OPEN_FILE = "return logic.fromFile(new File([value], 'copy.json'), new Map([[7, {}]]));"


def test_example_of_a_link_opens_to_what_the_document_shows(logic: Page) -> None:
    top, items = linked()
    for link in LINKS.findall(TEXT):
        got = call(logic, "return logic.decode(value);", link)
        assert got["top"] == top
        assert [packed(item) for item in got["items"]] == items


def test_example_of_a_list_is_taken_as_it_is(logic: Page) -> None:
    stored = json.loads(example("json"))
    assert call(logic, "return logic.checkedList(value);", stored) == stored


def test_example_of_the_cards_is_taken_as_it_is(logic: Page) -> None:
    stored = json.loads(example("json", 1))
    assert call(logic, "return logic.checkedCards(value);", stored) == stored


def test_example_of_a_change_is_taken_as_it_is(logic: Page) -> None:
    stored = json.loads(example("json", 2))
    assert call(logic, "return logic.checkedUndo(value);", stored) == stored


def test_example_of_a_copy_is_opened(logic: Page) -> None:
    copy = json.loads(example("json", 3))
    assert call(logic, OPEN_FILE, example("json", 3)) == {"lists": copy["lists"], "cards": copy["cards"]}
