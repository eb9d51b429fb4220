"""Every stored file, spoilt in every way: the old version works, the line says so, the next good visit heals."""

from collections.abc import Iterable

import pytest
from flask import Flask

from netinfo.serving.views import site_of
from tests.browser.engines import Tab, Visitor, until
from tests.faults.conftest import UNFINISHED, look_for_news, made, show_the_new_text, state
from tests.faults.server import ODD, SLOW, WAYS, FaultServer

LIST = "/precache/nl-en.json"
ANSWER = "/precache/nl-en.txt"
# A browser takes a worker with the status 206, or with other bytes, for a new one.
WAYS_FOR_THE_WORKER = [way for way in WAYS if way not in ("206", "altered", SLOW)]
CUT = ("cut by length", "cut chunked", "cut by close", "altered")
"""What brings the first half."""
NOT_INSTALLING = "navigator.serviceWorker.getRegistration().then((one) => one.installing === null)"


def stored(app: Flask) -> dict[str, str]:
    """What the worker stores: the digest of each address."""
    return {one.address: one.digest for one in site_of(app) if one.precached}


def rows(ways: Iterable[str]) -> pytest.MarkDecorator:
    title = "first visit, the one answer: {}"
    return pytest.mark.parametrize("way", [pytest.param(way, marks=pytest.mark.row(title.format(way))) for way in ways])


def heal(tab: Tab, faults: FaultServer, bad: dict[str, str]) -> None:
    """The new version comes, with what is bad of it."""
    faults.publish("new", bad)
    tab.reload()
    show_the_new_text(tab)
    until(tab, "globalThis.made", "new")
    state(tab, "saved")
    assert made(tab) == ["new", "new", "new"]


@pytest.mark.row("every file, bad in every way")
def test_bad_files_leave_the_old_version_working_until_the_next_good_visit(saved: Tab, faults: FaultServer) -> None:
    known = stored(faults.versions["old"]).values()
    bad = {address for address, digest in stored(faults.versions["new"]).items() if digest not in known}
    assert {address.rpartition(".")[2] for address in bad} >= {"js", "svg", "json"}
    # The slow way first: another worker that were still at it would wait ten times as long.
    for way in reversed(WAYS):
        faults.publish("hasty" if way == SLOW else "new", dict.fromkeys(bad, way) | {ANSWER: "404"})
        faults.forget()
        saved.reload()
        # A silent network is not asked for every file.
        faults.wait_until_asked(*([ANSWER] if way == SLOW else bad))
        state(saved, "old")
        assert made(saved) == ["old", "old", "old"], way
        assert not bad & set(saved.evaluate(UNFINISHED)), way
    heal(saved, faults, {})


@pytest.mark.row("the list, bad in every way, and no answer; then only the list")
def test_bad_list_leaves_the_old_version_working(saved: Tab, faults: FaultServer) -> None:
    for way in reversed(WAYS):
        faults.publish("hasty" if way == SLOW else "new", {LIST: way, ANSWER: "404"})
        faults.forget()
        saved.reload()
        faults.wait_until_asked(LIST)
        state(saved, "old")
        until(saved, NOT_INSTALLING, True)
        assert made(saved) == ["old", "old", "old"], way
    heal(saved, faults, {LIST: "altered"})


@pytest.mark.row("one file is bad: only that one is asked for again")
def test_what_arrived_whole_is_kept_for_the_next_visit(saved: Tab, faults: FaultServer) -> None:
    faults.publish("new", {ANSWER: "404", "/en/about/": "altered"})
    saved.reload()
    state(saved, "old")
    faults.publish("new")
    faults.forget()
    look_for_news(saved)
    until(saved, "!document.getElementById('news').hidden", True)
    assert {one for one in faults.asked if one in stored(faults.versions["new"])} == {"/en/about/"}


@rows(WAYS)
def test_first_visit_with_a_bad_answer_goes_file_by_file(visitor: Visitor, faults: FaultServer, way: str) -> None:
    faults.publish("hasty" if way == SLOW else "old", {ANSWER: way})
    tab = visitor.tab()
    tab.open(f"{faults.url}/nl/")
    state(tab, "saved")
    everything = stored(faults.versions["old"])
    alone = {one for one in faults.asked if one in everything}
    # What came whole before a cut is not fetched again.
    assert ("/nl/questions/" in alone) is (way not in CUT)
    assert alone


@rows(ODD)
def test_odd_answer_that_brings_every_byte_saves(visitor: Visitor, faults: FaultServer, way: str) -> None:
    faults.publish("old", {ANSWER: way})
    tab = visitor.tab()
    tab.open(f"{faults.url}/nl/")
    state(tab, "saved")
    assert LIST not in faults.asked


@pytest.mark.row("first visit with a bad file")
def test_bad_file_at_the_first_visit_is_said_and_the_button_stores_the_rest(
    visitor: Visitor, faults: FaultServer
) -> None:
    tab = visitor.tab()
    for way in WAYS[:-1]:
        faults.publish("old", {ANSWER: "404", "/en/about/": way})
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
    for way in WAYS_FOR_THE_WORKER:
        faults.publish("new", {"/sw.js": way})
        faults.forget()
        saved.reload()
        faults.wait_until_asked("/sw.js")
        until(saved, "fetch('/healthz').then((answer) => answer.status)", 200)
        state(saved, "saved")
        assert made(saved) == ["old", "old", "old"]
