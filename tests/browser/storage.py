"""What the browser keeps of the lists: rows put there and read by hand, and storage that fails on command."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.browser.list_page import opened
from tests.browser.server import Server

FIXTURES = Path(__file__).parent / "fixtures"
OPEN = "window.kind = await logic.openStore();"
PUT_ROWS = """
  const opening = indexedDB.open("netinfo");
  opening.onupgradeneeded = () => opening.result.createObjectStore("rows");
  await new Promise((done) => (opening.onsuccess = done));
  const work = opening.result.transaction("rows", "readwrite");
  for (const [key, row] of Object.entries(value)) work.objectStore("rows").put(row, key);
  await new Promise((done) => (work.oncomplete = done));
  opening.result.close();
"""
ROWS = """
  const opening = indexedDB.open("netinfo");
  await new Promise((done) => (opening.onsuccess = done));
  const rows = opening.result.transaction("rows").objectStore("rows");
  const [keys, all] = [rows.getAllKeys(), rows.getAll()];
  await new Promise((done) => (all.onsuccess = done));
  opening.result.close();
  return Object.fromEntries(keys.result.map((key, index) => [key, all.result[index]]));
"""
NO_DATABASE = "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('forbidden'); } });"
NO_STORAGE = NO_DATABASE + NO_DATABASE.replace("indexedDB", "localStorage")
ITEM = {"id": "a", "no": None, "text": "Hoe lang?", "lang": "nl", "answer": "", "state": "open"}
EMPTY = {
    "schema": 1,
    "id": "one",
    "name": "",
    "date": "",
    "time": "",
    "with": "",
    "where": "",
    "notNow": False,
    "top": 0,
}
LIST = {**EMPTY, "items": [ITEM], "changed": 1}
FULL = """
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if (window.full) throw new DOMException("no space", "QuotaExceededError");
    return put.apply(this, given);
  };
"""
"""Nothing more is kept from the moment that `window.full` is true."""

Opener = Callable[..., Page]


def kill(context: BrowserContext) -> None:
    """Ends the browser as a phone ends an app: at once, with nothing put away."""
    assert context.browser
    processes = context.browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    os.kill(next(one["id"] for one in processes if one["type"] == "browser"), signal.SIGKILL)


def copy_of(*lists: dict[str, Any], **members: Any) -> Any:
    """A copy as a file."""
    body = json.dumps({"netinfo": "copy", "schema": 1, "made": "", "lists": lists, **members}).encode()
    return {"name": "copy.json", "mimeType": "application/json", "buffer": body}


def seeded(page: Page, server: Server, rows: dict[str, Any], code: str = "nl") -> Page:
    """The page of questions with these records in the database."""
    page.goto(f"{server.url}/nl/about/")
    page.evaluate(f"async (value) => {{ {PUT_ROWS} }}", rows)
    return opened(page, server, code)
