"""How much work it is to open a file in the workbench: a ratio, for machines differ."""

import json
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from netinfo.catalogs import Entry
from netinfo.translators import po
from netinfo.translators.source import all_messages
from netinfo.translators.workbench.rows import STATES
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, saying, shipped
from tests.translators.workbench.conftest import TOKEN

pytestmark = pytest.mark.slow

EDIT = f"/{TOKEN}/edit/nl/"


def opened(editor: FlaskClient, path: Path, entries: Iterable[Entry]) -> tuple[list[Any], float]:
    """The rows of a file with these entries, and the seconds of the processor that they take."""
    path.write_text(po.dump(DUTCH, list(entries)), "utf-8")
    begin = time.process_time()
    assert editor.get(EDIT).status_code == 200
    rows = json.loads(editor.get(f"{EDIT}sentences").data)
    return rows, time.process_time() - begin


def test_file_in_which_everything_is_new_opens_as_fast_as_one_that_is_whole(editor: FlaskClient, project: Path) -> None:
    empty = [replace(entry, wordings=("",) * len(entry.wordings)) for entry in shipped(DUTCH)]
    # What is made once for all files is made.
    editor.get(EDIT)
    _, whole = opened(editor, project / NL, saying(shipped(DUTCH), "short.title", "Kort gezegd"))
    rows, new = opened(editor, project / NL, empty)
    assert new < whole
    assert len(rows) == len(all_messages())
    assert all(row["states"] == ["untranslated"] for row in rows)
    assert {state for row in rows for state in row["states"]} < set(STATES)
