"""Whatever editor wrote a catalog: the words that were changed are the only difference that stays."""

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.table import NOT_RUN
from tests.project_copy import NL, entry_of, reword
from tests.translators.editors import EDITORS, missing
from tests.translators.helpers import run

pytestmark = pytest.mark.slow

TO_GET = "apt-get install gettext poedit xvfb xauth xdotool"


@pytest.mark.parametrize("editor", EDITORS, ids=lambda one: one.__name__)
def test_after_any_editor_the_difference_is_the_changed_words(project: Path, editor: Callable[[Path], None]) -> None:
    if missing(editor):
        pytest.skip(f"{NOT_RUN}{', '.join(missing(editor))}. To get it: {TO_GET}")
    before = (project / NL).read_text(encoding="utf-8")
    old = entry_of(project / NL, "short.title").splitlines()[-1]
    reword(project / NL, "short.title", "Andere woorden")
    reworded = (project / NL).read_bytes()
    editor(project / NL)
    assert (project / NL).read_bytes() != reworded
    assert run("i18n", "update").exit_code == 0
    after = (project / NL).read_text(encoding="utf-8")
    lines = [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]
    # What was accepted of the words before goes with them.
    assert [line for line in lines if "# accepted:" not in line] == [f"- {old}", '+ msgstr "Andere woorden"']
    assert b"\r" not in (project / NL).read_bytes()
