"""Changes static/js/list/model.js in one place at a time; the tests of the list as a value must notice each change.

    .venv/bin/python -m tests.tools.mutants_of_script

What they cannot notice stands in surviving_mutants.toml with its reason.
"""

import inspect
import itertools
import re
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

import hypothesis
from hypothesis import Phase
from playwright.sync_api import Error, Page, sync_playwright

from netinfo import PROJECT
from netinfo.browser import chromium
from netinfo.errors import Problem
from netinfo.site import scripts
from tests.browser.engines import FLAGS
from tests.browser.list_modules import give_logic
from tests.browser.server import Server
from tests.tools.known_mutants import compared

NAME = "js/list/model.js"
SWAPS = {
    r" === ": " !== ",
    r" >= ": " > ",
    r" <= ": " < ",
    r"(?<=[\w)\]]) < (?=\w)": " <= ",
    r"(?<=[\w)\]]) > (?=\w)": " >= ",
    r" && ": " || ",
    r" \|\| ": " && ",
    r" \?\? ": " && ",
    r" \+ ": " - ",
    r" - ": " + ",
    r"!(?=[\w(])": "",
    r"Math\.min": "Math.max",
    r"Math\.max": "Math.min",
    r"\b0\b": "1",
    r"\b1\b": "2",
    r"\b3\b": "4",
    r"\btrue\b": "false",
    r"\bfalse\b": "true",
    r" \? ([^?:]+) : ([^?:;)}]+);": r" ? \2 : \1;",
}
Test = Callable[[Page], Any]


def mutants(text: str) -> Iterator[tuple[str, str]]:
    """The line before and after, and the whole script with that one change."""
    lines = text.splitlines(keepends=True)
    for place, line in enumerate(lines):
        if line.lstrip().startswith(("//", "/*", "*", "import ")):
            continue
        for old, new in SWAPS.items():
            for found in re.finditer(old, line):
                changed = line[: found.start()] + found.expand(new) + line[found.end() :]
                yield f"{line.strip()}  ->  {changed.strip()}", "".join([*lines[:place], changed, *lines[place + 1 :]])


def tests() -> list[Test]:
    """Every test that takes `logic` alone, once for each of its cases; those that draw their examples come last."""
    module = import_module("tests.browser.test_list_logic")
    found = [one for name, one in vars(module).items() if name.startswith("test_") and "logic" in parameters(one)]
    found.sort(key=lambda one: hasattr(one, "hypothesis"))
    return [test for one in found for test in cases(one)]


def parameters(test: Callable[..., Any]) -> set[str]:
    return set(inspect.signature(test).parameters)


def cases(test: Callable[..., Any]) -> Iterator[Test]:
    marks = [mark for mark in getattr(test, "pytestmark", []) if mark.name == "parametrize"]
    for values in itertools.product(*(mark.args[1] for mark in marks)):
        given: dict[str, Any] = {}
        for mark, value in zip(marks, values, strict=True):
            names = [mark.args[0]] if isinstance(mark.args[0], str) else mark.args[0]
            given |= dict(zip(names, [value] if len(names) == 1 else value, strict=True))
        yield lambda page, given=given: test(logic=page, **given)  # type: ignore[misc]


def is_noticed(page: Page, text: str, every: list[Test]) -> bool:
    try:
        modules = {**scripts.read(PROJECT / "static"), NAME: scripts.parse(NAME, text)}
        with patch.object(scripts, "read", return_value=modules):
            give_logic(page)
        for test in every:
            test(page)
    except (AssertionError, Error, KeyError, IndexError, TypeError, ValueError, ExceptionGroup, Problem):
        return True
    return False


def survivors(page: Page) -> list[str]:
    text, every = (PROJECT / "static" / NAME).read_text(encoding="utf-8"), tests()
    if is_noticed(page, text, every):
        sys.exit(f"The tests fail on {NAME} as it is.")
    found = list(mutants(text))
    left = [told for told, mutant in found if not is_noticed(page, mutant, every)]
    print(f"{len(found) - len(left)} of {len(found)} changes of {NAME} are noticed")
    return left


def main() -> None:
    # The first example that fails is enough: nobody reads the smallest one.
    hypothesis.settings.register_profile("mutants", phases=(Phase.explicit, Phase.generate), database=None)
    hypothesis.settings.load_profile("mutants")
    log = Path("build/mutants/server.log")
    log.parent.mkdir(parents=True, exist_ok=True)
    server = Server(log)
    try:
        with sync_playwright() as playwright:
            page = playwright.chromium.launch(executable_path=chromium(), args=FLAGS).new_page()
            page.goto(f"{server.url}/nl/questions/")
            left = survivors(page)
    finally:
        server.stop()
    sys.exit(compared("script", left))


if __name__ == "__main__":
    main()
