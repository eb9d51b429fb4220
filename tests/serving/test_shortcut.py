"""What depends on nothing but its address is sent without a walk through Flask, and is what Flask would send."""

from collections.abc import Callable

import pytest
from flask import Flask

from netinfo.site.resources import Site

CODINGS = ("br", "gzip", "identity", "br;q=0, gzip", "deflate")
Sent = tuple[int, list[tuple[str, str]], bytes]


@pytest.fixture
def walks(app: Flask, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One more for each request that Flask answers."""
    known: Callable[..., object] = app.full_dispatch_request
    found: list[str] = []

    def walk() -> object:
        found.append("")
        return known()

    monkeypatch.setattr(app, "full_dispatch_request", walk)
    return found


def everything(app: Flask, site: Site) -> list[Sent]:
    with app.test_client() as client:
        sent = []
        for one in site:
            for coding in CODINGS:
                with client.get(one.address, headers={"Accept-Encoding": coding}) as answer:
                    sent.append((answer.status_code, [*answer.headers], answer.data))
        return sent


def test_resource_takes_no_walk_through_flask_and_is_what_flask_sends(
    app: Flask, site: Site, walks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_look_up = everything(app, site)
    assert walks == []
    # Whatever has to happen before a request is not left out.
    monkeypatch.setitem(app.before_request_funcs, None, [lambda: None])
    assert everything(app, site) == by_look_up
    assert len(walks) == len(by_look_up)


@pytest.mark.parametrize(
    ("method", "address", "headers"),
    [
        ("HEAD", "/nl/", {}),
        ("POST", "/nl/", {}),
        ("GET", "/nl/?shared=v1secret", {}),
        ("GET", "/nl/", {"If-None-Match": '"x"'}),
        ("GET", "/nl/", {"If-Match": '"x"'}),
        ("GET", "/nl", {}),
        ("GET", "/nothing", {}),
        ("GET", "/", {}),
    ],
)
def test_where_more_than_the_address_counts_flask_answers(
    app: Flask, site: Site, walks: list[str], method: str, address: str, headers: dict[str, str]
) -> None:
    assert site["/nl/"]
    with app.test_client() as client, client.open(address, method=method, headers=headers):
        assert len(walks) == 1
