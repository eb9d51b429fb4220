"""Drives a real browser over a preview, where there is one on this machine."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import waitress
from flask import Flask

from ..problems import Problem
from .window import HOST

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW = "This needs a browser: install Chromium or Chrome, and in the virtual environment: pip install playwright"
PHONE = {"width": 390, "height": 844}


@contextmanager
def browser() -> Iterator[Any]:
    """A Chromium without a window."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Problem(HOW) from None
    if not program:
        raise Problem(HOW)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@contextmanager
def answering(app: Flask) -> Iterator[str]:
    """The address at which an app answers while this lasts."""
    server = waitress.create_server(app, host=HOST, port=0, ident=None, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.effective_port}"
    finally:
        server.close()
        thread.join(5)
