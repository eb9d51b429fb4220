"""What is written is kept: through killed browsers, other windows, damage, newer versions and full devices."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.list_modules import call, with_logic
from tests.browser.server import Server
from tests.browser.storage import ITEM, LIST, NO_DATABASE, NO_STORAGE, OPEN, ROWS, Opener, kill


def test_what_was_called_saved_survives_a_killed_browser(
    profile: Callable[[], BrowserContext], shared_server: Server
) -> None:
    first = profile()
    page = with_logic(first.new_page(), shared_server)
    call(page, OPEN)
    add = "await logic.changeStored('one', (list) => logic.addOwn(list, value, 'nl'));"
    for number in range(20):
        call(page, add, f"vraag {number}")
    kill(first)
    page = with_logic(profile().new_page(), shared_server)
    kept = call(page, f"{OPEN} return logic.stored('one')")
    assert [item["text"] for item in kept["items"]] == [f"vraag {number}" for number in range(20)]


EDITS = """
  window.done = (async () => {
    for (const [kind, no, text] of value) {
      if (kind === "answer") await logic.changeStored("one", (list) => logic.answer(list, `q${no}`, text));
      if (kind === "add") await logic.changeStored("one", (list) => logic.addOwn(list, text, "nl", text));
      if (kind === "move") await logic.changeStored("one", (list) => logic.move(list, `q${no}`, text.length));
      if (kind === "top") await logic.changeStored("one", (list) => logic.toTop(list, `q${no}`));
    }
  })();
"""


def test_two_windows_editing_at_once_lose_nothing(window: Opener) -> None:
    chance = random.Random(7)  # noqa: S311
    pages = [window(), window()]
    call(pages[0], "await logic.changeStored('one', (list) => value.reduce(logic.choose, list))", list(range(1, 21)))
    expected: dict[str, str] = {}
    for mine, page in enumerate(pages):
        edits = []
        for count in range(100):
            kind, no, text = (
                chance.choice(["answer", "answer", "add", "move", "top"]),
                chance.randint(1, 10),
                f"{mine}-{count}",
            )
            edits.append([kind, no + 10 * mine, text])
            if kind in ("answer", "add"):
                expected[f"q{no + 10 * mine}" if kind == "answer" else text] = text
        page.evaluate(f"(value) => {{ {EDITS} }}", edits)
    for page in pages:
        page.evaluate("() => done")
    kept = call(pages[0], "return logic.stored('one')")
    assert {
        item["id"]: item["answer"] or item["text"] for item in kept["items"] if item["answer"] or item["text"]
    } == expected
    assert sorted(item["no"] for item in kept["items"] if item["no"]) == list(range(1, 21))
    assert kept["top"] <= 3


def test_other_windows_hear_of_a_change(window: Opener) -> None:
    listening, writing = window(), window()
    listening.evaluate("() => { window.heard = new Promise((done) => logic.onChangeElsewhere(done)); }")
    call(writing, "await logic.changeStored('one', (list) => logic.choose(list, 4))")
    assert listening.evaluate("() => heard") == "one"
    assert call(listening, "return logic.stored('one')")["items"][0]["no"] == 4


def test_two_windows_choosing_the_same_question_choose_it_once(window: Opener) -> None:
    for page in [window(), window()]:
        kept = call(page, "return logic.changeStored('one', (list) => logic.choose(list, 4))")
    assert len(kept["items"]) == 1


@pytest.mark.parametrize(
    ("script", "kind"),
    [("", "database"), (NO_DATABASE, "simple"), (NO_STORAGE, "memory")],
    ids=["database", "simple", "memory"],
)
def test_every_place_keeps_lists_and_cards(browser: Browser, shared_server: Server, script: str, kind: str) -> None:
    context = browser.new_context()
    context.add_init_script(script)
    page = with_logic(context.new_page(), shared_server)
    assert call(page, f"{OPEN} return kind") == kind
    call(page, "await logic.changeStored('one', (list) => logic.addOwn(list, 'Hoe?', 'nl'))")
    call(page, "await logic.addStored({ ...logic.emptyList('two'), items: [] })")
    call(page, "await logic.changeStored('cards', (cards) => ({ ...cards, call: { day: '1' } }))")
    if kind != "memory":
        page = with_logic(context.new_page(), shared_server)
        call(page, OPEN)
    assert [one["id"] for one in call(page, "return logic.storedLists()")] == ["two", "one"]
    assert call(page, "return logic.storedCards()")["call"] == {"day": "1"}
    assert call(page, "return logic.removeStored('two')")["id"] == "two"
    everything = call(page, "window.all = await logic.wipeStored(); return all")
    assert len(everything["lists"]) == 1
    assert call(page, "return logic.storedLists()") == []
    call(page, "await logic.restoreStored(all)")
    assert call(page, "return logic.stored('one')")["items"][0]["text"] == "Hoe?"
    assert call(page, "return logic.storedCards()")["call"] == {"day": "1"}
    context.close()


def test_what_was_kept_in_the_simple_way_moves_to_the_database(context: BrowserContext, shared_server: Server) -> None:
    page = with_logic(context.new_page(), shared_server)
    page.evaluate("(list) => localStorage.setItem('netinfo.row.now/one', JSON.stringify(list))", LIST)
    kept = call(page, f"{OPEN} return logic.stored('one')")
    assert kept["items"] == [ITEM]
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('netinfo.row.'))") == []


FULL = """
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
  const add = (text) => refused(() => logic.changeStored("one", (list) => logic.addOwn(list, text, "nl", text)));
  const [, outcome] = await Promise.all([add("first"), add("second")]);
  const seen = await logic.stored("one");
  const all = await logic.storedLists();
  IDBObjectStore.prototype.put = put;
  return [outcome, seen, all];
"""


def test_a_full_device_loses_nothing_that_is_on_the_screen(window: Opener) -> None:
    outcome, seen, everything = call(page := window(), FULL)
    assert outcome == {"thrown": "QuotaExceededError: full"}
    assert [item["text"] for item in seen["items"]] == ["first", "second"]
    assert everything[0]["items"] == seen["items"]
    kept = call(page, "return logic.changeStored('one', (list) => logic.addOwn(list, 'third', 'nl'))")
    assert [item["text"] for item in kept["items"]] == ["first", "second", "third"]
    assert len(call(window(), "return logic.stored('one')")["items"]) == 3


def test_a_lost_connection_is_made_again(window: Opener) -> None:
    page = window()
    script = """
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (...all) {
        IDBDatabase.prototype.transaction = transaction;
        this.close();
        return transaction.apply(this, all);
      };
      return logic.changeStored("one", (list) => logic.choose(list, 3));
    """
    assert call(page, script)["items"][0]["no"] == 3


@pytest.mark.parametrize("damage", [None, 7, "", {"schema": 1}, {**LIST, "items": [{"id": 3}]}, {**LIST, "top": "x"}])
def test_damage_falls_back_to_the_copy_from_before(window: Opener, damage: Any) -> None:
    page = window({"now/one": damage, "before/one": LIST})
    assert call(page, "return logic.stored('one')") == {**LIST, "damaged": True}
    changed = call(page, "return logic.changeStored('one', (list) => logic.mark(list, 'a', 'asked'))")
    assert "damaged" not in changed
    assert call(page, ROWS)["before/one"] == LIST


def test_the_copy_from_before_is_replaced_only_by_one_that_was_read_back(window: Opener) -> None:
    page = window({"now/one": LIST})
    call(page, "await logic.changeStored('one', (list) => logic.mark(list, 'a', 'asked'))")
    rows = call(page, ROWS)
    assert rows["before/one"] == LIST
    assert rows["now/one"]["items"][0]["state"] == "asked"


def test_restoring_twice_adds_once(window: Opener) -> None:
    page = window({"now/one": LIST})
    copy = {"lists": [{**LIST, "items": [{**ITEM, "answer": "drie weken"}, {**ITEM, "id": "b", "text": "Wie?"}]}]}
    restore = "return logic.restoreStored(value)"
    assert [call(page, restore, copy), call(page, restore, copy)] == [1, 0]
    kept = call(page, "return logic.stored('one')")
    assert [(item["text"], item["answer"]) for item in kept["items"]] == [("Hoe lang?", "drie weken"), ("Wie?", "")]


def test_restoring_more_than_a_list_holds_makes_a_second_list(window: Opener) -> None:
    full = {**LIST, "items": [{**ITEM, "id": f"a{n}", "text": f"a{n}"} for n in range(90)]}
    copy = {**LIST, "items": [{**ITEM, "id": f"b{n}", "text": f"b{n}"} for n in range(90)]}
    page = window({"now/one": full})
    assert call(page, "return logic.restoreStored({ lists: [value] })", copy) == 90
    assert sorted(len(one["items"]) for one in call(page, "return logic.storedLists()")) == [80, 100]


def test_wiping_leaves_nothing_behind(window: Opener) -> None:
    page = window({"now/one": LIST, "before/one": LIST, "now/two": {"schema": 5}})
    assert call(page, f"await logic.wipeStored(); {ROWS}") == {}


def test_a_mistake_in_an_edit_changes_nothing(window: Opener) -> None:
    page = window({"now/one": LIST})
    bad = "return refused(() => logic.changeStored('one', () => { throw new RangeError('oops'); }))"
    assert call(page, bad) == {"thrown": "RangeError: oops"}
    kept = call(page, "return logic.changeStored('one', (list) => logic.mark(list, 'a', 'asked'))")
    assert kept["items"][0]["state"] == "asked"


def test_being_kept_for_long_is_asked_honestly(window: Opener) -> None:
    page = window()
    assert call(page, "return logic.persist()") in (True, False)
    assert call(page, "delete StorageManager.prototype.persist; return (await logic.persist()) === undefined")
