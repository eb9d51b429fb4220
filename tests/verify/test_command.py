"""`flask site verify`, as a person and as a timer run it."""

import json
from collections.abc import Iterator

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import FlaskGroup

from netinfo.site.resources import Site
from tests.ports import fresh_port
from tests.verify.lying_host import LyingHost, lying_host

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def host(app: Flask, site: Site) -> Iterator[LyingHost]:
    with lying_host(app, site) as host:
        yield host


def verify(app: Flask, *arguments: str) -> Result:
    return CliRunner().invoke(FlaskGroup(create_app=lambda: app, load_dotenv=False), ["site", "verify", *arguments])


def test_good_host_ends_with_0_and_one_sentence(host: LyingHost) -> None:
    result = verify(host.app, host.url + "/")
    assert (result.exit_code, result.stdout.count("\n")) == (0, 1)
    assert "sends what was built" in result.stdout


def test_difference_is_told_with_what_it_means_and_what_to_do(host: LyingHost) -> None:
    host.lie = lambda _, sent: sent.with_headers(X_Cache="HIT")
    result = verify(host.app, host.url)
    assert result.exit_code == 1
    assert [
        word for word in ("/nl/", "x-cache: HIT", "For readers: ", "Do: ", "more") if word not in result.stdout
    ] == []
    told = json.loads(verify(host.app, host.url, "--json").stdout)
    assert told["asked"] > len(host.site.resources)
    assert {one["found"] for one in told["differences"]} == {"x-cache: HIT"}
    assert all(one["address"] and one["means"] and one["do"] for one in told["differences"])
    assert verify(host.app, host.url, "--allow", "X-Cache").exit_code == 0


def test_host_that_is_silent_ends_with_2(app: Flask) -> None:
    result = verify(app, f"http://127.0.0.1:{fresh_port()}")
    assert result.exit_code == 2
    assert "does not answer" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("url", ["folder.example", "https://folder.example/nl/", "ftp://folder.example", ""])
def test_address_of_no_site_is_one_sentence(app: Flask, url: str) -> None:
    result = verify(app, url)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "write a scheme and a host" in result.stderr
