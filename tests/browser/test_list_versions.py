"""Lists of older and newer versions of the site: read as they are, never overwritten, never lost."""

import json
from pathlib import Path

import pytest

from tests.browser.list_modules import call
from tests.browser.storage import FIXTURES, ITEM, LIST, ROWS, Opener


def test_a_newer_list_is_shown_and_never_overwritten(window: Opener) -> None:
    newer = {**LIST, "schema": 2, "colour": "blue"}
    rows = {"now/one": newer, "before/one": LIST, "now/two": {"schema": 9, "all": "different"}}
    page = window(rows)
    assert call(page, "return logic.stored('one')") == {**LIST, "readOnly": True}
    assert call(page, "return (await logic.stored('two')).readOnly")
    assert call(page, "return refused(() => logic.changeStored('one', (list) => logic.choose(list, 1)))") == {
        "refused": "newer"
    }
    assert call(page, "return refused(() => logic.removeStored('one'))") == {"refused": "newer"}
    call(
        page,
        "await logic.restoreStored({ lists: [value] })",
        {**LIST, "items": [ITEM, {**ITEM, "id": "b", "text": "Wie?"}]},
    )
    kept = call(page, ROWS)
    assert {key: kept[key] for key in rows} == rows
    assert len(kept) == len(rows) + 1


def test_everything_comes_back_after_a_wipe_also_what_a_newer_version_made(window: Opener) -> None:
    rows = {"now/one": LIST, "now/two": {**LIST, "id": "two", "schema": 2}, "now/three": {"schema": 9, "other": 1}}
    page = window(rows)
    assert call(page, "return logic.restoreStored(await logic.wipeStored())") == 0
    assert {key: row for key, row in call(page, ROWS).items() if key in rows} == rows


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("rows-*.json")), ids=lambda path: path.stem)
def test_what_every_version_kept_can_be_read(window: Opener, path: Path) -> None:
    page = window(json.loads(path.read_text()))
    kept = call(page, "return logic.storedLists()")
    assert [len(one["items"]) for one in kept] == [3]
    assert kept[0]["items"][1]["answer"] == "ja\nzeker"
    assert call(page, "return logic.storedCards()")["talk"] == {"much": "main", "record": True}
