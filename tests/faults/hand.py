"""The pages in any engine as a hand and an eye have them: pressed, written on, and where things stand on the screen."""

import json
from collections.abc import Mapping
from typing import Any

from tests.browser.engines import Tab, until
from tests.browser.list_modules import script_of_modules
from tests.browser.print_helpers import NO_DIALOGUE, SEED
from tests.faults.conftest import READY, STEP

FIND = "document.querySelector({})"
IN_SIGHT = FIND + "?.getClientRects().length > 0"
HOW_MANY = "document.querySelectorAll({}).length"
BOX = FIND + ".getBoundingClientRect().toJSON()"
ON_THE_SCREEN = """(({{ top, right, bottom, left }}) =>
  (bottom > top && top > -1 && left > -1 && bottom < innerHeight + 1 && right < innerWidth + 1) ||
  `from ${{top}} to ${{bottom}} and ${{left}} to ${{right}} on ${{innerWidth}} x ${{innerHeight}}, page at ${{scrollY}}`
)(document.querySelector({}).getBoundingClientRect())"""
SAVED = "document.getElementById('kept').classList.contains('saved')"
LANGUAGE = "document.documentElement.lang"
SMALL = (320, 568)
WRITE = """((field) => {{
  field.focus();
  field.value = {1};
  field.dispatchEvent(new Event('input', {{ bubbles: true }}));
}})(document.querySelector({0}))"""
FOCUSED = "document.activeElement?.matches({})"
LATER = "new Promise((later) => setTimeout(() => later({}), {}))"


def press(tab: Tab, selector: str) -> None:
    until(tab, IN_SIGHT.format(json.dumps(selector)), True)
    tab.evaluate(FIND.format(json.dumps(selector)) + ".click()")


def write(tab: Tab, selector: str, text: str) -> None:
    until(tab, IN_SIGHT.format(json.dumps(selector)), True)
    tab.evaluate(WRITE.format(json.dumps(selector), json.dumps(text)))


def says(tab: Tab, selector: str, text: str, of: str = "textContent") -> None:
    until(tab, FIND.format(json.dumps(selector)) + f"?.{of}", text)


def has(tab: Tab, number: int, selector: str) -> None:
    until(tab, HOW_MANY.format(json.dumps(selector)), number)


def shows(tab: Tab, selector: str, *, shown: bool = True) -> None:
    """Wait until it can be seen anywhere on the page, or cannot."""
    until(tab, f"Boolean({IN_SIGHT.format(json.dumps(selector))})", shown)


def has_focus(tab: Tab, selector: str) -> None:
    until(tab, FOCUSED.format(json.dumps(selector)), True)


def box(tab: Tab, selector: str) -> dict[str, float]:
    """Where it stands on the screen: its top, right, bottom, left, width and height."""
    return dict(tab.evaluate(BOX.format(json.dumps(selector))))


def is_whole(tab: Tab, selector: str) -> None:
    """Wait until all of it is on the screen."""
    until(tab, ON_THE_SCREEN.format(json.dumps(selector)), True)


def later(tab: Tab, expression: str, milliseconds: int = 300) -> Any:
    """The value that it has once nothing comes any more."""
    return tab.evaluate(LATER.format(expression, milliseconds))


def resized(tab: Tab, width: int, height: int) -> None:
    tab.resize(width, height)
    until(tab, "`${innerWidth} ${innerHeight}`", f"{width} {height}")


def opened(tab: Tab, address: str) -> None:
    tab.open(address)
    until(tab, READY, True)


def reloaded(tab: Tab) -> None:
    tab.reload()
    until(tab, READY, True)


def left(tab: Tab) -> None:
    # Left while it writes, a page in WebKitGTK may keep the database from the next one.
    until(tab, SAVED, True)
    tab.open("about:blank")


def step(tab: Tab, name: str) -> None:
    tab.evaluate(f"void (location.hash = '{name}')")
    until(tab, STEP, name)


def pick(number: int, selector: str) -> str:
    return f".pick:has([value='{number}']) {selector}"


def reword(tab: Tab, number: int, text: str) -> None:
    press(tab, pick(number, "[data-part=edit]"))
    write(tab, pick(number, "textarea"), text)
    press(tab, pick(number, "[data-part=done]"))
    says(tab, pick(number, "label"), text)


def give_logic(tab: Tab) -> None:
    """Every function of the list in `logic`."""
    tab.evaluate(f"void (() => {{ {script_of_modules()} }})()")


def link_of(tab: Tab, url: str, *items: Mapping[str, Any]) -> str:
    give_logic(tab)
    return f"{url}#" + str(tab.evaluate(f"logic.encode({json.dumps({'top': 0, 'items': items})})"))


def with_list(tab: Tab, url: str, name: str, cards: Mapping[str, Any] | None = None, **list_: Any) -> None:
    """A step of the page of questions with this list in hand, from which printing asks nothing."""
    tab.open(url.replace("/questions/", "/about/"))
    give_logic(tab)
    tab.evaluate(f"({SEED})({json.dumps([list_, cards])})")
    opened(tab, f"{url}#{name}")
    until(tab, STEP, name)
    tab.evaluate(f"void ({NO_DIALOGUE.rstrip(';')})")
