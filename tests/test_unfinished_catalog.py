"""A catalog that is not finished ends the tests with the sentence that names what waits, before any of them runs."""

from pathlib import Path

import pytest

from tests.project_copy import NL, python, reword, whole_project

pytestmark = pytest.mark.slow


def test_two_untranslated_sentences_are_one_problem_and_no_failures(tmp_path: Path) -> None:
    project = whole_project(tmp_path)
    for key in ("short.title", "cure.title"):
        reword(project / NL, key, "")
    run = python(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "2", "tests")
    problem, *waiting = (run.stdout + run.stderr).strip().splitlines()
    assert problem == f"ERROR: {project / NL} is not complete: 2 of the sentences wait."
    assert [line.split()[0] for line in waiting] == ["short.title", "cure.title"]
    assert run.returncode == pytest.ExitCode.USAGE_ERROR
