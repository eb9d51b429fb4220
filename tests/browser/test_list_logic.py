"""The list as a value, the appointment as a calendar file, and the code that a camera reads."""

import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from netinfo import PROJECT
from netinfo.content.questions import QUESTIONS
from netinfo.site.scripts import read
from tests.browser.list_modules import call
from tests.browser.storage import EMPTY
from tests.browser.strategies import CHARACTERS, lists

RARE = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
LIST = "const list = [11, 12, 13, 14, 15].reduce(logic.choose, logic.emptyList('one'));"
NUMBERS = "items.map((item) => item.no)"

STEPS = st.one_of(
    st.tuples(st.just("choose"), st.integers(1, len(QUESTIONS))),
    st.tuples(st.just("addOwn"), st.text(CHARACTERS, max_size=20), st.just("nl")),
    st.tuples(st.just("removeItem"), st.integers(0, 12)),
    st.tuples(st.just("move"), st.integers(0, 12), st.integers(-1, 14)),
    st.tuples(st.just("toTop"), st.integers(0, 12)),
    st.tuples(st.just("fromTop"), st.integers(0, 12)),
    st.tuples(st.just("reword"), st.integers(0, 12), st.text(CHARACTERS, max_size=20), st.just("nl")),
)
WALK = """
  const freeze = (list) => Object.freeze({ ...list, items: Object.freeze(list.items.map(Object.freeze)) });
  let list = freeze(value.list);
  const seen = [];
  for (const [name, first, ...rest] of value.steps) {
    const byId = !["choose", "addOwn"].includes(name);
    list = freeze(logic[name](list, byId ? list.items[first]?.id ?? "none" : first, ...rest));
    seen.push(list);
  }
  return seen;
"""


@RARE
@given(lists(100), st.lists(STEPS, max_size=20))
def test_whatever_is_done_to_a_list_it_stays_a_list(logic: Page, started: dict[str, Any], steps: list[Any]) -> None:
    for made in call(logic, WALK, {"list": started, "steps": steps}):
        ids = [item["id"] for item in made["items"]]
        assert len(ids) == len(set(ids))
        assert 0 <= made["top"] <= min(3, len(ids))


@RARE
@given(lists(100), st.integers(0, 11))
def test_a_removal_that_is_taken_back_leaves_nothing_changed(logic: Page, made: dict[str, Any], which: int) -> None:
    script = """
      const removed = logic.removeItem(value.list, value.list.items[value.index].id);
      const { undo } = logic.remember(value.list, removed, { id: "x", key: "list.removed" });
      return logic.undo(removed, undo);
    """
    got = call(logic, script, {"list": made, "index": which % len(made["items"])})
    assert (got["items"], got["top"]) == (made["items"], made["top"])


@pytest.mark.parametrize(
    ("step", "numbers", "top"),
    [
        ("list", [11, 12, 13, 14, 15], 0),
        ("logic.choose(list, 13)", [11, 12, 13, 14, 15], 0),
        ("[15, 16].reduce(logic.choose, list)", [11, 12, 13, 14, 15, 16], 0),
        ("logic.addOwn(list, ' ', 'nl')", [11, 12, 13, 14, 15], 0),
        ("logic.move(list, 'q15', 1)", [15, 11, 12, 13, 14], 0),
        ("logic.move(list, 'q11', 99)", [12, 13, 14, 15, 11], 0),
        ("logic.toTop(list, 'q14')", [14, 11, 12, 13, 15], 1),
        ("['q14', 'q15', 'q13'].reduce(logic.toTop, list)", [14, 15, 13, 11, 12], 3),
        ("['q14', 'q15', 'q13', 'q11'].reduce(logic.toTop, list)", [14, 15, 11, 13, 12], 3),
        ("logic.fromTop(['q14', 'q15'].reduce(logic.toTop, list), 'q14')", [15, 14, 11, 12, 13], 1),
        ("logic.removeItem(logic.toTop(list, 'q14'), 'q14')", [11, 12, 13, 15], 0),
        ("logic.openOnes(logic.mark(logic.toTop(list, 'q12'), 'q12', 'answered'))", [11, 13, 14, 15], 0),
        ("logic.openOnes(logic.mark(list, 'q12', 'asked'))", [11, 12, 13, 14, 15], 0),
        ("logic.openOnes(logic.mark(logic.answer(list, 'q12', 'ja'), 'q12', 'asked'))", [11, 13, 14, 15], 0),
        ("logic.merge(list, [15, 3].reduce(logic.choose, logic.emptyList())).list", [11, 12, 13, 14, 15, 3], 0),
    ],
)
def test_what_each_step_does(logic: Page, step: str, numbers: list[int], top: int) -> None:
    assert call(logic, f"{LIST} const made = {step}; return [made.{NUMBERS}, made.top]") == [numbers, top]


def test_own_words_come_and_go(logic: Page) -> None:
    script = f"{LIST} const made = logic.reword(list, 'q12', 'Mijn woorden', 'nl');"
    script += "return [made.items[1], logic.reword(made, 'q12', '', 'nl').items[1]]"
    changed, back = call(logic, script)
    assert (changed["no"], changed["text"], changed["lang"]) == (12, "Mijn woorden", "nl")
    assert (back["no"], back["text"], back["lang"]) == (12, "", "")


def test_the_same_question_twice_keeps_both_answers(logic: Page) -> None:
    script = f"{LIST} const mine = logic.answer(list, 'q11', 'ja'), other = logic.answer(list, 'q11', 'nee');"
    script += "const { list: made, added } = logic.merge(mine, other); return [made.items[0].answer, added]"
    assert call(logic, script) == ["ja\nnee", 0]


@pytest.mark.parametrize(
    ("mine", "other", "kept"),
    [
        ("", "Hun woorden", "Hun woorden"),
        ("Mijn woorden", "", "Mijn woorden"),
        ("Mijn woorden", "Hun woorden", "Mijn woorden\nHun woorden"),
        ("Mijn woorden\nHun woorden", "Hun woorden", "Mijn woorden\nHun woorden"),
        ("Hun woordenboek", "Hun woorden", "Hun woordenboek\nHun woorden"),
    ],
)
def test_a_question_that_comes_in_other_words_stays_one_row_with_the_words_of_both(
    logic: Page, mine: str, other: str, kept: str
) -> None:
    script = f"{LIST} const [one, two] = value.map((text) => logic.reword(list, 'q11', text, 'nl'));"
    script += "const received = { ...two, items: two.items.map((item) => ({ ...item, id: logic.newId() })) };"
    script += "const { list: made, added } = logic.merge(one, received); return [added, made.items[0].text]"
    assert call(logic, script, [mine, other]) == [0, kept]


def test_what_is_too_long_together_is_left_and_not_cut(logic: Page) -> None:
    script = f"{LIST} const [one, two] = value.map((text) => logic.answer(list, 'q11', text));"
    script += "const { list: made, left } = logic.merge(one, two); return [made.items[0].answer, left[0].answer]"
    answers = ["a" * 6000, "b" * 6000]
    assert call(logic, script, answers) == answers


def test_a_question_that_an_older_version_made_two_goes_in_both_rows(logic: Page) -> None:
    script = f"{LIST} const twins = {{ ...list, top: 3, items: [...list.items, {{ ...list.items[1], id: 'twin' }}] }};"
    script += f"const made = logic.removeItem(twins, 'twin'); return [made.{NUMBERS}, made.top]"
    assert call(logic, script) == [[11, 13, 14, 15], 2]


def test_own_questions_with_the_same_words_stay_as_many_as_they_are(logic: Page) -> None:
    script = """
      const both = ["a", "b"].reduce((list, id) => logic.addOwn(list, "Wat nu?", "nl", id), logic.emptyList());
      const told = logic.answer(logic.answer(both, "a", "ja"), "b", "nee");
      const others = { ...told, items: told.items.map((item) => ({ ...item, id: logic.newId() })) };
      const made = [told, others, { ...others, items: [others.items[0], told.items[0]] }];
      const merged = made.map((received) => logic.merge(told, received));
      return merged.map(({ list, added }) => [added, list.items.map((item) => item.answer)]);
    """
    assert call(logic, script) == [[0, ["ja", "nee"]], [0, ["ja", "nee"]], [0, ["ja", "nee\nja"]]]


def test_a_new_list_is_empty(logic: Page) -> None:
    assert call(logic, "return logic.emptyList('one')") == {**EMPTY, "items": [], "changed": 0}


def test_what_is_not_on_top_is_not_taken_out_of_it(logic: Page) -> None:
    script = f"{LIST} const made = logic.fromTop(logic.toTop(list, 'q14'), 'q11'); return [made.{NUMBERS}, made.top]"
    assert call(logic, script) == [[14, 11, 12, 13, 15], 1]


@pytest.mark.parametrize(
    ("mine", "other", "kept"),
    [("open", "answered", "answered"), ("asked", "answered", "asked"), ("asked", "open", "asked")],
)
def test_what_became_of_a_question_here_comes_before_what_is_received(
    logic: Page, mine: str, other: str, kept: str
) -> None:
    script = f"{LIST} return logic.merge(...value.map((state) => logic.mark(list, 'q11', state))).list.items[0].state"
    assert call(logic, script, [mine, other]) == kept


def test_a_list_holds_a_hundred_questions_and_ten_thousand_characters_each(logic: Page) -> None:
    script = """
      const add = (list, n) => logic.addOwn(list, `${n}`.padEnd(10001, "x"), "nl");
      const full = Array.from({ length: 101 }, (_, n) => n).reduce(add, logic.emptyList());
      const { added, left } = logic.merge(full, [1, 2].reduce(logic.choose, logic.emptyList()));
      return [full.items.length, full.items[0].text.length, logic.isFull(full), added, left.length];
    """
    assert call(logic, script) == [100, 10_000, True, 0, 2]


def test_a_received_list_in_an_empty_one_is_the_same_list(logic: Page) -> None:
    script = f"{LIST} const sent = ['q14', 'q12'].reduce(logic.toTop, list);"
    script += "const got = logic.merge(logic.emptyList(), await logic.decode(await logic.encode(sent))).list;"
    assert call(logic, f"{script} return [got.{NUMBERS}, got.top]") == [[14, 12, 11, 13, 15], 2]


@RARE
@given(
    st.sampled_from(["", "09:05"]),
    st.text(CHARACTERS, max_size=300),
    st.lists(st.text(CHARACTERS, max_size=100), min_size=1, max_size=3),
)
def test_an_appointment_is_a_calendar_file_that_reads_back(
    logic: Page, time: str, title: str, lines: list[str]
) -> None:
    script = "return logic.ics(...value, new Date('2026-11-01T10:11:12Z'))"
    visit = {"date": "2026-12-31", "time": time, "where": lines[0]}
    text = call(logic, script, [visit, title, "\n".join(lines)])
    assert all(len(row.encode()) <= 75 for row in text.split("\r\n"))
    rows = text.replace("\r\n ", "").split("\r\n")
    assert not any("\n" in row or "\r" in row for row in rows)
    values = dict(row.split(":", 1) for row in rows if row)
    assert values.get("DTSTART;VALUE=DATE") == (None if time else "20261231")
    assert values.get("DTSTART") == ("20261231T090500" if time else None)
    assert values["DTSTAMP"] == "20261101T101112Z"
    assert unescaped(values["SUMMARY"]) == one_kind_of_line_end(title)
    assert unescaped(values["LOCATION"]) == one_kind_of_line_end(lines[0])
    assert unescaped(values["DESCRIPTION"]) == one_kind_of_line_end("\n".join(lines))


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)


def one_kind_of_line_end(text: str) -> str:
    return re.sub("\r\n?", "\n", text)


def test_a_code_is_black_on_white_with_its_quiet_zone(logic: Page) -> None:
    script = """
      const svg = logic.qrPicture(value);
      document.body.append(svg);
      const [paper, ink] = svg.children;
      const { x, y, width } = ink.getBBox();
      return [svg.getAttribute("viewBox"), paper.getAttribute("fill"), ink.getAttribute("fill"), [x, y, width]];
    """
    # Version 2 has 25 modules; the quiet zone is 4 on each side.
    assert call(logic, script, "https://folder.example/") == ["-4,-4,33,33", "#fff", "#000", [0, 0, 25]]


def test_a_text_too_long_for_a_code_makes_none(logic: Page) -> None:
    lengths = "[350, 700, 2300, 2332].map((length) => logic.qrPicture('x'.repeat(length)) !== null)"
    assert call(logic, f"return {lengths}") == [True, True, True, False]


def test_a_key_that_no_catalog_has_is_an_error_that_names_it(logic: Page) -> None:
    script = "await logic.questionsIn('nl'); return refused(() => logic.say(value, { n: 1 }))"
    assert call(logic, script, "list.ful") == {"thrown": "Error: list.ful"}
    assert "1" in call(logic, script, "list.full")


def test_no_module_hides_a_name_of_the_browser(page: Page) -> None:
    """The modules of an entry share one scope: the others would then get the wrong one."""
    names = [name for module in read(PROJECT / "static").values() for name, _ in module.declared]
    assert len(names) > 100
    assert page.evaluate("(names) => names.filter((name) => name in window)", names) == []


def test_code_by_others_is_what_its_list_says() -> None:
    folder = PROJECT / "static/js/vendor"
    digests = re.findall(r"^SHA-256 of `(.+)`: `(.+)`$", (folder / "README.md").read_text(), re.MULTILINE)
    assert dict(digests) == {path.name: sha256(path) for path in folder.glob("*.js")}


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("text", "before", "typed", "both"),
    [
        ("van A van B ", "van A ", "van A n", "van A n\nvan B "),
        ("van A n\nvan B ", "van A n", "van A no", "van A no\nvan B "),
        ("B: van A ", "van A ", "van A n", "B: van A n"),
        ("van A van B ", "van A ", "Xvan A ", "Xvan A van B "),
        ("van B", "van A", "van X", "van B\nvan X"),
        ("", "van A", "van AA", "A"),
        ("van A", "van A", "", ""),
        ("a b", "a\tb", "a\tbc", "a bc"),
    ],
)
def test_what_two_windows_write_in_one_answer_is_there_of_both(
    logic: Page, text: str, before: str, typed: str, both: str
) -> None:
    script = f"{LIST} const there = logic.answer(list, 'q11', value[0]);"
    script += "return logic.answer(there, 'q11', value[2], value[1]).items[0].answer"
    assert call(logic, script, [text, before, typed]) == both


@pytest.mark.parametrize(
    ("there", "before", "typed", "both"),
    [
        ("", "Hoe lang?", "Hoe lang nog?", "Hoe lang nog?"),
        ("Hoe lang? A", "Hoe lang?", "Hoe lang? B", "Hoe lang? B A"),
        ("Hoe lang nog?", "Hoe lang nog?", "Hoe lang?", ""),
        ("Hoe lang nog?", "Hoe lang nog?", "", ""),
        ("", "", "Mijn vraag", "Mijn vraag"),
    ],
)
def test_what_two_windows_write_in_one_wording_is_there_of_both(
    logic: Page, there: str, before: str, typed: str, both: str
) -> None:
    """A15"""
    script = f"{LIST} const there = logic.reword(list, 'q11', value[0], 'nl');"
    script += "const { text, lang } = logic.reword(there, 'q11', value[2], 'nl', value[1], 'Hoe lang?').items[0];"
    assert call(logic, script + "return [text, lang]", [there, before, typed]) == [both, both and "nl"]
