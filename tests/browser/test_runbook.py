"""The runbook as somebody walks it who has only that: every command is run as it stands there, and a phone looks on."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from flask import Flask
from playwright.sync_api import Page, expect

from netinfo import PROJECT
from netinfo.serving.export import export
from netinfo.serving.views import site_of
from netinfo.settings import settings_of
from tests.browser.engines import PlaywrightTab, until
from tests.browser.server import wait_until_saved
from tests.faults.conftest import look_for_news, show_the_new_text
from tests.faults.hosts import Host, Missing, open_folder
from tests.faults.table import NOT_RUN
from tests.project_copy import NL, entry_of, whole_project
from tests.serving.recipes import nginx_switched
from tests.wording import say

COMMAND = re.compile(r"^    (\S.*?)(?:\s{2,}#.*)?$", re.MULTILINE)
EXAMPLE, BEFORE = "https://folder.example", "/srv/netinfo/0123456789ab"
KEY, ADDED = "head.purpose", "Welkom."
GONE = """async () => {
  const workers = await navigator.serviceWorker.getRegistrations();
  return workers.length === 0 && (await caches.keys()).length === 0;
}"""
HANG_UP = "worker_shutdown_timeout 1s;"
RELOAD = """master=$(cat {pid})
old=$(cat /proc/$master/task/$master/children)
kill -HUP $master
for worker in $old; do while kill -0 $worker 2>&-; do sleep 0.1; done; done"""
"""Ends when no old process of nginx is left: one goes on with what it served, and with who is connected to it."""
ONE_PAGE = 75


def runbook() -> str:
    return (PROJECT / "docs/runbook.md").read_text(encoding="utf-8")


def wrong_word() -> str:
    """The longest word of the sentence that is mended."""
    words: list[str] = re.findall(r"\w+", say("nl", KEY))
    return max(words, key=len)


def commands(title: str) -> list[str]:
    """The lines to be typed under a heading."""
    section = runbook().partition(f"\n## {title}")[2].partition("\n## ")[0]
    return COMMAND.findall(section)


def program(path: Path, does: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    path.chmod(0o755)


class Keeper:
    """Somebody with a checkout, a host of files, and the runbook."""

    def __init__(self, folder: Path, srv: Path) -> None:
        folder.mkdir()
        self.checkout, self.srv, self.pid = whole_project(folder), srv, srv / "own/pid"
        shutil.copytree(PROJECT / "deploy", folder / "deploy")
        program(folder / ".venv/bin/flask", f'exec {sys.executable} -m flask "$@"')
        program(folder / "editor", f'sed -i "/msgctxt .{KEY}./,/^$/s/^msgstr .*[^\\x22]/& {ADDED}/" "$1"')
        shutil.copy(PROJECT / ".gitignore", folder)
        self.type("git init --quiet", "git add app.py translations", "git commit --quiet -m Start")

    def walk(self, title: str, own: Mapping[str, str] = MappingProxyType({})) -> str:
        """Type what stands under a heading, with one's own names instead of the example's; what was said."""
        typed = "\n".join(commands(title))
        for example, name in own.items():
            assert example in typed
            typed = typed.replace(example, name)
        return self.type(*typed.splitlines())

    def type(self, *lines: str) -> str:
        names = {f"GIT_{who}_{what}": "a@b.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        places = {"ROOT": str(self.srv), "TOLD": str(self.srv / "told"), "RELOAD": RELOAD.format(pid=self.pid)}
        environment = {**os.environ, **names, **places, "EDITOR": "./editor", "PYTHONDONTWRITEBYTECODE": "1"}
        ran = subprocess.run(
            ["bash", "-ec", "\n".join(lines)],
            cwd=self.checkout,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    with open_folder() as srv:
        yield Keeper(tmp_path / "netinfo", srv)


@pytest.fixture
def host(app: Flask, keeper: Keeper) -> Iterator[Host]:
    """nginx by its recipe; at first it serves what was published a week ago."""
    export(site_of(app), settings_of(app), keeper.srv / "week-ago")
    (keeper.srv / "told").write_text(f"root {keeper.srv}/week-ago;\ninclude {keeper.srv}/week-ago/_nginx.conf;\n")
    keeper.pid.parent.mkdir()
    try:
        host = Host(nginx_switched(keeper.srv / "told", HANG_UP), keeper.srv, keeper.pid.parent)
    except Missing as error:
        pytest.skip(NOT_RUN + str(error))
    (keeper.checkout / "site.env").write_text(f"NETINFO_BASE_URL={host.url}\nNETINFO_MAKER='Stichting voorbeeld'\n")
    yield host
    host.stop()


def test_runbook_is_walked_from_a_correction_to_leaving(keeper: Keeper, host: Host, page: Page) -> None:
    purpose, before, word = page.locator(".lede"), say("nl", KEY), wrong_word()
    page.goto(f"{host.url}/nl/")
    wait_until_saved(page)
    expect(purpose).to_have_text(before)

    assert word in keeper.walk("Correct", {"the wrong words": word})
    assert "sends what was built" in keeper.walk("Publish", {EXAMPLE: host.url})
    read_the_new_text(page)
    expect(purpose).to_have_text(f"{before} {ADDED}")

    keeper.walk("Roll back", {BEFORE: f"{keeper.srv}/week-ago"})
    assert ADDED not in entry_of(keeper.checkout / NL, KEY)
    read_the_new_text(page)
    expect(purpose).to_have_text(before)

    keeper.walk("Leave")
    tab = PlaywrightTab(page)
    look_for_news(tab)
    until(tab, GONE, True)
    page.goto(f"{host.url}/nl/words/")
    # A site that saves nothing has no line that says what is saved.
    expect(page.locator("#state")).to_have_count(0)
    expect(page.locator("h1")).to_be_visible()


def read_the_new_text(page: Page) -> None:
    tab = PlaywrightTab(page)
    look_for_news(tab)
    show_the_new_text(tab)
    page.wait_for_load_state()


def test_every_part_of_the_runbook_is_walked_and_it_is_one_page() -> None:
    titles = re.findall(r"^## (.*)$", runbook(), re.MULTILINE)
    assert [one for one in titles if commands(one)] == [one for one in titles if not one.startswith("Watch")]
    assert len(titles) == 5
    assert len(runbook().splitlines()) <= ONE_PAGE
