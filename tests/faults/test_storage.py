"""What a phone may do to what is stored: too little room, all of it erased, none allowed, a restart."""

import pytest

from tests.browser.engines import PlaywrightTab, Tab, Visitor, until
from tests.faults.conftest import VisitorMaker, made, state
from tests.faults.server import FaultServer
from tests.wording import say

ERASE = "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))"
AGAIN = "document.querySelector('#state button').click()"
ROOM = 20_000
"""Bytes: less than the site needs."""
NO_LIMIT = "its driver cannot limit the room of one site"


def limit(tab: Tab, url: str, room: int | None) -> None:
    """Let the site of this address store so many bytes; without a number, as many as the browser likes."""
    assert isinstance(tab, PlaywrightTab)
    size = {} if room is None else {"quotaSize": room}
    tab.page.context.new_cdp_session(tab.page).send("Storage.overrideQuotaForOrigin", {"origin": url, **size})


@pytest.mark.row("no room: first visit", firefox=NO_LIMIT, webkit=NO_LIMIT)
def test_full_device_is_said_and_room_heals(visitor: Visitor, faults: FaultServer) -> None:
    tab = visitor.tab()
    tab.open(f"{faults.url}/healthz")
    limit(tab, faults.url, ROOM)
    tab.open(f"{faults.url}/nl/")
    state(tab, "full")
    tab.open(f"{faults.url}/nl/words/")
    state(tab, "full")
    limit(tab, faults.url, None)
    tab.evaluate(AGAIN)
    state(tab, "saved")


@pytest.mark.row("no room: for the new version", firefox=NO_LIMIT, webkit=NO_LIMIT)
def test_full_device_keeps_the_old_version_and_goes_on_reading(saved: Tab, faults: FaultServer) -> None:
    limit(saved, faults.url, ROOM)
    faults.publish("new")
    saved.reload()
    state(saved, "old")
    faults.stop()
    saved.open(f"{faults.url}/en/")
    assert made(saved) == ["old", "old", "old"]


@pytest.mark.row("storage erased while a page is open")
def test_erased_storage_is_filled_again(saved: Tab, faults: FaultServer) -> None:
    saved.evaluate(ERASE)
    saved.open(f"{faults.url}/en/")
    state(saved, "saved")
    faults.stop()
    saved.open(f"{faults.url}/en/about/?from=chat")
    state(saved, "saved")


@pytest.mark.row("storage erased, and another version published since")
def test_erased_storage_never_mixes_versions(saved: Tab, faults: FaultServer) -> None:
    saved.evaluate(ERASE)
    faults.publish("new")
    saved.reload()
    until(saved, "globalThis.made", "new")
    assert made(saved) == ["new", "new", "new"]
    until(saved, "!document.getElementById('news').hidden", True)
    saved.evaluate("document.querySelector('#news button').click()")
    until(saved, "navigator.serviceWorker.getRegistration().then((one) => one.waiting === null)", True)
    state(saved, "saved")


@pytest.mark.row("no worker allowed")
def test_without_a_worker_all_but_reading_without_internet_works(visit: VisitorMaker, faults: FaultServer) -> None:
    tab = visit(workers=False).tab()
    tab.open(f"{faults.url}/en/questions/")
    state(tab, "refused")
    told = tab.evaluate("document.getElementById('state').textContent")
    assert say("en", "status.not-saved-browser") in told
    assert tab.evaluate("getComputedStyle(document.querySelector('#state button')).display === 'none'")
    tab.evaluate("document.querySelector('a.switch').click()")
    until(tab, "document.documentElement.lang", "nl")
    state(tab, "refused")
    assert tab.evaluate("document.querySelectorAll('.pick input').length") > 50


@pytest.mark.row("restart with the server stopped")
def test_everything_is_there_after_a_restart(visit: VisitorMaker, faults: FaultServer) -> None:
    first = visit(stays=True)
    tab = first.tab()
    tab.open(f"{faults.url}/en/")
    state(tab, "saved")
    tab.evaluate("localStorage.setItem('note.one', 'kept')")
    first.settle()
    first.quit()
    faults.stop()
    tab = visit(stays=True).tab()
    tab.open(f"{faults.url}/")
    state(tab, "saved")
    assert tab.evaluate("[location.pathname, localStorage.getItem('note.one')]") == ["/en/", "kept"]
