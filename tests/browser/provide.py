"""Finds a Chromium for the tests; installs one where the system offers it; else says plainly what to install."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
HOW = (
    "Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium), or name one: CHROMIUM=/path/to/it make test"
)


def chromium() -> str | None:
    """The path of a Chromium on this machine, if there is one."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    installed = [path for path in map(shutil.which, NAMES) if path] + [path for path in [MAC] if Path(path).exists()]
    return installed[0] if installed else _downloaded()


def _downloaded() -> str | None:
    """The browser that Playwright downloads, where it has been downloaded."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def main() -> None:
    if chromium():
        return
    print("No Chromium found; installing one", flush=True)
    for command in _ways():
        if subprocess.run(command, check=False).returncode == 0 and chromium():
            return
    sys.exit(f"No browser could be installed. {HOW}")


def _ways() -> Sequence[Sequence[str]]:
    playwright = [sys.executable, "-m", "playwright", "install", "chromium"]
    if shutil.which("apt-get") and os.geteuid() == 0:
        apt = ["sh", "-c", "apt-get update -q && apt-get install -q -y --no-install-recommends chromium"]
        return [apt, playwright]
    return [playwright]


if __name__ == "__main__":
    main()
