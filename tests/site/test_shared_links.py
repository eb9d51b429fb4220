"""A shared list whose # became %23 or was dropped on the way: the page, kept nowhere."""

import pytest
from flask.testing import FlaskClient

from netinfo.site.resources import Site


@pytest.mark.parametrize(
    "mark",
    [
        *("/%23v1.", "/%23v0.", "/%2523v1.", "/%23V1.", "%23v1.", "/v1."),
        *("/?shared%23v2", "/?shared%2523v2", "?shared%23v2", "/?sharedv2", "/v2"),
    ],
)
def test_list_in_the_path_is_answered_with_the_page(client: FlaskClient, site: Site, mark: str) -> None:
    with client.get(f"/nl/questions{mark}q1bKz-_") as response:
        assert response.status_code == 200
        assert response.data == site["/nl/questions/"].body
        assert response.headers["Cache-Control"] == "no-store"
        assert "ETag" not in response.headers


@pytest.mark.parametrize("path", ["/nl/%23v1.q1bKz", "/nl/questions/x1.q1bKz", "/xx/questions/%23v1.q1bKz"])
def test_other_addresses_are_not_found(client: FlaskClient, path: str) -> None:
    with client.get(path) as response:
        assert response.status_code == 404


def test_page_with_the_mark_of_a_shared_list_is_the_page(client: FlaskClient, site: Site) -> None:
    with client.get("/nl/questions/?shared") as response:
        assert response.data == site["/nl/questions/"].body
        assert response.headers["Cache-Control"] != "no-store"


@pytest.mark.parametrize("query", ["shared", "shared=", "shared&fbclid=secret", "fbclid=secret&shared"])
def test_page_without_its_slash_keeps_the_mark_and_nothing_else(client: FlaskClient, query: str) -> None:
    with client.get(f"/nl/questions?{query}") as response:
        assert (response.status_code, response.headers["Location"]) == (308, "/nl/questions/?shared")
        assert response.headers["Cache-Control"] == "no-cache"
