"""Every sentence can be seen in a place, and nothing in a place runs."""

import re
from collections.abc import Mapping

import pytest

from netinfo import catalogs, create_app
from netinfo.translators.preview.marked import MarkedPage
from netinfo.translators.source import all_messages
from netinfo.translators.workbench.places import NAMES, PAPER, PHONE, Places, words_of
from tests.translators.helpers import DUTCH, FOLDER

pytestmark = pytest.mark.slow

Pages = Mapping[str, MarkedPage]


@pytest.fixture(scope="module")
def places() -> Places:
    return Places(create_app())


@pytest.fixture(scope="module")
def shown(places: Places) -> Pages:
    words = words_of(DUTCH, catalogs.load(DUTCH, FOLDER))
    return {name: places.page(words, name, PHONE, "/secret/place/nl/phone") for name in NAMES}


def test_every_sentence_stands_in_its_place(places: Places, shown: Pages) -> None:
    assert [key for key in all_messages() if key not in shown[places.homes[key]].keys] == []


def test_sentence_that_a_page_holds_is_not_added_to_it(places: Places) -> None:
    """What is added at the end of a page stands nowhere in it: that is as few as can be."""
    added = [key for key, home in places.homes.items() if home == "leaflet" and key.startswith("short.")]
    html = places.page(places.source, "leaflet", PHONE, "").html
    assert added
    assert [key for key in added if re.search(rf'note spoken"><span data-key="{re.escape(key)}"', html)] == []


def test_what_scripts_say_of_sharing_stands_where_sharing_is(shown: Pages) -> None:
    html = shown["questions"].html
    assert html.index('data-key="share.subject"') < html.index('id="share-told"') < html.index('id="keep"')
    assert html.index('id="show"') < html.index('data-key="show.place"') < html.index('id="show-awake"')


@pytest.mark.parametrize("view", [PHONE, PAPER])
def test_sheet_is_filled_with_its_sentences(places: Places, view: str) -> None:
    html = places.page(places.source, "questions", view, "").html
    sheet = html.partition('id="t-sheet-doctor"')[2].partition("</article>")[0]
    assert 'data-key="doctor.opening"' in sheet
    assert ("@media print" not in html) is (view == PAPER)


def test_nothing_is_left_that_runs_or_hides(shown: Pages) -> None:
    for name, page in shown.items():
        assert "<script" not in page.html, name
        assert "<template" not in page.html, name
        assert not re.search(r"<\w[^>]*\shidden[\s>]", page.html), name
        assert not re.search("[\ue000-\ue002]", page.html), name


def test_link_in_a_place_leads_to_a_place(shown: Pages) -> None:
    links = set(re.findall(r'href="(/[^"#]*)', shown["leaflet"].html))
    outside = {one for one in links if not one.startswith(("/secret/place/nl/phone/", "/static/", "/workbench/"))}
    assert "/secret/place/nl/phone/nl/words/" in links
    assert {one for one in outside if not re.fullmatch(r"/[\w.-]+\.\w+", one)} == set()
