"""A phone stores the languages of its reader: another one is no news to it, and comes along when it is read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from netinfo import catalogs
from tests.browser.engines import Tab, Visitor, until
from tests.esperanto import export, fill, flask, project_with_esperanto
from tests.faults.conftest import look_for_news, show_the_new_text, state
from tests.faults.odd_hosts import OddHost, Table, serving
from tests.project_copy import reword

NAMES = "caches.keys().then((names) => names.sort().join())"
NEWS = "document.getElementById('news').hidden"
WAITING = "navigator.serviceWorker.getRegistration().then((one) => one.waiting !== null)"
LEDE = "document.querySelector('.lede').textContent"
LANGUAGE = "document.documentElement.lang"


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two exports of a site with a third language, in the second of which one of its sentences is another one."""
    project = project_with_esperanto(tmp_path_factory.mktemp("esperanto"))
    fill(project)
    assert flask(project, "i18n", "publish", "eo").returncode == 0
    assert export(project, "--to", "first").returncode == 0
    catalog = catalogs.path_of("eo", Path("translations"))
    reword(project / catalog, "head.purpose", "It is oars wurden.")
    assert export(project, "--to", "second").returncode == 0
    return project / "first", project / "second"


@pytest.fixture
def host(builds: tuple[Path, Path]) -> Iterator[OddHost]:
    with serving(Table(), builds[0]) as host:
        yield host


def saved(visitor: Visitor, host: OddHost, code: str) -> Tab:
    tab = visitor.tab()
    tab.open(f"{host.url}/{code}/")
    state(tab, "saved")
    return tab


@pytest.mark.row("another language changed: no news")
def test_change_in_a_language_that_is_not_read_is_no_news(
    visitor: Visitor, host: OddHost, builds: tuple[Path, Path]
) -> None:
    tab = saved(visitor, host, "nl")
    before = tab.evaluate(NAMES)
    host.publish(builds[1])
    look_for_news(tab)
    until(tab, WAITING, True)
    state(tab, "saved")
    assert tab.evaluate(NEWS)
    assert tab.evaluate(NAMES) == before


@pytest.mark.row("a third language: stored, changed, and Dutch beside it")
def test_reader_of_a_third_language_stores_it_and_adds_another(
    visitor: Visitor, host: OddHost, builds: tuple[Path, Path]
) -> None:
    tab = saved(visitor, host, "eo")
    host.publish(builds[1])
    look_for_news(tab)
    show_the_new_text(tab)
    until(tab, f"{LEDE}.includes('It is oars wurden.')", True)
    state(tab, "saved")
    tab.open(f"{host.url}/nl/")
    state(tab, "saved")
    until(tab, "caches.keys().then((names) => names.length)", 4)
    host.stop()
    for code in ("eo", "en", "nl"):
        tab.open(f"{host.url}/{code}/questions/")
        state(tab, "saved")
        assert tab.evaluate(LANGUAGE) == code


@pytest.mark.row("another language opened while the first is still coming: stored too")
def test_language_that_is_opened_before_the_worker_answers_is_stored(visitor: Visitor, host: OddHost) -> None:
    host.held.add("/precache/nl-en.txt")
    tab = visitor.tab()
    tab.open(f"{host.url}/nl/")
    until(tab, "caches.keys().then((names) => names.length > 0)", True)
    tab.open(f"{host.url}/eo/")
    host.held.clear()
    state(tab, "saved")
    host.stop()
    tab.open(f"{host.url}/eo/questions/")
    assert tab.evaluate(LANGUAGE) == "eo"
    tab.open(f"{host.url}/")
    assert tab.evaluate(LANGUAGE) == "eo"


@pytest.mark.row("a third language without internet: what is not stored is said in the reader's own")
def test_language_that_is_not_stored_is_said_to_be_missing(visitor: Visitor, host: OddHost) -> None:
    tab = saved(visitor, host, "eo")
    host.stop()
    tab.open(f"{host.url}/nl/")
    assert tab.evaluate(LANGUAGE) == "eo"
