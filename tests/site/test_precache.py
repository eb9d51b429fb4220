"""What the worker stores: the list of a bundle proves each file, and the one answer brings all of them."""

import base64
import hashlib
import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from flask import Flask

from netinfo import create_app, headers
from netinfo.errors import Problem
from netinfo.languages import LANGUAGES
from netinfo.site.build import inputs_of, site_from
from netinfo.site.inputs import Inputs
from netinfo.site.precache import Bundle, bundles
from netinfo.site.resources import Site
from tests.addresses import codes
from tests.documents import the_site

REQUIRED = tuple(one.code for one in LANGUAGES if one.required)
FURTHER = tuple(code for code in codes() if code not in REQUIRED)
LIST, ANSWER = "/precache/nl-en.json", "/precache/nl-en.txt"


@cache
def listing() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(the_site()[LIST].body)
    return value


def sha256(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()).decode()


def told_to_the_worker(site: Site) -> str:
    return site["/sw.js"].body.decode()


def test_list_names_every_stored_resource_with_its_digest() -> None:
    site = the_site()
    files = listing()["files"]
    stored = [one.address for one in site if one.precached and one.language in ("", *REQUIRED)]
    assert [address for address, *_ in files] == stored
    assert [digest for _, digest, *_ in files] == [sha256(site[address].body) for address, *_ in files]


def test_list_gives_every_file_its_whole_row_of_headers(app: Flask) -> None:
    inputs = inputs_of(app)
    for address, *_, row in listing()["files"]:
        assert listing()["headers"][row] == inputs.headers.row(the_site()[address])


def test_answer_brings_the_list_the_styles_and_scripts_of_pages_once_and_every_file() -> None:
    site = the_site()
    rest = site[ANSWER].body.removeprefix(site[LIST].body)
    assert len(rest) == len(site[ANSWER].body) - len(site[LIST].body)
    inlined = []
    for length in listing()["inlined"]:
        inlined.append(rest[:length])
        rest = rest[length:]
    for _, digest, length, *_ in listing()["files"]:
        body, rest = rest[:length], rest[length:]
        for number, text in enumerate(inlined):
            body = body.replace(b"\0%d" % number, text)
        assert sha256(body) == digest
    assert rest == b""


def test_worker_names_the_digest_and_the_lengths_of_the_list() -> None:
    site = the_site()
    length = sum(length for _, _, length, *_ in listing()["files"])
    for value in (f'"{sha256(site[LIST].body)}"', f"listLength:{len(site[LIST].body)}", f"length:{length}"):
        assert value in told_to_the_worker(site)


def test_changed_header_is_another_version(app: Flask, monkeypatch: Any) -> None:
    before = inputs_of(app)
    monkeypatch.setitem(headers.DOCUMENT, "Referrer-Policy", "origin")
    assert sha256(site_from(before)[LIST].body) not in told_to_the_worker(the_site())


def test_further_language_is_a_bundle_of_its_own_beside_what_all_share() -> None:
    made = three_languages(create_app())
    further = (*FURTHER, "xx")
    own = {code: (code,) for code in further}
    assert {one.name: one.languages for one in made} == {"nl-en": ("nl", "en"), "shared": further, **own}
    files = {one.name: set(one.files) for one in made}
    required, shared, further_files = files["nl-en"], files["shared"], files["xx"]
    assert {one.language for one in further_files} == {"xx"}
    assert shared < required
    assert not required & further_files


def test_change_in_a_further_language_leaves_the_list_of_the_others() -> None:
    app = create_app()
    before, after = three_languages(app), three_languages(app, b"another text")
    changed = {one.name for one, other in zip(before, after, strict=True) if one.digest != other.digest}
    assert changed == {"xx"}


@pytest.mark.parametrize(("body", "what"), [(b"a\0b", "null character"), (b"\xff\xfe", "not text in UTF-8")])
def test_file_that_the_one_answer_cannot_hold_is_named(app: Flask, body: bytes, what: str) -> None:
    with pytest.raises(Problem, match=f"/xx/ .*{what}"):
        _ = three_languages(app, body)[-1].digest


def test_more_styles_and_scripts_inside_pages_than_one_digit_counts(app: Flask) -> None:
    inputs = inputs_of(app)
    many = replace(inputs.assets, inlined={str(number): b"%d" % number for number in range(11)})
    with pytest.raises(Problem, match="More than ten"):
        _ = bundles(replace(inputs, assets=many), the_site())[0].digest


def three_languages(app: Flask, body: bytes = b"text") -> list[Bundle]:
    """The bundles of a site with a third language, which has one page."""
    inputs: Inputs = inputs_of(app)
    further = {**inputs.editions, "xx": inputs.editions["en"]}
    page = replace(the_site()["/en/"], address="/xx/", language="xx", body=body)
    return bundles(replace(inputs, editions=further), [*the_site(), page])
