"""The production server as a process of its own, and what a page says once it has stored what it sends."""

import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page

from netinfo import PROJECT
from tests.ports import fresh_port

START_SECONDS = 60
"""On a busy machine; a server that has ended is not waited for."""


class Server:
    """The production server as a process of its own, on a free port, with its log in a file."""

    def __init__(self, log: Path, app: str = "app", **settings: str) -> None:
        self.log, self.app, self.settings = log, app, settings
        self.port = fresh_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "flask", "--app", self.app, "serve", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=PROJECT, stdout=log, stderr=log, env={**os.environ, **self.settings}
            )
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self.running:
            if self._answers():
                return
            time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"the server did not start: {self.log.read_text()}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=1) as answer:  # noqa: S310
                return bool(answer.status == 200)
        except OSError:
            return False


def wait_until_saved(page: Page) -> None:
    """Until the page says that everything is saved on this device."""
    page.wait_for_function("() => navigator.serviceWorker.controller", timeout=60_000)
    page.wait_for_selector("#state[data-now=saved]", state="attached", timeout=60_000)
