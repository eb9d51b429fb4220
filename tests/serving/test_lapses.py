"""A signature ends on a day, and a server that runs for months knows which day it is."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from flask import Flask

from netinfo import create_app, reviews
from netinfo.content.messages import fingerprint
from netinfo.serving.cli import warn
from netinfo.serving.views import site_of
from netinfo.site.build import site_from
from netinfo.site.inputs import Inputs
from netinfo.site.resources import Site
from tests.wording import editions

pytestmark = pytest.mark.slow

NAME = "A. Arts"
SIGNED = date(2026, 11, 26)
END = date(2027, 11, 26)
GoTo = Callable[[date], None]


@pytest.fixture
def go_to(monkeypatch: pytest.MonkeyPatch) -> GoTo:
    def go_to(day: date) -> None:
        monkeypatch.setattr(reviews, "today", lambda: day)

    go_to(SIGNED)
    return go_to


@pytest.fixture
def app(project: Path, go_to: GoTo) -> Flask:  # noqa: ARG001
    """A doctor has signed the whole Dutch text, for a year."""
    signature = reviews.Signature(SIGNED, NAME, "internist", "BIG 1", END, doctor=True)
    every = reviews.parts(editions()["nl"].translated).values()
    sentences = {key: fingerprint(text) for part in every for key, text in part.items()}
    ledger = [reviews.Signing(signature, "nl", sentences)]
    (project / "translations/reviews.toml").write_text(reviews.dump(ledger), encoding="utf-8")
    return create_app()


def sent(app: Flask, address: str) -> bytes:
    with app.test_client() as client, client.get(address) as answer:
        return answer.get_data()


def test_a_running_server_names_nobody_whose_signature_has_lapsed(app: Flask, go_to: GoTo) -> None:
    site_of(app)
    days = {END - timedelta(1): True, END: False, END + timedelta(99): False, SIGNED: True}
    versions = {}
    for day, is_named in days.items():
        go_to(day)
        assert (NAME.encode() in sent(app, "/nl/")) is is_named, day
        versions[sent(app, "/version.json")] = is_named
        # What is saved for reading without internet is of the same day.
        assert sent(app, "/nl/") == site_of(app)["/nl/"].body
    assert sorted(versions.values()) == [False, True]


def test_two_servers_send_the_same_whenever_they_were_started(app: Flask, go_to: GoTo) -> None:
    site_of(app)
    go_to(END)
    started_today = create_app()
    for address in ("/nl/", "/sw.js", "/version.json"):
        assert sent(app, address) == sent(started_today, address)


def test_a_day_on_which_nothing_lapses_builds_nothing(app: Flask, go_to: GoTo) -> None:
    before = site_of(app)
    go_to(END - timedelta(1))
    assert site_of(app) is before


def test_the_first_requests_of_a_new_day_build_it_once(
    app: Flask, go_to: GoTo, monkeypatch: pytest.MonkeyPatch
) -> None:
    site_of(app)
    built: list[Inputs] = []

    def made(inputs: Inputs) -> Site:
        built.append(inputs)
        return site_from(inputs)

    monkeypatch.setattr("netinfo.serving.views.site_from", made)
    go_to(END)
    with ThreadPoolExecutor(4) as pool:
        pages = set(pool.map(lambda _: sent(app, "/nl/"), range(4)))
    assert (len(pages), len(built)) == (1, 1)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (END - timedelta(61), ""),
        (END - timedelta(60), f"Signatures in nl count until {END}."),
        (END, f"Signatures in nl do not count since {END}, and readers see that."),
    ],
)
def test_no_signature_lapses_unnoticed(
    app: Flask, go_to: GoTo, capsys: pytest.CaptureFixture[str], day: date, words: str
) -> None:
    go_to(day)
    warn(app)
    told = capsys.readouterr().err
    assert told.startswith(f"Warning: {words}" if words else "")
    assert bool(told) == bool(words)
    assert sent(app, "/healthz").decode() == f"ok\n{told.removeprefix('Warning: ')}"


def test_who_signs_again_ends_the_warning(app: Flask, project: Path, go_to: GoTo) -> None:
    [first] = reviews.read(project / "translations")
    again = reviews.Signature(END, "B. Arts", "internist", "BIG 2", END + timedelta(365), doctor=True)
    ledger = [first, reviews.Signing(again, "nl", first.sentences)]
    (project / "translations/reviews.toml").write_text(reviews.dump(ledger), encoding="utf-8")
    go_to(END + timedelta(1))
    assert sent(app, "/healthz") == b"ok\n"
    assert b"B. Arts" in sent(app, "/nl/")
