"""The written formats of docs/formats.md, read by the scripts that read them on a phone."""

import json
from typing import Any

from playwright.sync_api import Page

from tests.browser.list_modules import call
from tests.formats import LINK, TEXT, example, linked

OPEN_FILE = "return logic.fromFile(new File([value], 'copy.json'), new Map([[7, {}]]));"


def test_example_of_a_link_opens_to_what_the_document_shows(logic: Page) -> None:
    found = LINK.search(TEXT)
    assert found
    got = call(logic, "return logic.decode(value);", found[0])
    top, items = linked()
    assert got["top"] == top
    assert [packed(item) for item in got["items"]] == items


def packed(item: dict[str, Any]) -> Any:
    """An item in the shortest form that the document describes."""
    states = ["open", "asked", "answered"]
    told = [item["answer"], states.index(item["state"])] if item["answer"] or item["state"] != "open" else []
    if item["no"] and not item["text"] and not told:
        return item["no"]
    return [item["no"] or 0, item["text"], item["lang"], *told]


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
