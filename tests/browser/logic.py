"""The modules of the question list, called in a real browser on a page of the served site."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from .conftest import Server

MODULES = ("calendar", "check", "file", "link", "model", "qr", "store")
IMPORT = """async ([folder, names]) => {
  const modules = await Promise.all(names.map((name) => import(`${folder}/${name}.js`)));
  window.logic = Object.assign({}, ...modules);
}"""
REFUSED = """
  const refused = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof logic.Refusal) return { refused: error.reason };
      return { thrown: `${error.name}: ${error.message}` };
    }
  };
"""
"""For scripts in tests: what a refusal was, told apart from an error of the program."""


def with_logic(page: Page, server: Server) -> Page:
    """A page of the site that does not use the list itself, with every function of the list in `logic`."""
    page.goto(f"{server.url}/nl/about/")
    found = re.search(r"/static/\w+/js", page.content())
    assert found
    page.evaluate(IMPORT, [f"{found[0]}/list", MODULES])
    return page


@pytest.fixture(scope="module")
def logic(browser: Browser, shared_server: Server) -> Iterator[Page]:
    """One page for all tests of a module that keep nothing."""
    context = browser.new_context()
    yield with_logic(context.new_page(), shared_server)
    context.close()


def call(page: Page, script: str, value: Any = None) -> Any:
    """Runs `script`, the body of an async function of `value`, with `refused(work)` at hand."""
    return page.evaluate(f"async (value) => {{ {REFUSED} {script} }}", value)
