"""The values that Python, templates and scripts share: one declaration, read by both sides."""

from pathlib import Path

import pytest
from flask import Flask

from netinfo import create_app, pages
from netinfo.problems import Problem
from netinfo.server import site_of
from netinfo.shared import parse, shared_of
from netinfo.site import Site

from .reading import of_language
from .workshop import swap


def test_values_are_json_and_comments_are_skipped() -> None:
    text = '// Why.\n\nexport const ONE = 1;\nexport const TWO = ["a", "b"];\nexport const THREE = "\\\\d";\n'
    assert parse(text) == {"ONE": 1, "TWO": ["a", "b"], "THREE": "\\d"}


@pytest.mark.parametrize(
    "line",
    ["export const ONE = 'a';", "export const ONE = { a: 1 };", "export const ONE = 1", "const ONE = 1;", "one()"],
)
def test_a_line_that_is_no_json_is_told_in_a_sentence(project: Path, line: str) -> None:
    swap(project / "static/js/shared.js", "export const MAX_ITEMS = 100;", line)
    with pytest.raises(Problem) as caught:
        site_of(create_app())
    assert str(caught.value) == ("static/js/shared.js, line 5: write `export const NAME = <JSON>;` or a comment.")


def test_the_site_has_what_the_scripts_ask_for(app: Flask, site: Site) -> None:
    shared = shared_of(app)
    for name in ("WORKER_ADDRESS", "PRECACHE_ADDRESS", "VERSION_ADDRESS"):
        assert site.get(shared[name]), name
    for code in site.languages:
        for name in ("OFFLINE_ADDRESS", "QUESTIONS_ADDRESS", "QUESTIONS_DATA_ADDRESS"):
            assert site.get(shared[name].format(language=code)), name
        assert shared["QUESTIONS_ADDRESS"].format(language=code) == pages.address(code, "questions")


def test_every_step_is_a_part_of_the_page_of_questions(app: Flask) -> None:
    [page] = [document for document in of_language("nl") if document.address == "/nl/questions/"]
    steps = [one.attrib["id"] for one in page.all("section") if "step" in one.get("class", "").split()]
    assert steps == shared_of(app)["STEPS"]


@pytest.mark.parametrize(
    ("old", "new"), [("MAX_LINE = 200", "MAX_LINE = 199"), ("MAX_TEXT = 10000", "MAX_TEXT = 9999")]
)
def test_a_limit_that_changes_in_the_scripts_changes_on_the_page(project: Path, old: str, new: str) -> None:
    swap(project / "static/js/shared.js", old, new)
    page = site_of(create_app())["/nl/questions/"].body.decode()
    assert f'maxlength="{new.rpartition(" ")[2]}"' in page
    assert f'maxlength="{old.rpartition(" ")[2]}"' not in page
