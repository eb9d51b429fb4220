"""What a chat and a search get to know of each page: in its language, with its picture, and the review as it is."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask
from PIL import Image

from netinfo import PROJECT
from netinfo.content.dates import TEXT_DATE
from netinfo.editions import offered
from netinfo.reviews import Review, Signature, parts
from netinfo.site.build import inputs_of, site_from
from netinfo.site.pages import PAGES, address
from tests.addresses import codes
from tests.documents import BASE_URL, Document, document, is_data, text_of, the_site
from tests.tools.previews import FOLDER, HEIGHT, WIDTH, words_of
from tests.wording import say

ALL = [(code, name) for code in codes() for name in PAGES]
DRAW = "draw it with `make screenshots`, and look at it."
ILLNESS = ("nec", "carcino", "cancer", "kanker", "tumo")


def properties(page: Document) -> dict[str, str]:
    return {one.get("property", ""): one.get("content", "") for one in page.all("meta") if one.get("property")}


def data_of(page: Document) -> dict[str, Any]:
    [element] = [one for one in page.all("script") if is_data(one)]
    return dict(json.loads(element.text or ""))


@pytest.mark.parametrize(("code", "name"), ALL)
def test_a_link_has_a_picture_a_title_and_a_line_in_the_language_of_its_page(code: str, name: str) -> None:
    page = document(address(code, name))
    told = properties(page)
    path = f"preview/{name}-{code}.png"
    assert (FOLDER / f"{name}-{code}.png").exists(), f"There is no static/{path}: {DRAW}"
    assert told == {
        "og:type": "article",
        "og:site_name": say(code, "app.short-name"),
        "og:title": text_of(page.all("title")[0]).removesuffix(f" · {say(code, 'app.name')}"),
        "og:description": told["og:description"],
        "og:locale": code,
        "og:url": f"{BASE_URL}{page.address}",
        "og:image": f"{BASE_URL}{next(one.address for one in the_site() if one.address.endswith(path))}",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": told["og:title"],
    }
    assert told["og:description"] in text_of(page.all("main")[0])


@pytest.mark.parametrize(("code", "name"), ALL)
def test_the_picture_says_what_its_page_says(code: str, name: str) -> None:
    path = FOLDER / f"{name}-{code}.png"
    assert path.exists(), f"There is no static/preview/{path.name}: {DRAW}"
    with Image.open(path) as picture:
        assert picture.size == (WIDTH, HEIGHT) == (1200, 630)
        said = picture.info["Description"]
        assert said == words_of(document(address(code, name))), f"{path.name} says what its page said before: {DRAW}"
    assert path.stat().st_size < 100_000
    assert not any(word in path.name for word in ILLNESS)


def test_pictures_are_all_used_and_none_is_stored_on_a_phone() -> None:
    pictures = [one for one in the_site() if "/preview/" in one.address]
    others = {one.address.rpartition("/")[2] for one in pictures} - {f"{name}-{code}.png" for code, name in ALL}
    assert others == set(), "No page has this picture: take it out of static/preview/."
    kept = [one.address for one in pictures if one.precached]
    assert kept == [], "Keep it off phones: see `precached` in netinfo/site/assets.py."


@pytest.mark.parametrize(("code", "name"), ALL)
def test_programs_that_search_are_told_that_nobody_has_signed(code: str, name: str) -> None:
    page = document(address(code, name))
    told = data_of(page)
    assert (told["@context"], told["@type"]) == ("https://schema.org", "MedicalWebPage")
    assert (told["inLanguage"], told["name"]) == (code, properties(page)["og:title"])
    assert told["audience"] == {"@type": "Patient"}
    assert told["dateModified"] == TEXT_DATE.isoformat()
    assert told["creativeWorkStatus"] == say(code, "trust.unreviewed")
    assert not {"lastReviewed", "reviewedBy"} & told.keys()


def test_a_text_that_is_signed_whole_names_who_signed_and_one_that_is_not_does_not(app: Flask) -> None:
    edition = offered(PROJECT / "translations")["nl"]
    one = Signature(date(2026, 12, 1), "A. </script>", "internist", doctor=True)
    other = Signature(date(2026, 11, 30), "B. Verpleegkundige", "nurse")
    first, *names = parts(edition.translated)
    for last, known in ((one, True), (None, False)):
        signed = replace(edition, review=Review({first: other, **dict.fromkeys(names, one), names[-1]: last}))
        told = data_of(Document("leaflet", "/nl/", "nl", site_from(inputs_of(app, {"nl": signed}))["/nl/"].body))
        assert ("creativeWorkStatus" in told) is not known
        assert told.get("lastReviewed") == ("2026-12-01" if known else None)
        people = [
            {"@type": "Person", "name": "B. Verpleegkundige", "jobTitle": "nurse"},
            {"@type": "Person", "name": "A. </script>", "jobTitle": "internist"},
        ]
        assert told.get("reviewedBy") == (people if known else None)


def test_a_language_without_pictures_names_none(app: Flask) -> None:
    editions = offered(PROJECT / "translations")
    without = replace(editions["nl"], language=replace(editions["nl"].language, code="eo"))
    told = properties(Document("eo", "/eo/", "eo", site_from(inputs_of(app, {**editions, "eo": without}))["/eo/"].body))
    assert told["og:locale"] == "eo"
    assert "og:image" not in told
