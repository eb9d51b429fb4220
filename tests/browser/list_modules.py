"""The modules of the question list, called in a real browser on a page of the served site."""

import json
from functools import cache
from itertools import chain
from typing import Any

from playwright.sync_api import Page

from netinfo import PROJECT
from netinfo.site import scripts
from tests.browser.server import Server

MODULES = ("calendar", "file", "link", "messages", "model", "qr", "records", "store", "undo", "validate")
REFUSED = """
  const refused = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error.reason) return { refused: error.reason };
      return { thrown: `${error.name}: ${error.message}` };
    }
  };
"""
"""For scripts in tests: what a refusal was, told apart from an error of the program."""


@cache
def script_of_modules() -> str:
    """The modules as one script that leaves what they export in `logic`; the site itself sends no single module."""
    modules = scripts.read(PROJECT / "static")
    exported = {
        name: [own for own, is_exported in modules[f"js/list/{name}.js"].declared if is_exported] for name in MODULES
    }
    lines = [f'import {{ {", ".join(names)} }} from "./{name}.js";' for name, names in exported.items()]
    lines += [f"window.logic = {{ {', '.join(chain(*exported.values()))} }};", ""]
    together = scripts.parse("js/list/logic.js", "\n".join(lines))
    return scripts.bundled(together.name, {**modules, together.name: together})


def give_logic(page: Page) -> Page:
    """Every function of the list in `logic`, on whatever page this is."""
    page.evaluate(f"() => {{ {script_of_modules()} }}")
    return page


def with_logic(page: Page, server: Server) -> Page:
    """A page of the site that does not use the list itself, with every function of the list in `logic`."""
    page.goto(f"{server.url}/nl/about/")
    return give_logic(page)


def call(page: Page, script: str, value: Any = None) -> Any:
    """Runs `script`, the body of an async function of `value`, with `refused(work)` at hand."""
    # As one text: Playwright wraps every value of a large one.
    work = f"async (value) => {{ {REFUSED} {script} }}"
    return page.evaluate(f"(sent) => ({work})(JSON.parse(sent))", json.dumps(value))


def link_of(page: Page, server: Server, *items: dict[str, Any]) -> str:
    """The address of a list of these questions."""
    made = {"top": 0, "items": list(items)}
    return f"{server.url}/nl/questions/#" + str(call(with_logic(page, server), "return logic.encode(value)", made))
