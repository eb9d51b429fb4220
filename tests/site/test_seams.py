"""Seeded drift: whatever is renamed on one side only is told by name."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from netinfo import PROJECT, create_app
from netinfo.content.messages import Message
from netinfo.editions import offered
from netinfo.errors import Problem
from netinfo.serving.views import site_of
from netinfo.site.build import inputs_of, site_from
from netinfo.site.resources import Site
from netinfo.site.seams import Pages, drawing_differences, of_site
from tests.project_copy import copy_of_the_project, swap


def test_scripts_styles_and_pages_name_the_same(site: Site) -> None:
    assert list(of_site(site, PROJECT)) == [], "Each sentence says where, and what to do; so does `flask check`."


DRIFTS = (
    ("templates/list/bar.html", 'id="announce"', 'id="announcement"'),
    ("templates/list/order.html", 'data-part="drag"', 'data-part="handle"'),
    ("templates/list/sheets/macros.html", 'data-fact="{{ name }}"', 'data-detail="{{ name }}"'),
    ("templates/list/sheets/doctor.html", 'sentence("doctor.opening")', 'sentence("doctor.opened")'),
    ("static/img/drawings.svg", '<symbol id="i-check"', '<symbol id="i-tick"'),
    ("static/js/list/answers.js", 'say("list.new"', 'say("list.newer"'),
    ("static/js/list/answers.js", 'say("show.place"', "say(`list.${card.id}`"),
    ("templates/list/lists.html", "{{ shared.MAX_LINE }}", "150"),
)
"""What is changed on one side, each in another place."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is said of a project that has drifted in all these ways."""
    with pytest.MonkeyPatch.context() as patch:
        project = copy_of_the_project(tmp_path_factory.mktemp("project"), patch)
        for file, old, new in DRIFTS:
            swap(project / file, old, new)
        return list(of_site(site_of(create_app()), project))


@pytest.mark.parametrize(
    "sentence",
    [
        'static/js/list/announce.js names the id "announce", which no page has',
        'No script, style or link uses the id "announcement"',
        'static/js/list/order.js names the part "drag", which no template has',
        'No script uses the part "handle"',
        "static/js/list/sheets.js reads data-fact, which no page has",
        "No script or style reads data-detail",
        'leaves "doctor.opened" to a script, which is no message',
        'A page shows the drawing "i-check", which static/img/drawings.svg has not',
        'No page shows the drawing "i-tick"',
        'static/js/list/answers.js says "list.newer", which is no message',
        "static/js/list/answers.js puts a name together",
        "has a field for 150 characters, which is no limit of static/js/shared.js",
    ],
)
def test_a_name_that_changes_on_one_side_is_told(told: list[str], sentence: str) -> None:
    assert [one for one in told if sentence in one]


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        ("static/js/shared.js", '"answered"]', '"answered", "unclear"]', "No message has the key list.mark-unclear"),
        ("static/js/shared.js", '"answers"]', '"answers", "after"]', "No message has the key list.step-after"),
        ("templates/error.html", 'say("nav." ~ name)', 'say("menu." ~ name)', "No message has the key menu.leaflet"),
        (
            "templates/parts/header.html",
            'say("app.short-name")',
            'say("app.short")',
            "No message has the key app.short",
        ),
        (
            "templates/base.html",
            '"parts/header.html"',
            '"parts/top.html"',
            "There is no templates/parts/top.html: write it",
        ),
        ("static/css/tokens.css", "--accent: var(--light,", "--accent: rgb(", "write --accent: var(--light, #rrggbb)"),
    ],
)
def test_what_a_page_lacks_stops_the_build_in_a_sentence(
    project: Path, file: str, old: str, new: str, sentence: str
) -> None:
    swap(project / file, old, new)
    with pytest.raises(Problem, match=re.escape(sentence)):
        site_of(create_app())


@pytest.mark.parametrize("key", ["nowhere", "page:nowhere"])
def test_a_mark_that_leads_nowhere_is_told_with_its_sentence(app: Flask, key: str) -> None:
    edition = offered(PROJECT / "translations")["en"]
    first, *others = edition.translated.groups
    groups = (replace(first, note=Message("g.note", f"[Words]({key})")), *others)
    changed = replace(edition, translated=replace(edition.translated, groups=groups))
    with pytest.raises(Problem, match=re.escape(f"g.note: [Words]({key}) leads nowhere")):
        site_from(inputs_of(app, {"en": changed}))


def test_drawings_that_are_no_xml_are_told() -> None:
    assert "static/img/drawings.svg is no XML" in next(drawing_differences(Pages({}, {}), '<svg><symbol id="a"/>'))
