"""Finds the Chromium of this machine, and drives it."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .errors import Problem

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
HOW = (
    "Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium), or name one: "
    "CHROMIUM=/path/to/it before the command. It also takes Playwright: pip install playwright"
)
PHONE = {"width": 390, "height": 844}


def chromium() -> str | None:
    """The path of a Chromium on this machine, if there is one."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    installed = [path for path in map(shutil.which, NAMES) if path] + [path for path in [MAC] if Path(path).exists()]
    return installed[0] if installed else _downloaded()


def _downloaded() -> str | None:
    """The browser that Playwright downloads, where it has been downloaded."""
    # In a thread of its own: a second Playwright in one thread is refused.
    with ThreadPoolExecutor() as thread:
        path = thread.submit(_place_of_download).result()
    return path if Path(path).exists() else None


def _place_of_download() -> str:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return str(playwright.chromium.executable_path)


@contextmanager
def browser() -> Iterator[Any]:
    """A Chromium without a window."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Problem(HOW) from None
    program = chromium()
    if not program:
        raise Problem(HOW)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()
