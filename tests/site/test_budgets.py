"""The budgets, weighed as sent: brotli, 1 kB = 1000 bytes."""

import pytest
from flask.testing import FlaskClient

from netinfo.site.resources import Site
from tests.addresses import codes
from tests.documents import Document, document, href_of

KB = 1000
WEIGHED = {"accept-encoding": "gzip, deflate, br, zstd"}


@pytest.fixture(params=[f"/{code}/" for code in codes()])
def leaflet(request: pytest.FixtureRequest) -> Document:
    return document(request.param)


def weight(client: FlaskClient, addresses: list[str]) -> float:
    """kB on the wire of these addresses together, heads not counted."""
    total = 0
    for address in addresses:
        with client.get(address, headers=WEIGHED) as response:
            assert response.status_code == 200
            total += len(response.data)
    return total / KB


def scripts_of(document: Document) -> list[str]:
    return [one.get("src", "") for one in document.all("script")]


def blocking(document: Document) -> list[str]:
    """Scripts that hold up the first paint."""
    return [
        one.get("src", "")
        for one in document.all("script")
        if one.get("type") != "module" and not {"async", "defer"} & one.attrib.keys()
    ]


def styles_of(document: Document) -> list[str]:
    return [href_of(one) for one in document.all("link") if one.get("rel") == "stylesheet"]


def test_leaflet_is_at_most_12_kb(client: FlaskClient, leaflet: Document) -> None:
    assert 1 < weight(client, [leaflet.address]) <= 12


def test_styles_are_one_file_of_at_most_6_kb(client: FlaskClient, leaflet: Document) -> None:
    assert len(styles_of(leaflet)) == 1
    assert 1 < weight(client, styles_of(leaflet)) <= 6


def test_blocking_scripts_are_at_most_half_a_kb(client: FlaskClient, leaflet: Document) -> None:
    assert len(blocking(leaflet)) == 1
    assert 0 < weight(client, blocking(leaflet)) <= 0.5


def test_everything_before_reading_is_at_most_16_kb(client: FlaskClient, leaflet: Document) -> None:
    assert weight(client, [leaflet.address, *styles_of(leaflet), *blocking(leaflet)]) <= 16


def test_all_scripts_are_at_most_20_kb(client: FlaskClient, site: Site) -> None:
    scripts = [one.address for one in site if one.cache == "immutable" and one.address.endswith(".js")]
    assert 1 < weight(client, [*scripts, "/sw.js"]) <= 20


def test_the_one_answer_for_the_required_languages_is_at_most_90_kb(client: FlaskClient) -> None:
    assert 20 < weight(client, ["/precache/nl-en.txt"]) <= 90


def test_leaflet_asks_for_at_most_7_files(leaflet: Document) -> None:
    """The page itself, its styles, scripts and modules, drawings, manifest, and the icon of the tab."""
    drawn = {href_of(one).partition("#")[0] for one in leaflet.all("use")}
    linked = {href_of(one) for one in leaflet.all("link") if one.get("rel") in ("stylesheet", "icon", "manifest")}
    modules = {href_of(one) for one in leaflet.all("link") if one.get("rel") == "modulepreload"}
    assert len({leaflet.address} | drawn | linked | modules | set(scripts_of(leaflet))) <= 7
