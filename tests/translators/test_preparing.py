"""A complete language is in preparation until somebody publishes it: to be read and signed, and in no list."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from netinfo import editions
from netinfo.languages import LANGUAGES, Language
from netinfo.site import build, pages
from netinfo.site.resources import Site
from netinfo.translators import add
from netinfo.translators.preview import pseudo
from tests.documents import the_app
from tests.translators.helpers import FOLDER

pytestmark = pytest.mark.slow

ESPERANTO = Language("eo")
PAGES = tuple(f"/eo/{path}" for path in pages.PAGES.values())
DATA = ("/eo/questions.json", "/eo/words.json", "/eo/leaflet.txt")


@pytest.fixture(scope="module")
def site() -> Site:
    """The site with a language in preparation."""
    esperanto = editions.edition_of(ESPERANTO, pseudo.MadeUp("eo", longer=True))
    inputs = build.inputs_of(the_app())
    return build.site_from(replace(inputs, preparing={"eo": esperanto}))


def test_it_is_whole_and_printable_at_its_address(site: Site) -> None:
    for address in PAGES:
        assert '<html lang="eo"' in site[address].body.decode()
    assert [address for address in DATA if address not in site.resources] == []


def test_its_pages_say_what_they_are_and_are_not_to_be_found(site: Site) -> None:
    for address in PAGES:
        html = site[address].body.decode()
        assert '<meta name="robots" content="noindex">' in html
        assert 'rel="alternate"' not in html
        assert "application/ld+json" not in html
        assert html.count('class="note warn"') >= 1
    app_headers = build.inputs_of(the_app()).headers
    for address in (*PAGES, *DATA):
        assert app_headers.row(site[address])["X-Robots-Tag"] == "noindex"
    assert "X-Robots-Tag" not in app_headers.row(site["/nl/"])


def test_nothing_offers_it_or_stores_it(site: Site) -> None:
    assert site.languages == tuple(one.code for one in LANGUAGES if one.public)
    own = {*PAGES, *DATA}
    assert [one.address for one in site if one.address.startswith("/eo/") and one.address not in own] == []
    for one in (*site, *site.errors.values(), site.chooser):
        if one.address not in own and not one.address.startswith("/static/"):
            assert b"/eo/" not in one.body, one.address
    assert [address for address in own if site[address].precached or site[address].in_sitemap] == []
    assert "eo" not in json.loads(site["/manifest.webmanifest"].body)["name_localized"]
    assert " data-worker" not in site["/eo/"].body.decode()[:200]


def test_complete_language_waits_for_somebody_to_publish_it() -> None:
    in_waiting = tuple(Language(one.code) for one in LANGUAGES)
    assert editions.offered(FOLDER, in_waiting) == {}
    assert list(editions.in_preparation(FOLDER, in_waiting)) == [one.code for one in LANGUAGES]
    assert editions.in_preparation(FOLDER, [one for one in LANGUAGES if one.public]) == {}


def test_published_is_one_word_in_the_list_of_languages(tmp_path: Path) -> None:
    module = tmp_path / add.MODULE
    module.parent.mkdir()
    module.write_text('LANGUAGES = (\n    Language("eo"),\n)\n', encoding="utf-8")
    add.publish(ESPERANTO, tmp_path)
    assert module.read_text(encoding="utf-8") == 'LANGUAGES = (\n    Language("eo", published=True),\n)\n'
