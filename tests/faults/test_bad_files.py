"""Every stored file, spoilt in every way: the old version works, the line says so, the next good visit heals."""

from collections.abc import Iterable

import pytest
from flask import Flask

from netinfo.serving.views import site_of
from tests.browser.engines import Engine, Tab, Visitor, until
from tests.faults.conftest import look_for_news, made, show_the_new_text, state
from tests.faults.server import WAYS, FaultServer

SLOW = WAYS[-1]
LIST = "/precache.json"
FILES_A_VISIT = 4
COUNT = """(() => {
  globalThis.failures = 0;
  navigator.serviceWorker.addEventListener("message", ({ data }) => data.failed && globalThis.failures++);
})()"""


def files(app: Flask, every: bool) -> Iterable[str]:
    """The addresses the worker stores, in the order it asks for them; all, or the list and one of each media type."""
    stored = {one.address: one.media_type for one in site_of(app) if one.precached and one.address != LIST}
    return [LIST, *(stored if every else {kind: address for address, kind in stored.items()}.values())]


def meet(tab: Tab, faults: FaultServer, address: str, way: str, *, visit: bool) -> None:
    """A worker asks for the bad file and gives up, at a visit or when the same page looks for news again."""
    for _ in range(3):
        faults.publish("hasty" if way == SLOW else "new", {address: way})
        faults.forget()
        if visit:
            tab.reload()
            tab.evaluate(COUNT)
        else:
            tab.evaluate("void (globalThis.failures = 0)")
            look_for_news(tab)
            until(tab, "globalThis.failures > 0", True)
        state(tab, "old")
        # On a busy machine another file may be the first that is too slow.
        if address in faults.asked:
            return
    raise AssertionError(f"{address} was not asked for")


@pytest.mark.parametrize("way", [pytest.param(way, marks=pytest.mark.row(f"a file: {way}")) for way in WAYS])
def test_bad_file_leaves_the_old_version_working_until_the_next_good_visit(
    browser_engine: Engine, saved: Tab, faults: FaultServer, way: str
) -> None:
    for place, address in enumerate(files(faults.versions["new"], every=browser_engine.name == "chromium")):
        meet(saved, faults, address, way, visit=place % FILES_A_VISIT == 0)
        assert made(saved) == ["old", "old", "old"], address
    faults.publish("new")
    saved.reload()
    show_the_new_text(saved)
    until(saved, "globalThis.made", "new")
    state(saved, "saved")
    assert made(saved) == ["new", "new", "new"]


@pytest.mark.row("first visit with a bad file")
def test_bad_file_at_the_first_visit_is_said_and_the_button_stores_the_rest(
    visitor: Visitor, faults: FaultServer
) -> None:
    tab = visitor.tab()
    for way in WAYS[:-1]:
        faults.publish("old", {"/en/about/": way})
        tab.open(f"{faults.url}/nl/")
        state(tab, "failed")
        assert made(tab) == ["old", "old", "old"]
    faults.publish("old")
    faults.forget()
    tab.evaluate("document.querySelector('#state button').click()")
    state(tab, "saved")
    assert "/nl/about/" not in faults.asked


@pytest.mark.row("the worker's own file, bad in every way")
def test_bad_worker_file_changes_nothing(saved: Tab, faults: FaultServer) -> None:
    for way in WAYS[:-1]:
        faults.publish("new", {"/sw.js": way})
        faults.forget()
        saved.reload()
        faults.wait_until_asked("/sw.js")
        until(saved, "fetch('/healthz').then((answer) => answer.status)", 200)
        state(saved, "saved")
        assert made(saved) == ["old", "old", "old"]
