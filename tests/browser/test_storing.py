"""How a bundle is stored, with a network that is made up: cut at any byte, in pieces of any size, silent, endless."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from netinfo import PROJECT, create_app
from netinfo.serving.views import site_of
from netinfo.site import scripts
from netinfo.site.build import inputs_of
from netinfo.site.precache import bundles, described
from netinfo.site.resources import Site
from tests.browser.server import Server

LIST, ANSWER = "/precache/nl-en.json", "/precache/nl-en.txt"
SECONDS = 0.3
MADE_UP = """
const soon = () => new Promise((later) => setTimeout(later, 20));
const stream = ({ body, size, ends }, signal) => {
  let at = 0;
  return new ReadableStream({
    start(controller) {
      signal.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
    },
    async pull(controller) {
      if (at < body.length) controller.enqueue(body.slice(at, (at += size)));
      else if (ends === "cut") controller.error(new TypeError("cut"));
      else if (ends === "never") await soon(controller.enqueue(new Uint8Array(9)));
      else if (ends === "silent") await new Promise(() => {});
      else controller.close();
    },
  });
};
/** Stores the bundle; `plan` says how each address is answered, "*" all others. */
window.stored = async (plan) => {
  for (const name of await caches.keys()) await caches.delete(name);
  return window.storedAlso(plan);
};
window.storedAlso = async (plan) => {
  const [bundle] = storing.BUILD.bundles;
  const asked = [];
  let bytes = 0;
  window.fetch = async (address, { signal }) => {
    asked.push(address);
    const { at, size = 50_000, ends, status } = { ...plan["*"], ...plan[address] };
    const body = new TextEncoder().encode(files[address]).slice(0, at);
    if (status) return new Response("", { status });
    return new Response(stream({ body, size, ends }, signal));
  };
  const error = await storing.storeBundle(bundle, (told) => (bytes = told)).then(() => "", ({ name }) => name);
  const complete = Boolean(await storing.listIn(storing.cacheName(bundle)));
  return { asked, error, complete, all: bytes === bundle.length };
};
"""


def script(site: Site) -> str:
    """The modules that store, with the files of the site as the network that they are given."""
    inputs = inputs_of(create_app())
    build = {"bundles": described(bundles(inputs, site)), "seconds": SECONDS, "languages": list(site.languages)}
    modules = scripts.read(PROJECT / "static")
    made = scripts.parse("js/build.js", f"export const BUILD = {json.dumps(build)};\n")
    entry = scripts.parse(
        "js/storing-test.js",
        'import { BUILD } from "./build.js";\nimport { cacheName, listIn } from "./precache.js";\n'
        'import { storeBundle } from "./storing.js";\nwindow.storing = { BUILD, cacheName, listIn, storeBundle };\n',
    )
    bundle = scripts.bundled(entry.name, {**modules, made.name: made, entry.name: entry})
    files = {one.address: one.body.decode() for one in site if one.precached or one.address in (LIST, ANSWER)}
    return f"{bundle}\nwindow.files = {json.dumps(files)};\n{MADE_UP}"


@pytest.fixture
def lab(browser: Browser, shared_server: Server) -> Any:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.goto(f"{shared_server.url}/healthz")
    page.evaluate(f"() => {{ {script(site_of(create_app()))} }}")
    yield page
    context.close()


def stored(lab: Page, plan: dict[str, dict[str, Any]], also: bool = False) -> dict[str, Any]:
    told: dict[str, Any] = lab.evaluate(f"(plan) => stored{'Also' if also else ''}(plan)", plan)
    return told


def test_answer_that_is_cut_at_any_byte_costs_only_what_had_not_come(lab: Page) -> None:
    listed = json.loads(lab.evaluate(f"files['{LIST}']"))
    length = len(lab.evaluate(f"files['{ANSWER}']").encode())
    ends, end = {}, len(lab.evaluate(f"files['{LIST}']").encode()) + sum(listed["inlined"])
    for address, _, in_answer, *_ in listed["files"]:
        end += in_answer
        ends[address] = end
    begin = end - sum(one[2] for one in listed["files"])
    for place in (0, 1, 500, begin - 1, begin, *(length * part // 9 for part in range(1, 9)), length - 1, length):
        for size in (997, 50_000, 10_000_000):
            told = stored(lab, {ANSWER: {"at": place, "size": size, "ends": "cut" if place % 2 else "ends"}})
            assert (told["complete"], told["error"], told["all"]) == (True, "", True), (place, size)
            alone = {one for one in told["asked"] if one in ends}
            assert {one for one, end in ends.items() if end > place} <= alone, (place, size)
            if size < 10_000_000:
                assert len(alone) < len(ends) or place < ends["/nl/"], (place, size)


def test_answer_that_goes_on_for_ever_is_left_when_all_is_there(lab: Page) -> None:
    told = stored(lab, {ANSWER: {"ends": "never"}})
    assert told == {"asked": [ANSWER], "error": "", "complete": True, "all": True}


def test_file_and_list_that_go_on_for_ever_are_left_when_they_are_there(lab: Page) -> None:
    told = stored(lab, {ANSWER: {"status": 413}, "*": {"ends": "never"}})
    assert (told["complete"], told["error"]) == (True, "")


def test_list_that_is_lost_is_found_in_the_answer(lab: Page) -> None:
    assert stored(lab, {ANSWER: {"at": 100_000, "ends": "cut"}, "/en/about/": {"status": 404}})["error"] == "TypeError"
    told = stored(lab, {LIST: {"status": 404}}, also=True)
    assert (told["complete"], told["error"], told["asked"][-2:]) == (True, "", [LIST, ANSWER])


def test_what_was_begun_goes_on_file_by_file(lab: Page) -> None:
    begun = stored(lab, {ANSWER: {"at": 200_000, "ends": "cut", "status": 0}, "*": {"status": 404}})
    assert not begun["complete"]
    told = stored(lab, {}, also=True)
    assert told["complete"]
    assert ANSWER not in told["asked"]
    assert "/nl/" not in told["asked"]


def test_silent_network_is_not_asked_for_every_file_also_after_another_error(lab: Page) -> None:
    told = stored(
        lab,
        {
            ANSWER: {"status": 404},
            "*": {"at": 0, "ends": "silent"},
            LIST: {"at": None, "ends": "ends"},
            "/nl/": {"status": 404},
        },
    )
    assert not told["complete"]
    assert told["error"] in ("TypeError", "TimeoutError")
    assert len(told["asked"]) < 10


def test_full_device_asks_for_nothing_more(lab: Page) -> None:
    lab.evaluate(
        """() => {
          const put = Cache.prototype.put;
          let count = 0;
          Cache.prototype.put = function (...all) {
            if (++count > 3) throw new DOMException("", "QuotaExceededError");
            return put.apply(this, all);
          };
        }"""
    )
    told = stored(lab, {})
    assert told == {"asked": [ANSWER], "error": "QuotaExceededError", "complete": False, "all": False}
