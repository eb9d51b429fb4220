"""What a file takes away is named: a sentence that had words and has none, or none that can be used."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from netinfo import catalogs, create_app
from netinfo.catalogs import Catalog
from netinfo.settings import disable_worker
from netinfo.translators import baseline
from netinfo.translators.checks.kinds import Kind
from netinfo.translators.preview.draft import draft_of, of_file
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, FOLDER, changed, run, saved, saying, shipped, told
from tests.wording import say

pytestmark = pytest.mark.slow

EMPTIED, FLAGGED, REMOVED = "cure.title", "cure.possible", "short.title"


@pytest.fixture(scope="module")
def with_losses() -> Catalog:
    """A catalog with one sentence emptied, one flagged and one removed."""
    catalog = saying(shipped(DUTCH), EMPTIED, "")
    catalog = changed(catalog, FLAGGED, lambda entry: replace(entry, flagged=True))
    return replace(catalog, entries=tuple(entry for entry in catalog if entry.key != REMOVED))


def test_check_names_what_a_file_loses(with_losses: Catalog, tmp_path: Path) -> None:
    said = run("i18n", "check", "nl", str(saved(with_losses, tmp_path / "nl.po"))).output
    line = told(DUTCH, Kind.FLAGGED_BY_HAND.message_key)
    assert line in said
    keys = f"{REMOVED}, {EMPTIED}"
    assert f": {keys}" in said.splitlines()[0]


def test_preview_shows_what_a_file_loses_and_counts_it_on_top(with_losses: Catalog, tmp_path: Path) -> None:
    app = create_app()
    disable_worker(app)
    index = of_file(app, draft_of(saved(with_losses, tmp_path / "nl.po"), FOLDER)).resources["/"].body.decode()
    assert f'<article id="{EMPTIED}">' in index
    assert f'<article id="{FLAGGED}">' in index
    assert f"{REMOVED}, {EMPTIED}" in index


def test_finding_in_a_sentence_that_is_not_changed_is_shown_with_the_comment_that_accepts_it(tmp_path: Path) -> None:
    entry = next(one for one in shipped(DUTCH) if any("accepted:" in comment for comment in one.comments))
    woken = changed(shipped(DUTCH), entry.key, lambda one: replace(one, comments=()))
    draft = draft_of(saved(woken, tmp_path / "nl.po"), FOLDER)
    assert draft.changed == []
    assert [one.key for one in draft.shown] == [entry.key]
    app = create_app()
    disable_worker(app)
    index = of_file(app, draft).resources["/"].body.decode()
    note = next(one for one in draft.findings if one.key == entry.key)
    assert note.acceptance in index


def test_file_of_some_sentences_loses_none_of_the_others(tmp_path: Path) -> None:
    few = replace(shipped(DUTCH), entries=shipped(DUTCH).entries[:1])
    assert draft_of(saved(few, tmp_path / "nl.po"), FOLDER).shown == []


def git(folder: Path, *arguments: str) -> None:
    name = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", "-C", str(folder), *name, *arguments], check=True, capture_output=True)


def test_catalog_in_its_own_place_is_compared_with_what_git_keeps(project: Path) -> None:
    folder = project / "translations"
    git(project, "init")
    git(project, "add", str(NL), "translations/terms.toml")
    git(project, "commit", "-m", "x")
    saved(saying(shipped(DUTCH), EMPTIED, "Andere woorden?"), project / NL)
    draft = draft_of(project / NL, folder)
    assert draft.in_place
    assert [one.key for one in draft.changed] == [EMPTIED]
    assert draft.before_of(EMPTIED) == shipped(DUTCH).by_key[EMPTIED].wordings[0]


def test_new_language_in_its_own_place_shows_every_sentence(project: Path) -> None:
    path = project / NL
    git(project, "init")
    assert baseline.entries(DUTCH, path, project / "translations") == {}
    assert baseline.entries(DUTCH, project / "other.po", project / "translations") == catalogs.parse(path).by_key


def test_without_git_the_preview_does_not_guess_what_was_changed(project: Path) -> None:
    """As in a folder that was downloaded; the file that the workbench kept is known."""
    path, folder = project / NL, project / "translations"
    shutil.copyfile(path, baseline.before(path))
    saved(saying(shipped(DUTCH), EMPTIED, "100% andere woorden?"), path)
    assert [one.key for one in draft_of(path, folder).changed] == [EMPTIED]
    assert index_of(path, folder).count(say("nl", "workbench.itself-before")) == 1
    baseline.before(path).unlink()
    draft = draft_of(path, folder)
    assert (draft.changed, [one.key for one in draft.shown]) == ([], [EMPTIED])
    html = index_of(path, folder)
    assert say("nl", "workbench.itself-unknown") in html
    assert say("nl", "workbench.itself") not in html
    assert say("nl", "workbench.changed").partition(":")[0] not in html


def index_of(path: Path, folder: Path) -> str:
    """The first page of the preview."""
    return of_file(create_app(), draft_of(path, folder)).resources["/"].body.decode()
