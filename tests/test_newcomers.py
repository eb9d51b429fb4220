"""What is left half done in the content stops every command with one sentence: what is wrong, and what to do."""

from pathlib import Path

import pytest

from netinfo.site.pages import PAGES
from tests.project_copy import python, swap, whole_project

pytestmark = pytest.mark.slow

QUESTIONS = Path("netinfo/content/questions/practical.py")
LOCATIONS = Path("netinfo/translators/locations.py")
ADD_A_LINE = "Add a line to tests/question-numbers.txt and take its number."
NAME_A_PAGE = f"name one of {', '.join(PAGES)} for it in PAGE_OF_TOPIC of netinfo/translators/locations.py."


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_project(tmp_path_factory.mktemp("project"))


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        (
            QUESTIONS,
            "            95,\n",
            "            94,\n",
            f"q.practical.travel has the number 94, which is that of q.practical.pay for ever. {ADD_A_LINE}",
        ),
        (LOCATIONS, '    folder: "about",\n', "", f"netinfo.content.interface.folder has no page: {NAME_A_PAGE}"),
        (
            LOCATIONS,
            'folder: "about"',
            'folder: "abuot"',
            f"netinfo.content.interface.folder has the page abuot, which is none: {NAME_A_PAGE}",
        ),
    ],
    ids=["number", "no-page", "wrong-page"],
)
def test_what_is_half_done_is_one_sentence(program: Path, file: Path, old: str, new: str, sentence: str) -> None:
    before = (program / file).read_text("utf-8")
    swap(program / file, old, new)
    refused = python(program, "-m", "flask", "check")
    (program / file).write_text(before, "utf-8")
    assert (refused.returncode, refused.stderr) == (1, f"Error: {sentence}\n")
