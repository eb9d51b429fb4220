"""The export on hosts of files: whatever they say of types and charsets, the text is saved, under our own policy."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask

from netinfo.serving.export import export
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from tests.addresses import codes
from tests.bench.link import Link
from tests.browser.engines import Tab, Visitor, until
from tests.faults.conftest import state
from tests.faults.hosts import HOSTS, Host, Missing, open_folder
from tests.faults.odd_hosts import REFUSED, SAVED, serving
from tests.faults.table import NOT_RUN, tell_bytes

HEADERS = """Promise.all(%s.map(async (address) => {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  return [address, Object.fromEntries(answer.headers)];
})).then(Object.fromEntries)"""
INLINE = """(() => {
  const script = document.createElement("script");
  try {
    script.append("document.documentElement.dataset.inline = 'ran'");
    document.body.append(script);
  } catch {
    // Trusted Types refuse it earlier still.
  }
  return document.documentElement.dataset.inline ?? "blocked";
})()"""
OF_THE_WIRE = {"Content-Length", "Date", "ETag", "Vary"}
READ = "[document.documentElement.lang, document.characterSet]"
STYLED = "getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''"


@pytest.fixture(scope="session")
def old(published: Mapping[str, Flask]) -> Flask:
    return published["old"]


@pytest.fixture(scope="session")
def exported(old: Flask) -> Iterator[Path]:
    with open_folder() as folder:
        export(site_of(old), settings_of(old), folder / "site")
        yield folder / "site"


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.row(f"a host of files: {name}")) for name in HOSTS])
def host(request: pytest.FixtureRequest, exported: Path) -> Iterator[Host]:
    with open_folder() as own:
        try:
            host = Host(request.param, exported, own)
        except Missing as error:
            pytest.skip(NOT_RUN + str(error))
        yield host
        host.stop()


@pytest.fixture
def line(host: Host) -> Iterator[Link]:
    line = Link(host.port)
    yield line
    line.stop()


@contextmanager
def told_of(name: str) -> Iterator[None]:
    """A failure says which of several it is of."""
    try:
        yield
    except AssertionError as error:
        error.add_note(name)
        raise


def save(tab: Tab, url: str) -> None:
    tab.open(f"{url}/nl/")
    # None of these hosts sends a policy: what is tried later can be done.
    assert tab.evaluate(INLINE) == "ran"
    state(tab, "saved")


def check_reading(tab: Tab, url: str, site: Flask, pages: Sequence[str]) -> None:
    """Both languages are read without a server, with the whole row of headers that our own would send."""
    addresses = [one.address for one in site_of(site) if one.in_sitemap]
    got = tab.evaluate(HEADERS % json.dumps(addresses))
    for address in addresses:
        with site.test_client() as client, client.get(address) as true:
            wanted = {name: value for name, value in true.headers if name not in OF_THE_WIRE}
        assert {name: got[address].get(name.lower()) for name in wanted} == wanted, address
    for code in codes():
        for page in pages:
            tab.open(f"{url}/{code}/{page}")
            state(tab, "saved")
            assert tab.evaluate(INLINE) == "blocked"
            assert tab.evaluate(READ) == [code, "UTF-8"]
            assert tab.evaluate(STYLED)


def test_text_is_saved_from_a_host_as_it_is_shipped(
    visitor: Visitor, host: Host, line: Link, old: Flask, request: pytest.FixtureRequest
) -> None:
    tab = visitor.tab()
    save(tab, line.url)
    tell_bytes(request.node, line.received)
    host.stop()
    line.stop()
    check_reading(tab, line.url, old, ("", "questions/"))


@pytest.mark.row("hosts of files: twelve odd tables of types")
def test_odd_types_never_stop_saving(visitor: Visitor, exported: Path, old: Flask) -> None:
    for name, table in SAVED.items():
        tab = visitor.tab()
        with told_of(name), serving(table, exported) as host:
            save(tab, host.url)
            host.stop()
            check_reading(tab, host.url, old, ("",))


@pytest.mark.row("hosts of files: scripts are no kind of JavaScript")
def test_page_is_whole_and_says_why_it_is_not_saved_where_scripts_are_refused(visitor: Visitor, exported: Path) -> None:
    for name, table in REFUSED.items():
        tab = visitor.tab()
        with told_of(name), serving(table, exported) as host:
            tab.open(f"{host.url}/nl/")
            until(tab, "document.documentElement.dataset.scripts", "refused")
            assert tab.evaluate("document.querySelector('.scripts-refused').checkVisibility()")
            assert tab.evaluate(STYLED)
            assert tab.evaluate("document.querySelectorAll('main section').length") > 5
            assert tab.evaluate("navigator.serviceWorker.getRegistration().then((one) => !one)")
