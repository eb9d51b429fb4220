"""A plural with too few forms, or with too many, is mended in the workbench, and update takes no form away."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from netinfo import catalogs
from netinfo.translators.baseline import before
from netinfo.translators.source import all_messages
from netinfo.translators.update import changes_of
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, changed, saved, saying, shipped
from tests.translators.workbench.conftest import TOKEN, Post
from tests.wording import say

pytestmark = pytest.mark.slow

KEY = "list.chosen"
SENTENCE = f"edit/nl/sentence/{KEY}"
ONE, MANY = shipped(DUTCH).by_key[KEY].wordings
MORE = "{n} vragen, en nog een vorm"


def given(project: Path, *forms: str) -> None:
    """The Dutch file with these forms for a plural."""
    saved(saying(shipped(DUTCH), KEY, *forms), project / NL)


def in_file(project: Path) -> tuple[str, ...]:
    return catalogs.load(DUTCH, project / "translations").by_key[KEY].wordings


def test_form_that_the_file_does_not_have_has_a_field(project: Path, editor: FlaskClient, post: Post) -> None:
    given(project, ONE)
    told = editor.get(f"/{TOKEN}/{SENTENCE}").get_json()
    assert [form["text"] for form in told["forms"]] == [ONE, ""]
    assert told["states"][0] == "untranslated"
    assert "unsaved" not in told["states"]
    assert told["findings"]
    told = post(SENTENCE, json={"was": [ONE, ""], "wordings": [ONE, MANY]}).get_json()
    assert told["findings"] == []
    post("edit/nl/save", json={})
    assert in_file(project) == (ONE, MANY)


def test_form_too_many_says_so_and_is_gone_once_it_was_emptied(project: Path, editor: FlaskClient, post: Post) -> None:
    given(project, ONE, MANY, MORE)
    told = editor.get(f"/{TOKEN}/{SENTENCE}").get_json()
    assert [form["text"] for form in told["forms"]] == [ONE, MANY, MORE]
    assert told["forms"][-1]["label"] == say("nl", "editor.form-none")
    assert told["states"][0] == "untranslated"
    told = post(SENTENCE, json={"was": [ONE, MANY, MORE], "wordings": [ONE, MANY, ""]}).get_json()
    assert (len(told["forms"]), told["findings"]) == (2, [])
    post("edit/nl/save", json={})
    assert in_file(project) == (ONE, MANY)


def test_field_of_a_form_too_many_that_is_still_on_the_page_is_no_fault(project: Path, post: Post) -> None:
    given(project, ONE, MANY, MORE)
    post(SENTENCE, json={"was": [ONE, MANY, MORE], "wordings": [ONE, MANY, ""]})
    told = post(SENTENCE, json={"was": [ONE, MANY], "wordings": [ONE, MORE, ""]}).get_json()
    assert [form["text"] for form in told["forms"]] == [ONE, MORE]
    told = post(SENTENCE, json={"was": [ONE, MORE], "wordings": [ONE, MORE, MANY]}).get_json()
    assert (len(told["forms"]), bool(told["findings"])) == (3, True)


@pytest.mark.parametrize("forms", [(ONE,), (ONE, MANY, MORE)])
def test_plural_with_another_number_of_forms_is_not_changed_by_opening_it(
    project: Path, editor: FlaskClient, forms: tuple[str, ...]
) -> None:
    given(project, *forms)
    shutil.copyfile(project / NL, before(project / NL))
    states = editor.get(f"/{TOKEN}/{SENTENCE}").get_json()["states"]
    assert {"changed", "unsaved"}.isdisjoint(states)


def test_changed_source_takes_no_form_away(project: Path) -> None:
    stale = changed(
        shipped(DUTCH), KEY, lambda entry: replace(entry, source=("One", "Many"), wordings=(ONE, MANY, MORE))
    )
    (project / NL).write_text(changes_of(DUTCH, stale, all_messages()).text, "utf-8")
    assert in_file(project) == (ONE, MANY, MORE)
