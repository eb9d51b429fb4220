"""A new text, an older one again, a worker that must go: nothing written is lost, and no page mixes two versions."""

import json
from collections.abc import Iterable

import pytest
from flask import Flask

from netinfo.serving.views import site_of
from tests.browser.engines import PlaywrightTab, Tab, Visitor, until
from tests.faults.conftest import UNFINISHED, look_for_news, made, show_the_new_text, state
from tests.faults.server import FaultServer

WRITE = """(() => {
  const field = document.createElement("textarea");
  document.body.append(field);
  field.value = "typed in %s";
  addEventListener("netinfo:reload", ({ detail }) => detail.push(new Promise((stored) => setTimeout(() => {
    localStorage.setItem("note.%s", field.value);
    stored();
  }, 300))));
})()"""
NOTES = "['one', 'two'].map((name) => localStorage.getItem('note.' + name)).join()"
BOTH = "typed in one,typed in two"
GONE = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"
WHERE_WITHOUT_WORKER = "document.getElementById('state') ? 'not yet' : location.pathname"
LIST, ANSWER = "/precache/nl-en.json", "/precache/nl-en.txt"
NO_STOP = "its driver cannot stop a worker"
STORE_AS_BEFORE = """(async (files) => {
  const cache = await caches.open("netinfo-before");
  for (const [address, , , now] of files) await cache.put(address, await fetch(now));
  await cache.put("/precache.json", new Response(JSON.stringify(files)));
  await cache.put("/.language", new Response("en"));
})(%s)"""
CACHES = "caches.keys().then((names) => names.length)"
NOTICE = "document.getElementById('urgent').hidden ? '' : document.querySelector('#urgent p + p').textContent"
LATER = """(() => {
  const now = Date.now() + %d * 60000;
  Date.now = () => now;
  document.dispatchEvent(new Event("visibilitychange"));
})()"""
AWHILE = "new Promise((later) => setTimeout(later, 300, 1))"


def write(tab: Tab, name: str) -> None:
    tab.evaluate(WRITE % (name, name))


@pytest.fixture
def two_tabs(saved: Tab, visitor: Visitor, faults: FaultServer) -> tuple[Tab, Tab]:
    """The same reader with the old version in two windows, and an unsaved note in each."""
    other = visitor.tab()
    other.open(f"{faults.url}/en/")
    state(other, "saved")
    write(saved, "one")
    write(other, "two")
    return saved, other


@pytest.mark.row("new version, two windows with unsaved notes; back to the old one")
def test_new_version_comes_to_every_window_at_once_with_nothing_lost(
    two_tabs: tuple[Tab, Tab], faults: FaultServer
) -> None:
    here, there = two_tabs
    for version in ("new", "old"):
        faults.publish(version)
        before = made(there)
        look_for_news(here)
        until(there, "!document.getElementById('news').hidden", True)
        assert made(here) == made(there) == before
        show_the_new_text(here)
        for tab in two_tabs:
            until(tab, "globalThis.made ?? 'old'", version)
            state(tab, "saved")
            assert made(tab) == [version] * 3
        assert here.evaluate(NOTES) == BOTH


@pytest.mark.row("a text that cannot be stored keeps its window")
def test_window_whose_text_cannot_be_stored_is_not_reloaded(saved: Tab, faults: FaultServer) -> None:
    saved.evaluate("addEventListener('netinfo:reload', ({ detail }) => detail.push(Promise.reject(new Error('full'))))")
    faults.publish("new")
    look_for_news(saved)
    show_the_new_text(saved)
    until(saved, "navigator.serviceWorker.getRegistration().then((one) => one.waiting === null)", True)
    assert made(saved) == ["old", "old", "old"]


@pytest.mark.row("one sentence changed: only what changed is fetched")
def test_changed_sentence_fetches_exactly_what_changed(saved: Tab, faults: FaultServer) -> None:
    known = {one.digest for one in site_of(faults.versions["old"]) if one.precached}
    changed = [one.address for one in site_of(faults.versions["sentence"]) if one.precached and one.digest not in known]
    faults.publish("sentence")
    faults.forget()
    look_for_news(saved)
    until(saved, "!document.getElementById('news').hidden", True)
    faults.stop()
    show_the_new_text(saved)
    until(saved, "document.querySelector('.lede').textContent.includes('(NEW)')", True)
    state(saved, "saved")
    asked = {address for address in faults.asked if address not in ("/sw.js", "/version.json")}
    assert asked - {LIST} == set(changed) == {"/nl/"}


def before(app: Flask, missing: Iterable[str]) -> str:
    """The list of the version before, with another version in the addresses of its scripts; and where they are now."""
    same = (one for one in site_of(app) if one.precached and one.address not in missing)
    return json.dumps(
        [(one.address.replace("/static/", "/static/0"), one.digest, one.media_type, one.address) for one in same]
    )


@pytest.mark.row("from the version before: only what differs is fetched")
def test_cache_of_the_version_before_is_used_again(visitor: Visitor, faults: FaultServer) -> None:
    """Its list had neither lengths nor headers, and said apart from it which language was read last."""
    changed = {"/en/about/", "/en/words.json"}
    tab = visitor.tab()
    tab.open(f"{faults.url}/healthz")
    tab.evaluate(STORE_AS_BEFORE % before(faults.versions["old"], changed))
    faults.forget()
    tab.open(f"{faults.url}/nl/")
    state(tab, "saved")
    stored = {one.address for one in site_of(faults.versions["old"]) if one.precached}
    # The page asks for itself before anything is stored.
    assert sorted(one for one in faults.asked if one in stored) == sorted({"/nl/", *changed})
    faults.stop()
    tab.open(f"{faults.url}/en/about/")
    assert "default-src" in tab.evaluate(
        "fetch(location).then((answer) => answer.headers.get('content-security-policy'))"
    )
    tab.open(f"{faults.url}/")
    assert tab.evaluate("location.pathname") == "/en/"
    assert tab.evaluate(CACHES) == 2


@pytest.mark.row("two tabs at once, at the first visit")
def test_two_tabs_at_once_save_once(visitor: Visitor, faults: FaultServer) -> None:
    tabs = [visitor.tab(), visitor.tab()]
    faults.delay = 0.2
    for tab, code in zip(tabs, ("nl", "en"), strict=True):
        tab.evaluate(f"void (location.href = '{faults.url}/{code}/')")
    for tab in tabs:
        state(tab, "saved")
    assert faults.asked.count(ANSWER) == 1


@pytest.mark.row("the browser stops the worker half-way", firefox=NO_STOP, webkit=NO_STOP)
def test_worker_that_is_stopped_goes_on_where_it_was(visitor: Visitor, faults: FaultServer) -> None:
    tab = visitor.tab()
    assert isinstance(tab, PlaywrightTab)
    # However late the worker is stopped, and fetches one by one what the answer does not bring: one page is missing.
    faults.publish("old", {ANSWER: "stalls half-way", "/en/about/": "silent"})
    tab.open(f"{faults.url}/nl/")
    until(tab, "document.getElementById('state').dataset.now", "saving")
    until(tab, f"{UNFINISHED}.then((all) => all.includes('/nl/questions/'))", True)
    session = tab.page.context.new_cdp_session(tab.page)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    faults.forget()
    faults.publish("old")
    tab.reload()
    state(tab, "saved")
    assert "/nl/questions/" not in faults.asked
    assert "/en/about/" in faults.asked or ANSWER in faults.asked


@pytest.mark.row("the version in use published once more")
def test_version_that_comes_back_before_it_was_replaced_is_no_news(saved: Tab, faults: FaultServer) -> None:
    for version, news in (("new", True), ("old", False)):
        faults.publish(version)
        look_for_news(saved)
        until(saved, "!document.getElementById('news').hidden", news)
    saved.reload()
    state(saved, "saved")
    assert made(saved) == ["old", "old", "old"]


@pytest.mark.row("page reloaded while a new version is on its way")
def test_page_reloaded_while_a_version_is_on_its_way_stops_no_later_one(saved: Tab, faults: FaultServer) -> None:
    faults.publish("new", {LIST: "silent"})
    look_for_news(saved)
    faults.wait_until_asked(LIST)
    look_for_news(saved)
    until(saved, AWHILE, 1)
    saved.reload()
    faults.publish("new", {LIST: "404", ANSWER: "404"})
    state(saved, "old")
    faults.publish("new")
    look_for_news(saved)
    until(saved, "!document.getElementById('news').hidden", True)


@pytest.mark.row("worker that must go")
def test_worker_that_must_go_takes_only_its_own(two_tabs: tuple[Tab, Tab], faults: FaultServer) -> None:
    here = two_tabs[0]
    for tab in two_tabs:
        tab.evaluate("dispatchEvent(new CustomEvent('netinfo:reload', { detail: [] }))")
    until(here, NOTES, BOTH)
    faults.publish("off")
    look_for_news(here)
    until(here, GONE, 0)
    until(here, CACHES, 0)
    for tab in two_tabs:
        # The page loads itself once more with its worker gone, whenever that is: what is waited for is where it ends.
        until(tab, "document.querySelector('textarea')", None)
        tab.evaluate("void (location.href = '/nl/words/')")
        until(tab, WHERE_WITHOUT_WORKER, "/nl/words/")
    assert here.evaluate(NOTES) == BOTH
    faults.publish("old")
    here.reload()
    state(here, "saved")
    assert here.evaluate(NOTES) == BOTH


@pytest.mark.row("urgent notice")
def test_urgent_notice_is_seen_on_the_old_version_at_once_and_without_internet(saved: Tab, faults: FaultServer) -> None:
    faults.publish("urgent")
    saved.reload()
    until(saved, NOTICE, "The telephone number was wrong. (nl)")
    faults.stop()
    saved.open(f"{faults.url}/en/")
    until(saved, NOTICE, "The telephone number was wrong. (en)")
    faults.publish("old")
    faults.start()
    saved.open(f"{faults.url}/en/")
    until(saved, NOTICE, "")


@pytest.mark.row("urgent notice, as soon as there is internet again")
def test_urgent_notice_comes_with_the_internet(saved: Tab, faults: FaultServer) -> None:
    faults.stop()
    saved.open(f"{faults.url}/nl/words/")
    until(saved, AWHILE, 1)
    faults.publish("urgent")
    faults.start()
    assert saved.evaluate(NOTICE) == ""
    look_for_news(saved)
    until(saved, NOTICE, "The telephone number was wrong. (nl)")


@pytest.mark.row("a page that had been put away says what is true now")
def test_line_about_saving_is_true_when_seen_again(saved: Tab) -> None:
    saved.evaluate("void (document.getElementById('state').dataset.now = 'saving')")
    saved.evaluate("void document.dispatchEvent(new Event('visibilitychange'))")
    state(saved, "saved")


@pytest.mark.row("looks for news at most every ten minutes")
def test_looks_for_news_when_seen_again_but_not_within_ten_minutes(saved: Tab, faults: FaultServer) -> None:
    for minutes, looks in ((1, False), (11, True), (-60 * 24 * 365 * 5, True)):
        faults.forget()
        saved.evaluate(LATER % minutes)
        until(saved, "fetch('/healthz').then(() => 1)", 1)
        until(saved, AWHILE, 1)
        assert ("/version.json" in faults.asked) == looks, minutes
