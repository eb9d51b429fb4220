"""Seeded drift: whatever is renamed on one side only is told by name."""

import re
from pathlib import Path

import pytest

from netinfo import PROJECT, create_app
from netinfo.errors import Problem
from netinfo.serving.views import site_of
from netinfo.site.resources import Site
from netinfo.site.seams import of_site
from tests.project_copy import swap


def found_in(project: Path) -> list[str]:
    return list(of_site(site_of(create_app()), project))


def test_scripts_styles_and_pages_name_the_same(site: Site) -> None:
    assert list(of_site(site, PROJECT)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        (
            "templates/list/bar.html",
            'id="announce"',
            'id="announcement"',
            'static/js/list/announce.js names the id "announce", which no page has',
        ),
        (
            "templates/list/bar.html",
            'id="announce"',
            'id="announcement"',
            'No script, style or link uses the id "announcement"',
        ),
        (
            "templates/list/order.html",
            'data-part="drag"',
            'data-part="handle"',
            'static/js/list/order.js names the part "drag", which no template has',
        ),
        (
            "templates/list/order.html",
            'data-part="drag"',
            'data-part="handle"',
            'No script uses the part "handle"',
        ),
        (
            "templates/list/sheets/macros.html",
            'data-fact="{{ name }}"',
            'data-detail="{{ name }}"',
            "static/js/list/sheets.js reads data-fact, which no page has",
        ),
        (
            "templates/list/sheets/macros.html",
            'data-fact="{{ name }}"',
            'data-detail="{{ name }}"',
            "No script or style reads data-detail",
        ),
        (
            "templates/list/sheets/doctor.html",
            'sentence("doctor.opening")',
            'sentence("doctor.opened")',
            'leaves "doctor.opened" to a script, which is no message',
        ),
        (
            "static/img/drawings.svg",
            '<symbol id="i-check"',
            '<symbol id="i-tick"',
            'A page shows the drawing "i-check", which static/img/drawings.svg has not',
        ),
        (
            "static/img/drawings.svg",
            '<symbol id="i-check"',
            '<symbol id="i-tick"',
            'No page shows the drawing "i-tick"',
        ),
        (
            "static/js/list/answers.js",
            'say("list.new"',
            'say("list.newer"',
            'static/js/list/answers.js says "list.newer", which is no message',
        ),
        (
            "static/js/list/answers.js",
            'say("list.new"',
            "say(`list.${card.id}`",
            "static/js/list/answers.js puts a name together",
        ),
        (
            "templates/list/lists.html",
            "{{ shared.MAX_LINE }}",
            "150",
            "has a field for 150 characters, which is no limit of static/js/shared.js",
        ),
    ],
)
def test_a_name_that_changes_on_one_side_is_told(project: Path, file: str, old: str, new: str, sentence: str) -> None:
    swap(project / file, old, new)
    assert [one for one in found_in(project) if sentence in one]


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
    ],
)
def test_what_a_page_lacks_stops_the_build_in_a_sentence(
    project: Path, file: str, old: str, new: str, sentence: str
) -> None:
    swap(project / file, old, new)
    with pytest.raises(Problem, match=re.escape(sentence)):
        site_of(create_app())
