"""What a network may do: nothing at all, come and go, be slow, tell another time."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress

import pytest

from netinfo.content.dates import TEXT_DATE
from netinfo.serving.views import site_of
from netinfo.site.build import inputs_of
from netinfo.site.resources import HTML, Resource
from tests.browser.engines import FAILURES, Tab, Visitor, until
from tests.faults.conftest import STATE, made, state
from tests.faults.hand import later
from tests.faults.server import FaultServer
from tests.wording import editions, say

DIGESTS = """Promise.all(%s.map(async (address) => {
  const answer = await fetch(address);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()));
  return [address, [answer.status, btoa(String.fromCharCode(...bytes))]];
})).then(Object.fromEntries)"""
PUT_A_SCRIPT_IN = """((policed) => caches.keys().then(async (names) => {
  const policies = {};
  for (const cache of await Promise.all(names.map((name) => caches.open(name)))) {
    for (const { url } of await cache.keys()) {
      const answer = await cache.match(url);
      const headers = new Headers(answer.headers);
      if (!headers.get("content-type").startsWith("text/html")) continue;
      policies[new URL(url).pathname] = headers.get("content-security-policy");
      if (!policed) headers.delete("content-security-policy");
      const strange = "<script class=strange>globalThis.ran = true;</script><main";
      await cache.put(url, new Response((await answer.text()).replace("<main", strange), { headers }));
    }
  }
  return policies;
}))(%s)"""
"""In every stored page. Says which policy each has; that goes unless they are to be `policed`."""
WHAT_RAN = """[
  document.querySelectorAll(".strange").length > 0,
  "ran" in globalThis,
  document.documentElement.classList.contains("js"),
]"""
"""Whether that script is in the page, whether it ran, and whether ours did."""
BUDGET = 140_000
ANSWER = "/precache/nl-en.txt"


def stored(faults: FaultServer) -> Iterator[Resource]:
    return (one for one in site_of(faults.versions["old"]) if one.precached)


@pytest.mark.row("server stopped: every address, with and without a query")
def test_every_address_answers_without_a_server(saved: Tab, faults: FaultServer) -> None:
    faults.stop()
    wanted = {one.address + query: [200, one.digest] for one in stored(faults) for query in ("", "?from=chat")}
    assert saved.evaluate(DIGESTS % json.dumps([*wanted])) == wanted
    for one in stored(faults):
        if one.in_sitemap:
            saved.open(f"{faults.url}{one.address}?from=chat#text")
            assert saved.evaluate("document.documentElement.lang") == one.language
            state(saved, "saved")
    saved.open(f"{faults.url}/en/nowhere/")
    assert saved.evaluate("document.querySelector('h1').textContent") == say("en", "error.offline-title")


@pytest.mark.row("server stopped: a script that was put into every page")
def test_policy_holds_on_every_page_without_a_server(saved: Tab, faults: FaultServer) -> None:
    faults.stop()
    headers = inputs_of(faults.versions["old"]).headers
    wanted = {
        one.address: headers.row(one)["Content-Security-Policy"] for one in stored(faults) if one.media_type == HTML
    }
    assert saved.evaluate(PUT_A_SCRIPT_IN % "true") == wanted
    for address in wanted:
        saved.open(faults.url + address)
        assert saved.evaluate(WHAT_RAN) == [True, False, True], address
    # It is the policy that stops it.
    saved.evaluate(PUT_A_SCRIPT_IN % "false")
    saved.open(f"{faults.url}/nl/")
    assert saved.evaluate(WHAT_RAN) == [True, True, True]


@pytest.mark.row("server stopped: every page prints", webkit="its driver cannot print")
def test_every_page_prints_without_a_server(saved: Tab, faults: FaultServer) -> None:
    faults.stop()
    for one in stored(faults):
        if one.in_sitemap:
            saved.open(faults.url + one.address)
            paper = saved.pdf()
            assert paper.startswith(b"%PDF")
            assert len(paper) > 5000


@pytest.mark.row("first visit: progress seen")
def test_first_visit_shows_its_progress(visitor: Visitor, faults: FaultServer) -> None:
    tab = visitor.tab()
    # The other half comes once its progress was seen: on a fast line all of it may be saved between two looks.
    faults.publish("old", {ANSWER: "pauses half-way"})
    tab.open(f"{faults.url}/nl/")
    progress = re.escape(say("nl", "status.saving", part="@")).replace("@", r"\d+\s?%")
    until(tab, f"{STATE} === 'saving' && new RegExp({json.dumps(progress)}).test(document.body.textContent)", True)
    faults.publish("old")
    state(tab, "saved")
    told = say("nl", "status.saved", date=editions()["nl"].day(TEXT_DATE))
    assert told in tab.evaluate("document.getElementById('state').textContent")


@pytest.mark.row("told once more of the worker in charge: the page stays as it is")
def test_page_that_is_told_of_the_same_worker_again_is_not_reloaded(saved: Tab) -> None:
    """As WebKit tells one that is opened while the first worker starts."""
    saved.evaluate("void (globalThis.stays = true)")
    saved.evaluate("void navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))")
    assert later(saved, "globalThis.stays") is True


@pytest.mark.row(
    "first visit: at most 140 kB",
    firefox="fetches once more what the page has just loaded",
    webkit="asks for gzip over http, and the budget is in brotli",
)
def test_first_visit_stays_within_the_budget(visitor: Visitor, faults: FaultServer) -> None:
    faults.publish("weighed")
    tab = visitor.tab()
    tab.open(f"{faults.url}/nl/")
    state(tab, "saved")
    assert 20_000 < faults.sent <= BUDGET


@pytest.mark.row("shared link without its # and without the slash before it")
def test_shared_link_that_was_changed_on_its_way_opens_without_a_server(saved: Tab, faults: FaultServer) -> None:
    faults.stop()
    for way in ("?sharedv2AAAAz", "?shared%23v2AAAAz", "/v2AAAAz", "?shared"):
        saved.open(f"{faults.url}/nl/questions{way}")
        text = say("nl", "error.link-incomplete")
        until(saved, "document.getElementById('received-trouble').textContent", text)


@pytest.mark.row("server that is silent")
def test_silence_is_not_waited_for_longer_than_four_seconds(saved: Tab, faults: FaultServer) -> None:
    faults.publish("old", {"/en/nowhere/": "silent"})
    saved.open(f"{faults.url}/en/nowhere/")
    assert saved.evaluate("document.querySelector('h1').textContent") == say("en", "error.offline-title")


@pytest.mark.parametrize("years", [-5, 5])
@pytest.mark.row("clock five years off")
def test_clock_that_is_years_off_changes_nothing(visitor: Visitor, faults: FaultServer, years: int) -> None:
    faults.years_off = years
    tab = visitor.tab()
    tab.open(f"{faults.url}/nl/")
    state(tab, "saved")
    faults.publish("new")
    tab.reload()
    until(tab, "!document.getElementById('news').hidden", True)
    faults.stop()
    tab.open(f"{faults.url}/en/")
    state(tab, "saved")
    assert made(tab) == ["old", "old", "old"]


def test_stopped_server_is_really_gone(visitor: Visitor, faults: FaultServer) -> None:
    faults.stop()
    tab = visitor.tab()
    # WebKit's driver shows its own page and says nothing.
    with suppress(*FAILURES):
        tab.open(f"{faults.url}/nl/")
    until(tab, "document.querySelector('.lede')", None)
