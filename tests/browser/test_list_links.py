"""Links and files: they bring everything over, and whatever arrives instead is refused."""

import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from playwright.sync_api import Browser, Page

from tests.browser.list_modules import call, with_logic
from tests.browser.server import Server
from tests.browser.strategies import lists, tidied, tidy
from tests.formats import sealed

FIXTURES = Path(__file__).parent / "fixtures"
RARE = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
NOT_OURS = "\U0001f600\u202e\x00é%#&=+/ \n"
SAFE = "items.length <= 100 && top <= 3 && top <= items.length"
SAMPLE = {
    "top": 2,
    "items": [
        {"id": "a", "no": 5, "text": "", "lang": "", "answer": "", "state": "open"},
        {"id": "b", "no": None, "text": "Kan ik nog zingen? 🎶", "lang": "nl", "answer": "ja\nzeker", "state": "asked"},
        {"id": "c", "no": 7, "text": "شكرا?", "lang": "ar", "answer": "", "state": "answered"},
    ],
}


def unnamed(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Items without their ids, which do not travel."""
    return [{**item, "id": ""} for item in found["items"]]


def altered(chance: random.Random, text: str) -> str:
    """A text as a bad connection, a clumsy app or somebody with bad intentions may pass it on."""
    for _ in range(chance.randint(1, 4)):
        start, end = sorted(chance.choices(range(len(text) + 1), k=2))
        new = "".join(chance.choices(text + NOT_OURS, k=chance.randint(0, 8)))
        text = chance.choice([text[:start], text[:start] + new + text[end:], text[:start] + new + text[start:]])
    return text


@RARE
@given(lists(150))
def test_a_list_survives_a_link(logic: Page, sent: dict[str, Any]) -> None:
    got = call(logic, "return refused(async () => logic.decode(await logic.encode(value)))", sent)
    assert unnamed(got) == unnamed({"items": map(tidied, sent["items"])})
    assert got["top"] == sent["top"]


@RARE
@given(lists(300))
def test_a_list_survives_a_file(logic: Page, sent: dict[str, Any]) -> None:
    script = 'return logic.fromFile(logic.toFile([value], { schema: 1, id: "cards", call: {}, talk: {} }))'
    got = call(logic, script, sent)["lists"][0]
    lines = {name: tidy(sent[name]) for name in ("name", "with", "where")}
    assert got == {**sent, **lines, "items": [tidied(item) for item in sent["items"]]}


def test_half_a_character_becomes_a_whole_one(logic: Page) -> None:
    script = """
      const text = "a" + String.fromCharCode(0xd83d) + "b" + String.fromCharCode(0xde00);
      const list = logic.addOwn(logic.emptyList(), text, "nl");
      const raw = { ...list, items: [{ ...list.items[0], text }] };
      const { lists } = await logic.fromFile(logic.toFile([raw]));
      const { items } = await logic.decode(await logic.encode(raw));
      return [list.items[0].text, lists[0].items[0].text, items[0].text];
    """
    assert call(logic, script) == ["a\ufffdb\ufffd"] * 3


def test_cards_travel_only_when_given(logic: Page) -> None:
    script = """
      const cards = { schema: 1, id: "cards", call: { day: "010 1" }, talk: { record: true, who: "Ria" } };
      return Promise.all([undefined, cards].map(async (given) => logic.decode(await logic.encode(value, given))));
    """
    plain, with_cards = call(logic, script, SAMPLE)
    assert unnamed(plain) == unnamed(with_cards) == unnamed(SAMPLE)
    assert "cards" not in plain
    assert with_cards["cards"]["call"] == {"day": "010 1"}
    assert with_cards["cards"]["talk"] == {"record": True, "who": "Ria"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "foreign"),
        ("#treatment", "foreign"),
        ("#v1.", "damaged"),
        ("#v2", "foreign"),
        ("#v2.AAAA", "damaged"),
        ("#v3AAAA", "newer"),
        ("#v9.AAAA", "newer"),
        ("#v0.AAAA", "damaged"),
        (sealed(b"[0,[]]"), "empty"),
        (sealed(b"[0,[1]]", b"abc"), "damaged"),
        (sealed(b"[4,[1,2,3,4]]"), "damaged"),
        (sealed(b'[0,[["",1]]]'), "damaged"),
        (sealed(b'[0,[[0,"  "]]]'), "damaged"),
        (sealed(b'[0,[[0,"\xff"]]]'), "damaged"),
        (sealed(b'{"__proto__":[0,[1]]}'), "damaged"),
        (sealed(b"[" * 60000), "damaged"),
        (sealed(json.dumps([0, [*range(1, 102)]]).encode()), "large"),
        (sealed(json.dumps([0, [[0, "x" * 10_001, "nl"]]]).encode()), "large"),
        (sealed(b"[0,[1]]" + b" " * 70000), "large"),
        ("#v1." + "A" * 70000, "large"),
        ("#v2" + "A" * 70000, "large"),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(logic: Page, text: str, reason: str) -> None:
    assert call(logic, "return refused(() => logic.decode(value))", text) == {"refused": reason}


def test_unknown_numbers_need_words_of_their_own(logic: Page) -> None:
    link = sealed(b'[3,[1,2,[3,"my words","en"],4]]')
    got = call(logic, "return logic.decode(value, new Set([1, 4]))", link)
    assert [(item["no"], item["text"]) for item in got["items"]] == [(1, ""), (None, "my words"), (4, "")]
    assert (got["top"], got["link"]) == (2, link)
    assert call(logic, "return logic.decode(value, new Set([1]))", f"App v2.0 says: #{link} #v1.AAAA")["link"] == link
    refused = call(logic, "return refused(() => logic.decode(value, new Set([1])))", sealed(b"[0,[2]]"))
    assert refused == {"refused": "empty"}


def test_what_controls_the_text_around_it_stays_outside(logic: Page) -> None:
    link = sealed(json.dumps([0, [[0, "a\x00\x1b\u202eb\u2066c\r\nd\u200f", "ar"]]]).encode())
    assert call(logic, "return logic.decode(value)", link)["items"][0]["text"] == "abc\nd\u200f"


def test_a_small_link_cannot_fill_the_memory(logic: Page) -> None:
    script = """
      let bytes = 0;
      const reader = ReadableStreamDefaultReader.prototype;
      const { read } = reader;
      reader.read = async function () {
        const result = await read.call(this);
        bytes += result.value?.length ?? 0;
        return result;
      };
      const outcome = await refused(() => logic.decode(value));
      reader.read = read;
      return [outcome, bytes];
    """
    outcome, read = call(logic, script, sealed(b"[" + b"1" * 40_000_000, b"abc"))
    assert outcome == {"refused": "large"}
    # What goes in is handed over in slices of 16 bytes, and one byte becomes 1,032 at most.
    assert read <= 65536 + 16 * 1032


def test_lists_that_do_not_fit_in_a_link_are_not_made_into_one(logic: Page) -> None:
    script = """
      const add = (list, text) => logic.addOwn(list, text, "nl");
      const wide = Array.from({ length: 99 }, (_, n) => `${n}`.padEnd(299, "\u20ac")).reduce(add, logic.emptyList());
      return Promise.all([wide, logic.emptyList()].map((list) => refused(() => logic.encode(list))));
    """
    assert call(logic, script) == [{"refused": "large"}, {"refused": "empty"}]


def test_ten_own_questions_fit_in_a_link(logic: Page) -> None:
    asks = [f"Mag ik {what} als ik thuis ben, en waar moet ik dan op letten?" for what in "abcdefghij"]
    script = "return logic.encode(value.reduce((list, ask) => logic.addOwn(list, ask, 'nl'), logic.emptyList()))"
    assert len(call(logic, script, asks)) < 450


def test_an_old_browser_sends_plainly_and_says_that_it_cannot_open(browser: Browser, shared_server: Server) -> None:
    context = browser.new_context()
    context.add_init_script("delete window.CompressionStream; delete window.DecompressionStream;")
    page = with_logic(context.new_page(), shared_server)
    link = call(page, "return logic.encode(value)", SAMPLE)
    assert re.fullmatch("v2[0-9A-Za-z]+p", link)
    assert unnamed(call(page, "return logic.decode(value)", link)) == unnamed(SAMPLE)
    refused = call(page, "return refused(() => logic.decode(value))", sealed(b"[0,[1]]"))
    assert refused == {"refused": "old-browser"}
    context.close()


MUTATED = f"""
  await logic.openStore();
  const before = JSON.stringify(await logic.storedLists());
  const bad = [];
  let taken = 0;
  for (const text of value.texts) {{
    const result = await refused(() => (value.file ? logic.fromFile(new Blob([text])) : logic.decode(text)));
    const safe = ({{ items, top }}) => {SAFE} && items.every((item) => item.text.length <= value.most);
    if (result.refused) continue;
    if (result.thrown || !(result.lists ?? [result]).every(safe)) bad.push([text, result]);
    taken += 1;
  }}
  const after = JSON.stringify(await logic.storedLists());
  return {{ bad, taken, same: before === after }};
"""


def mutations(kind: str, count: int) -> list[str]:
    chance = random.Random(kind)  # noqa: S311
    value = [2, [5, [0, "Kan ik nog zingen? 🎶", "nl", "ja", 1], [7, "شكرا?", "ar"]], {"day": "1"}, {"record": True}]
    if kind == "links":
        link = "https://folder.example/nl/questions/#" + sealed(json.dumps(value).encode())
        return [altered(chance, link) for _ in range(count)]
    if kind == "links with a fitting digest":
        text = json.dumps(value)
        return [sealed(altered(chance, text).encode()) for _ in range(count)]
    listed = json.loads((FIXTURES / "rows-1.json").read_text())["now/2-3-4"]
    copy = {"netinfo": "copy", "schema": 1, "made": "", "lists": [listed, listed]}
    return [altered(chance, json.dumps(copy)) for _ in range(count)]


@pytest.mark.parametrize(("kind", "count"), [("links", 5000), ("links with a fitting digest", 5000), ("files", 10_000)])
def test_mutations_are_refused_or_safe_and_never_merged(logic: Page, kind: str, count: int) -> None:
    file = kind == "files"
    value = {"texts": mutations(kind, count), "file": file, "most": 10_000}
    result = call(logic, MUTATED, value)
    assert result["bad"] == []
    assert result["same"]
    assert result["taken"] < count


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hello", "foreign"),
        ("[]", "foreign"),
        ('{"lists":[]}', "foreign"),
        ('{"netinfo":"copy","schema":1,"lists":[{"sch', "damaged"),
        ('{"netinfo":"copy","schema":1}', "damaged"),
        ('{"netinfo":"copy","schema":2,"lists":[]}', "newer"),
        ('{"netinfo":"copy","schema":1,"lists":[{"schema":2}]}', "newer"),
        ('{"netinfo":"copy","schema":1,"lists":[{"schema":1,"id":"a"}]}', "damaged"),
        (" " * (5 * 1024 * 1024 + 1), "large"),
    ],
)
def test_a_file_that_is_no_copy_is_refused_with_its_reason(logic: Page, text: str, reason: str) -> None:
    assert call(logic, "return refused(() => logic.fromFile(new Blob([value])))", text) == {"refused": reason}


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("link-*.txt")), ids=lambda path: path.stem)
def test_every_link_ever_made_opens(logic: Page, path: Path) -> None:
    got = call(logic, "return logic.decode(value)", path.read_text())
    assert unnamed(got) == unnamed(SAMPLE)


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("copy-*.json")), ids=lambda path: path.stem)
def test_every_copy_ever_made_opens(logic: Page, path: Path) -> None:
    got = call(logic, "return logic.fromFile(new Blob([value]))", path.read_text())
    assert unnamed(got["lists"][0]) == unnamed(SAMPLE)
    assert got["cards"]["call"] == {"night": "020 2"}
