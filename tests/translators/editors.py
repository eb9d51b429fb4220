"""A catalog as other programs write it: what they do to its text, and the programs themselves where they are."""

import os
import shutil
import subprocess
import textwrap
from collections.abc import Callable
from pathlib import Path

SAVE = r"""
poedit "$1" & poedit=$!
trap 'kill $poedit' EXIT
timeout 60 xdotool search --sync --onlyvisible --name 'netinfo - Poedit'
before=$(stat --format %Y.%i "$1")
for try in $(seq 40); do
  xdotool key ctrl+s
  sleep 0.5
  [ "$(stat --format %Y.%i "$1")" = "$before" ] || exit 0
done
exit 1
"""
"""Waits for the window, saves as a translator would, and until the file is another one."""


def _wrapped(text: str) -> str:
    """Every long string over several lines, as most editors write it."""
    lines = []
    for line in text.splitlines():
        name, quote, string = line.partition(' "')
        if len(line) < 78 or not quote or line.startswith("#"):
            lines.append(line)
        else:
            parts = textwrap.wrap(string[:-1], 60, drop_whitespace=False, break_long_words=False)
            lines += [f'{name} ""', *(f'"{part}"' for part in parts)]
    return "\n".join(lines) + "\n"


def as_newer_poedit(path: Path) -> None:
    head = (
        '"X-Generator: Poedit 3.4\\n"\n"PO-Revision-Date: 2026-11-22 10:00+0100\\n"\n"Last-Translator: A <a@b.nl>\\n"\n'
    )
    text = path.read_text(encoding="utf-8")
    path.write_text(_wrapped(text.replace('"Language: nl\\n"\n', f'"Language: nl_NL\\n"\n{head}')), encoding="utf-8")


def as_weblate(path: Path) -> None:
    head, *entries = path.read_text(encoding="utf-8").split("\n\n")
    located = [f"#: netinfo/content/x.py:{number}\n{entry}" for number, entry in enumerate(sorted(entries))]
    path.write_text("\n\n".join([f"# Dutch translations.\n{head}", *located]), encoding="utf-8")


def on_windows(path: Path) -> None:
    path.write_bytes(path.read_text(encoding="utf-8").replace("\n", "\r\n").encode("utf-8-sig"))


def with_msgcat(path: Path) -> None:
    _run("msgcat", "--output-file", str(path), str(path))


def with_msgmerge(path: Path) -> None:
    """As a team does that keeps a template: all sentences again, from their source."""
    template = path.with_suffix(".pot")
    _run("msgattrib", "--empty", "--output-file", str(template), str(path))
    _run("msgmerge", "--quiet", "--previous", "--output-file", str(path), str(path), str(template))


def with_poedit(path: Path) -> None:
    _run("xvfb-run", "--auto-servernum", "bash", "-c", SAVE, "bash", str(path), HOME=str(path.parent))


PROGRAMS: dict[Callable[[Path], None], tuple[str, ...]] = {
    with_msgcat: ("msgcat",),
    with_msgmerge: ("msgattrib", "msgmerge"),
    with_poedit: ("poedit", "xvfb-run", "xdotool"),
}
"""What has to be installed for an editor; the others are ours."""
EDITORS = (as_newer_poedit, as_weblate, on_windows, *PROGRAMS)


def missing(editor: Callable[[Path], None]) -> list[str]:
    """The programs that the editor needs and that are not here."""
    return [one for one in PROGRAMS.get(editor, ()) if not shutil.which(one)]


def _run(*command: str, **settings: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=120, env={**os.environ, **settings})
