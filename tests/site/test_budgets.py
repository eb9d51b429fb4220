"""The budgets, weighed as sent: brotli, 1 kB = 1000 bytes."""

import re

import brotli
import pytest
from flask.testing import FlaskClient

from netinfo.languages import LANGUAGES
from netinfo.site.resources import Site
from tests.addresses import codes
from tests.documents import Document, document, href_of, is_data

KB = 1000
SAVE = (
    "Too many bytes: say or draw less in what is new, or take something away that the same page carries. "
    "Other words or colours of the same length move a page by some 20 bytes either way, and so does a new digest."
)
REQUIRED = [f"/{one.code}/" for one in LANGUAGES if one.required]
FURTHER = 0.1 * sum(one.public and not one.required for one in LANGUAGES)
"""What each further language adds, in kB: a link to every page, and its row in the worker's list."""
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


def packed(body: bytes) -> float:
    return len(brotli.compress(body, quality=11)) / KB


def inside(document: Document, tag: str) -> list[bytes]:
    """What stands inside a page in elements of this name."""
    return [one.text.encode() for one in document.all(tag) if one.text and not is_data(one)]


def without_styles(document: Document) -> bytes:
    return re.sub(rb"<style>.*?</style>", b"", document.body, flags=re.DOTALL)


def fetched_scripts(document: Document) -> list[str]:
    return [one.get("src", "") for one in document.all("script") if one.get("src")]


def test_leaflet_without_its_style_is_at_most_12_kb(leaflet: Document) -> None:
    assert 1 < packed(without_styles(leaflet)) <= 12, SAVE


def test_style_of_the_leaflet_is_at_most_6_kb(leaflet: Document) -> None:
    (style,) = inside(leaflet, "style")
    assert 1 < packed(style) <= 6, SAVE


def test_script_before_the_first_paint_is_at_most_half_a_kb(leaflet: Document) -> None:
    (script,) = inside(leaflet, "script")
    assert 0 < packed(script) <= 0.5, SAVE


def test_everything_before_reading_is_at_most_16_kb(client: FlaskClient, leaflet: Document) -> None:
    """Nothing else holds up the first paint: the page is all of it."""
    early = [one.attrib for one in leaflet.all("script") if one.get("src") and one.get("type") != "module"]
    assert early == [], 'Give the script type="module" in templates/base.html.'
    linked = [one.attrib for one in leaflet.all("link") if one.get("rel") == "stylesheet"]
    assert linked == [], "Name the style in STYLES of netinfo/site/assets.py, which puts it inside the page."
    # The letters of another script may weigh twice as much.
    assert weight(client, [leaflet.address]) <= (16 if leaflet.address in REQUIRED else 24) + FURTHER, SAVE


def test_all_scripts_are_at_most_28_kb(client: FlaskClient, site: Site, leaflet: Document) -> None:
    scripts = [one.address for one in site if one.cache == "immutable" and one.address.endswith(".js")]
    assert 1 < weight(client, [*scripts, "/sw.js"]) + sum(map(packed, inside(leaflet, "script"))) <= 28 + FURTHER, SAVE


def test_scripts_that_the_leaflet_page_loads_are_at_most_8_kb(client: FlaskClient, leaflet: Document) -> None:
    """What is brought when a reader asks for it, such as reading aloud, is not among them."""
    assert 1 < weight(client, fetched_scripts(leaflet)) + sum(map(packed, inside(leaflet, "script"))) <= 8, SAVE


def test_the_one_answer_for_the_required_languages_is_at_most_110_kb(client: FlaskClient) -> None:
    assert 20 < weight(client, ["/precache/nl-en.txt"]) <= 110, SAVE


def test_leaflet_asks_for_at_most_5_files(leaflet: Document) -> None:
    """The page itself, its script, the drawings, the manifest, and the icon of the tab."""
    drawn = {href_of(one).partition("#")[0] for one in leaflet.all("use")}
    linked = {href_of(one) for one in leaflet.all("link") if one.get("rel") in ("icon", "manifest", "modulepreload")}
    assert len({leaflet.address} | drawn | linked | set(fetched_scripts(leaflet))) <= 5, SAVE
