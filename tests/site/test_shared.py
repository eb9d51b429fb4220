"""The values that Python, templates and scripts share: one declaration, read by both sides."""

import re
from itertools import chain
from pathlib import Path

import pytest
from flask import Flask

from netinfo import PROJECT, create_app
from netinfo.errors import Problem
from netinfo.serving.views import rebuild_when_changed, site_of
from netinfo.site import pages
from netinfo.site.resources import Site
from netinfo.site.shared import parse, shared_of
from tests.documents import Document, documents
from tests.project_copy import swap


def page_at(address: str) -> Document:
    return next(document for document in documents() if document.address == address)


def test_values_are_json_and_comments_are_skipped() -> None:
    text = '// Why.\n\nexport const ONE = 1;\nexport const TWO = ["a", "b"];\nexport const THREE = "\\\\d";\n'
    assert parse(text) == {"ONE": 1, "TWO": ["a", "b"], "THREE": "\\d"}


@pytest.mark.parametrize(
    "line",
    ["export const ONE = 'a';", "export const ONE = { a: 1 };", "export const ONE = 1", "const ONE = 1;", "one()"],
)
def test_a_line_that_is_no_json_is_told_in_a_sentence(project: Path, line: str) -> None:
    swap(project / "static/js/shared.js", "export const MAX_ITEMS = 100;", f"export const MAX_ITEMS = 100;\n{line}")
    with pytest.raises(Problem) as caught:
        site_of(create_app())
    assert str(caught.value) == "static/js/shared.js, line 6: write `export const NAME = <JSON>;` or a comment."


def test_the_site_has_what_the_scripts_ask_for(app: Flask, site: Site) -> None:
    shared = shared_of(app)
    for name in ("WORKER_ADDRESS", "PRECACHE_ADDRESS", "BUNDLE_ADDRESS", "VERSION_ADDRESS"):
        assert site.get(shared[name].format(bundle="nl-en")), name
    for code in site.languages:
        for name in ("OFFLINE_ADDRESS", "QUESTIONS_ADDRESS", "QUESTIONS_DATA_ADDRESS"):
            assert site.get(shared[name].format(language=code)), name
        assert shared["QUESTIONS_ADDRESS"].format(language=code) == pages.address(code, "questions")


def test_every_step_is_a_part_of_the_page_of_questions(app: Flask) -> None:
    steps = [
        one.attrib["id"] for one in page_at("/nl/questions/").all("section") if "step" in one.get("class", "").split()
    ]
    assert steps == shared_of(app)["STEPS"]


def test_the_settings_for_reading_are_those_set_before_the_first_paint_and_each_has_its_style(app: Flask) -> None:
    [settings] = [one for one in page_at("/nl/comfort/").all("div") if one.get("id") == "settings"]
    fields = [(one.attrib["name"], one.attrib["value"]) for one in settings.iter("input")]
    assert {name for name, _ in fields} == set(shared_of(app)["DISPLAY_SETTINGS"])
    styles = "".join(path.read_text("utf-8") for path in (PROJECT / "static/css").rglob("*.css"))
    styled = set(re.findall(r'\[data-(\w+)(?:="(\w+)")?\]', styles))
    assert [one for one in fields if one[1] and not styled & {one, (one[0], "")}] == []


@pytest.mark.parametrize(
    ("old", "new"), [("MAX_LINE = 200", "MAX_LINE = 199"), ("MAX_TEXT = 10000", "MAX_TEXT = 9999")]
)
def test_a_limit_that_changes_in_the_scripts_changes_on_the_page(project: Path, old: str, new: str) -> None:
    swap(project / "static/js/shared.js", old, new)
    page = site_of(create_app())["/nl/questions/"].body.decode()
    assert f'maxlength="{new.rpartition(" ")[2]}"' in page
    assert f'maxlength="{old.rpartition(" ")[2]}"' not in page


@pytest.mark.slow
def test_a_shared_value_that_is_saved_while_the_server_runs_is_on_the_next_page(project: Path) -> None:
    app = create_app()
    rebuild_when_changed(app, [project / "static"])
    with app.test_client() as client:
        assert 'maxlength="199"' not in client.get("/nl/questions/").get_data(as_text=True)
        swap(project / "static/js/shared.js", "MAX_LINE = 200", "MAX_LINE = 199")
        assert 'maxlength="199"' in client.get("/nl/questions/").get_data(as_text=True)


def test_the_line_about_saving_has_every_state_that_the_scripts_know() -> None:
    """A state has its sentence, one icon, and the button or not."""
    types = (PROJECT / "static/js/types.d.ts").read_text("utf-8")
    known = re.findall(r'"(\w+)"', types.partition("type SavingState =")[2].partition(";")[0])
    assert len(known) == len(set(known)) > 5
    [line] = [one for one in page_at("/nl/").all("p") if one.get("id") == "state"]
    said = [name.removeprefix("data-") for name, value in line.attrib.items() if name.startswith("data-") and value]
    shown = [part.attrib["data-states"].split() for part in line if "data-states" in part.attrib]
    assert sorted(said) == sorted([*known, "room"])
    assert sorted(chain(*shown[:-1])) == sorted(known)
    assert set(shown[-1]) <= set(known)
