"""Taking back the last change, as a value: it restores what it can, and loses nothing that was written since."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.list_modules import call
from tests.browser.storage import EMPTY, FULL, ITEM, LIST, ROWS, Opener

HISTORIES = 10_000
LENGTH = 16
"""So many things are done in a history."""
WORLD = """
  // A made-up person of two windows and two lists, and those they begin; every word is typed once, so that each can be
  // missed.
  let seed = value.seed;
  const below = (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const wordsIn = (value) => JSON.stringify(value).match(/w[0-9]+w/g) ?? [];
  const told = (key) => ({ id: logic.newId(), key });
  const bare = ({ items, top }) => JSON.stringify([items, top]);
  const content = ({ undo, ...list }) => list;
  const read = (rows, id) => logic.readRecord(rows, id) ?? logic.emptyList(id);
  const kept = (rows) => [...rows].filter(([key]) => key.startsWith("now/"));
  let words = 0;
  let [gone, stayed] = [0, 0];
  const word = () => `w${(words += 1)}w`;
  const received = () => {
    const numbers = [1 + below(6), 1 + below(6)];
    const list = numbers.reduce(logic.choose, logic.emptyList());
    const items = list.items.map((item) => ({ ...item, id: logic.newId(), text: below(2) ? word() : "", lang: "nl" }));
    const own = { ...items[0], id: logic.newId(), no: null, text: word(), answer: word() };
    return { top: below(2), items: [...items, own] };
  };
  // What can be done: [the change, the words that the person takes away by it, the sentence if it can be taken back].
  const ACTIONS = {
    choose: () => [(list) => logic.choose(list, 1 + below(6)), [], ""],
    start: () => [(list) => [1, 2, 3, 4].reduce(logic.choose, list), [], "list.chosen"],
    own: (_, text = word(), id = logic.newId()) => [(list) => logic.addOwn(list, text, "nl", id), [], ""],
    answer: (item, text = word()) => [(list) => logic.answer(list, item.id, text), wordsIn(item.answer), ""],
    type: (item, text = word()) => [(list) => logic.reword(list, item.id, text, "nl"), wordsIn(item.text), ""],
    reword: (item) => [...ACTIONS.type(item).slice(0, 2), "list.edited"],
    remove: (item) => [(list) => logic.removeItem(list, item.id), wordsIn(item), "list.removed"],
    mark: (item) => [(list) => logic.mark(list, item.id, "asked"), [], ""],
    move: (item, to = 1 + below(9)) => [(list) => logic.move(list, item.id, to), [], "list.moved"],
    up: (item) => [(list) => logic.toTop(list, item.id), [], "list.top-in"],
    down: (item) => [(list) => logic.fromTop(list, item.id), [], "list.top-out"],
    merge: (_, other = received()) => [(list) => logic.merge(list, other).list, [], "share.receive-done"],
    name: (_, text = word()) => [(list) => (list.name ? list : logic.changeVisit(list, "name", text)), [], ""],
  };
"""
HISTORY = """
  const history = () => {
    let rows = new Map();
    const windows = [read(rows, "one"), read(rows, "two")];
    const done = [];
    const write = (at, change, taken) => {
      const { id } = windows[at];
      const before = read(rows, id);
      const others = kept(rows).filter(([key]) => key !== `now/${id}`);
      windows[at] = logic.writeRecord(rows, id, (list = logic.emptyList(id)) => change(list)) ?? logic.emptyList(id);
      const after = windows[at];
      const fine = new Set([...wordsIn(content(after)), ...taken(before)]);
      const lost = wordsIn(content(before)).filter((one) => !fine.has(one));
      const numbers = after.items.map(({ id, no }) => no ?? id);
      if (lost.length) throw new Error(`${done}: lost ${lost}: ${bare(before)} -> ${bare(after)}`);
      if (new Set(numbers).size < numbers.length) throw new Error(`${done}: twins ${numbers}`);
      if (after.top > Math.min(3, numbers.length)) throw new Error(`${done}: top ${after.top} of ${numbers}`);
      if (others.some(([key, row]) => rows.get(key) !== row)) throw new Error(`${done}: another list changed`);
      return [before, after];
    };
    const undo = (at) => {
      const { undo, id } = windows[at];
      if (!undo) return;
      if (!logic.begins(undo)) return write(at, (list) => logic.undo(list, undo), () => wordsIn(undo.is.items));
      write(at, logic.written, () => []);
      if (rows.has(`now/${id}`)) stayed += 1;
      else gone += 1;
      if (!rows.has(`now/${id}`)) windows[at] = read(rows, "one");
    };
    const begin = (at) => {
      const made = logic.begun();
      windows[at] = logic.writeRecord(rows, made.id, () => made);
    };
    const ids = () => ["one", "two", ...kept(rows).map(([key]) => key.slice(4))];
    const act = (at, name) => {
      const { items } = windows[at];
      const item = items[below(items.length)] ?? { id: "none", text: "", answer: "" };
      const [change, , key] = ACTIONS[name](item);
      const what = key && told(key);
      const taken = ({ items }) => items.filter((one) => one.id === item.id).flatMap((one) => ACTIONS[name](one)[1]);
      const remembered = (list) => (key ? logic.remember(list, change(list), what) : change(list));
      const [before, after] = write(at, remembered, taken);
      if (key && after.undo?.id === what.id && bare(logic.undo(after, after.undo)) !== bare(before))
        throw new Error(`${done}: not as it was: ${bare(before)} -> ${bare(logic.undo(after, after.undo))}`);
    };
    for (let step = 0; step < value.length; step += 1) {
      const at = below(2);
      const name = [...Object.keys(ACTIONS), "undo", "undo", "undo", "reload", "switch", "look", "begin"][below(20)];
      done.push(`${at}.${name}`);
      if (name === "undo") undo(at);
      else if (name === "reload") rows = new Map(JSON.parse(JSON.stringify([...rows])).filter(([, row]) => row));
      else if (name === "switch") windows[at] = read(rows, ids()[below(ids().length)]);
      else if (name === "begin") begin(at);
      else if (name === "look") windows[at] = read(rows, windows[at].id);
      else act(at, name);
    }
  };
  for (let count = 0; count < value.count; count += 1) history();
  return [words, gone, stayed];
"""
MADE = """
  const list = [11, 12, 13].reduce(logic.choose, logic.emptyList('one'));
  const told = { id: 'x', key: 'list.chosen' };
"""


def test_no_history_of_edits_undos_windows_and_reloads_loses_a_word(logic: Page) -> None:
    """Words go only with what a person took away or took back; whatever is taken back at once is as it was."""
    words, gone, stayed = call(logic, WORLD + HISTORY, {"seed": 11, "count": HISTORIES, "length": LENGTH})
    assert words > HISTORIES
    assert min(gone, stayed) > HISTORIES / 50, "lists that were begun and taken back, and of these what was written in"


def test_taking_back_many_leaves_what_was_written_with_since(logic: Page) -> None:
    script = f"""{MADE}
      const many = logic.remember(list, [21, 22, 23].reduce(logic.choose, list), told);
      const written = logic.reword(logic.answer(many, "q21", "ja"), "q22", "Mijn woorden", "nl");
      const back = logic.undo(written, written.undo);
      return [back.items.map(({{ no }}) => no), logic.staying(back, written.undo), back.undo ?? null];
    """
    assert call(logic, script) == [[11, 12, 13, 21, 22], 2, None]


def test_a_question_comes_back_to_its_place_although_others_came_since(logic: Page) -> None:
    script = f"""{MADE}
      const without = logic.choose(logic.remember(list, logic.removeItem(list, "q13"), told), 40);
      return logic.undo(without, without.undo).items.map(({{ no }}) => no);
    """
    assert call(logic, script) == [11, 12, 13, 40]


@pytest.mark.parametrize(
    ("changed", "since", "kept"),
    [
        ("logic.move(list, 'q13', 1)", "logic.move(now, 'q12', 1)", [[12, 13, 11], 0]),
        ("logic.toTop(list, 'q11')", "logic.toTop(now, 'q13')", [[11, 13, 12], 2]),
        ("logic.toTop(list, 'q13')", "logic.choose(now, 14)", [[11, 12, 14, 13], 0]),
    ],
)
def test_an_order_that_was_changed_since_stays(logic: Page, changed: str, since: str, kept: list[Any]) -> None:
    script = f"{MADE} let now = logic.remember(list, {changed}, told); now = {since}; now = logic.undo(now, now.undo);"
    assert call(logic, f"{script} return [now.items.map(({{ no }}) => no), now.top]") == kept


def test_a_question_that_was_chosen_again_gets_its_own_words_back_and_no_twin(logic: Page) -> None:
    script = f"""{MADE}
      const mine = logic.answer(logic.reword(list, "q12", "Mijn woorden", "nl"), "q12", "ja");
      const again = logic.choose(logic.remember(mine, logic.removeItem(mine, "q12"), told), 12);
      const back = logic.undo(again, again.undo);
      return back.items.filter(({{ no }}) => no === 12).map(({{ text, answer }}) => [text, answer]);
    """
    assert call(logic, script) == [["Mijn woorden", "ja"]]


def test_what_has_no_room_stays_to_be_taken_back(logic: Page) -> None:
    script = f"""{MADE}
      const without = logic.remember(list, logic.removeItem(list, "q12"), told);
      const add = (one, n) => logic.addOwn(one, `Vraag ${{n}}?`, "nl");
      const full = Array.from({{ length: 98 }}, (_, n) => n).reduce(add, without);
      const back = logic.undo(full, full.undo);
      return [back.items.length, back === full, logic.undo(logic.removeItem(full, "q13"), full.undo).items.length];
    """
    assert call(logic, script) == [100, True, 100]


def test_a_change_that_changed_nothing_is_not_offered(logic: Page) -> None:
    script = f"{MADE} return logic.remember(list, logic.merge(list, list).list, told).undo ?? null"
    assert call(logic, script) is None


@pytest.mark.parametrize(
    "written",
    [
        "logic.choose(list, 4)",
        "logic.addOwn(list, 'Hoe lang?', 'nl')",
        "logic.notNow(list, true)",
        "logic.changeVisit(list, 'name', 'Eerste bezoek')",
        "logic.changeVisit(list, 'date', '2026-11-26')",
        "logic.changeVisit(list, 'time', '09:05')",
        "logic.changeVisit(list, 'with', 'dr. Vos')",
        "logic.changeVisit(list, 'where', 'AMC')",
    ],
)
def test_that_a_list_was_begun_is_taken_back_only_while_nothing_is_written_in_it(logic: Page, written: str) -> None:
    script = f"""
      const list = logic.begun();
      const now = {written};
      const told = (one) => [logic.written(one) === one, logic.offered(one)?.key];
      return [told(list), told({{ ...list, changed: 7 }}), told(now), logic.begins(now.undo)];
    """
    assert call(logic, script) == [[False, "list.new"], [False, "list.new"], [True, None], True]


def test_that_a_list_was_begun_is_kept_beside_it_and_goes_with_it(window: Opener) -> None:
    page = window()
    begun = call(page, "return logic.addStored(logic.begun())")
    assert call(page, ROWS)[f"undo/{begun['id']}"] == {
        "id": begun["undo"]["id"],
        "key": "list.new",
        "was": {"order": [], "items": []},
        "is": {"order": ["|"], "items": []},
    }
    other = window()
    assert call(other, "return logic.offered(await logic.stored(value))", begun["id"])["key"] == "list.new"
    call(other, "await logic.removeStored(value, logic.written)", begun["id"])
    assert call(page, ROWS) == {}


def test_what_another_window_wrote_in_a_new_list_stays(window: Opener) -> None:
    page, other = window(), window()
    begun = call(page, "return logic.addStored(logic.begun())")
    call(other, "await logic.changeStored(value, (list) => logic.choose(list, 4))", begun["id"])
    call(page, "await logic.removeStored(value, logic.written)", begun["id"])
    assert [item["no"] for item in call(window(), "return logic.stored(value)", begun["id"])["items"]] == [4]


def test_what_could_not_be_stored_of_a_new_list_stays(window: Opener) -> None:
    page = window()
    script = """
      const { id } = await logic.addStored(logic.begun());
      window.full = true;
      await refused(() => logic.changeStored(id, (list) => logic.choose(list, 4)));
      await refused(() => logic.removeStored(id, logic.written));
      return (await logic.stored(id)).items;
    """
    assert [item["no"] for item in call(page, FULL + script)] == [4]
    assert call(
        page, "window.full = false; return logic.removeStored((await logic.storedLists())[0].id, logic.written)"
    )
    assert [len(one["items"]) for one in call(window(), "return logic.storedLists()")] == [1]


def test_one_change_is_kept_beside_its_list_and_goes_with_it(window: Opener) -> None:
    page = window({"now/one": LIST})
    change = "await logic.changeStored('one', (list) => logic.remember(list, logic.removeItem(list, 'a'), value))"
    call(page, change, {"id": "x", "key": "list.removed", "question": "Hoe lang?"})
    rows = call(page, ROWS)
    assert "undo" not in rows["now/one"]
    assert rows["undo/one"]["was"]["items"] == [ITEM]
    other = window()
    assert call(other, "return (await logic.stored('one')).undo.question") == "Hoe lang?"
    back = "return logic.changeStored('one', (list) => logic.undo(list, list.undo))"
    assert call(other, back)["items"] == [ITEM]
    assert "undo/one" not in call(page, ROWS)
    call(page, change, {"id": "y", "key": "list.removed"})
    call(page, "await logic.removeStored('one')")
    assert call(page, ROWS) == {}


@pytest.mark.parametrize("row", [None, 7, {}, {"id": "x", "key": "list.chosen"}, "newer"])
def test_a_change_that_cannot_be_read_is_not_offered_and_the_list_opens(window: Opener, row: Any) -> None:
    if row == "newer":
        row = {"id": "x", "key": "list.danced", "was": {"order": [], "items": []}, "is": {}}
    page = window({"now/one": LIST, "undo/one": row})
    assert call(page, "return logic.stored('one')") == {**EMPTY, "items": [ITEM], "changed": 1}
