"""`flask i18n check --measure`: what does not fit in its place is found in a real browser, and only that."""

import subprocess
import sys
from pathlib import Path

from netinfo import PROJECT
from netinfo.translators.checks.kinds import Kind
from tests.translators.helpers import DUTCH, saved, saying, shipped


def measured(file: Path) -> str:
    # A process of its own, as a translator starts it: two Playwrights do not go together in one.
    command = [sys.executable, "-m", "flask", "i18n", "check", "nl", str(file), "--measure"]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False).stdout


def test_label_of_too_many_lines_is_found_and_the_shipped_sentences_fit(tmp_path: Path) -> None:
    too_long = shipped(DUTCH).by_key[Kind.TOO_LONG.message_key].wordings[0]
    file = saved(saying(shipped(DUTCH), "short.button", " ".join(["vragen"] * 40)), tmp_path / "nl.po")
    found = [paragraph for paragraph in measured(file).split("\n\n") if too_long in paragraph]
    assert [paragraph.splitlines()[0].rpartition(" ")[2] for paragraph in found] == ["short.button"]
