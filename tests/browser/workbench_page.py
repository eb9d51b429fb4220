"""The workbench in a browser: a sentence is chosen and written on as a translator would."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from netinfo.translators.workbench.workspace import Workspace

TOKEN = "secret"  # noqa: S105


@dataclass
class Editor:
    base: str
    workspace: Workspace
    file: Path
    context: BrowserContext
    asked: list[str]


def find(page: Page, key: str) -> None:
    """Choose a sentence by its key, as somebody would who searches it."""
    page.fill("#search", key)
    page.locator(f"#rows [data-of='{key}'] button").click()
    page.wait_for_function("key => document.querySelector('#key').textContent === key", arg=key)


def wait_for(page: Page, state: str, number: int) -> None:
    page.wait_for_function(
        "([state, number]) => document.querySelector(`[data-count=${state}]`).textContent === String(number)",
        arg=[state, number],
    )
