"""Two made-up languages on every page: a third longer with accents, and right to left."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from netinfo import create_app
from netinfo.loopback import running_server
from netinfo.settings import disable_worker
from netinfo.site.pages import PAGES
from netinfo.translators.preview.draft import of_made_up
from netinfo.translators.preview.pseudo import MADE_UP
from netinfo.translators.preview.server import preview_app
from tests.browser.measures import CUT, SIDEWAYS

STEPS = tuple(f"questions/#{step}" for step in ("order", "take", "answers"))
ADDRESSES = [f"/{code}/{path}" for code in (*MADE_UP, "nl", "en") for path in (*PAGES.values(), *STEPS)]
LARGE = "document.documentElement.style.fontSize = '225%'"
OPEN = "for (const fold of document.querySelectorAll('details')) fold.open = true"
# Lines of text that lie over each other by a good part of their height.
OVERLAPS = """() => {
  // A bar that stays in sight lies over the text that passes under it, and hidden words are nowhere, on purpose.
  const apart = ({ position, clipPath }) => clipPath !== "none" || ["fixed", "sticky"].includes(position);
  const aside = (one) => one && (apart(getComputedStyle(one)) || aside(one.parentElement));
  const UNSEEN = ".visually-hidden, .skip, .prefs .panel, .stack thead, noscript";
  const boxes = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const one = texts.currentNode, parent = one.parentElement, range = document.createRange();
    if (!one.data.trim() || parent.closest(UNSEEN) || !parent.checkVisibility() || aside(parent)) continue;
    range.selectNodeContents(one);
    for (const box of range.getClientRects()) if (box.width > 1) boxes.push([box, one.data.trim().slice(0, 30)]);
  }
  boxes.sort((a, b) => a[0].top - b[0].top);
  const found = [];
  boxes.forEach(([a, said], place) => {
    for (let next = place + 1; next < boxes.length && boxes[next][0].top < a.bottom; next++) {
      const [b, other] = boxes[next];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - b.top;
      if (wide > 2 && high > 0.5 * Math.min(a.height, b.height)) found.push([said, other]);
    }
  });
  return found;
}"""


@pytest.fixture(scope="module")
def addresses() -> Iterator[dict[str, str]]:
    """Where each made-up language is answered."""
    app = create_app()
    disable_worker(app)
    one, other = MADE_UP
    with (
        running_server(preview_app(lambda: of_made_up(app, one))) as first,
        running_server(preview_app(lambda: of_made_up(app, other))) as second,
    ):
        yield {one: first, other: second, "nl": first, "en": first}


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """One for all tests: nothing is set in it, and nothing kept."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context
    context.close()


@pytest.fixture
def narrow(phone: BrowserContext) -> Iterator[Page]:
    page = phone.new_page()
    yield page
    page.close()


def open_whole(page: Page, address: str) -> None:
    """The page with its scripts done and every folded part open."""
    page.goto(address)
    if "/questions/" in address:
        page.wait_for_selector("#text.ready")
    page.evaluate(OPEN)


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_overflows_is_cut_or_overlaps_on_a_narrow_phone_with_letters_of_twice_the_size(
    narrow: Page, addresses: dict[str, str], address: str
) -> None:
    open_whole(narrow, addresses[address.split("/")[1]] + address)
    for letters in ("", LARGE):
        narrow.evaluate(letters or "0")
        assert narrow.evaluate(SIDEWAYS) <= 0
        # The words on a button for a file are the browser's own.
        assert [one for one in narrow.evaluate(CUT) if 'type="file"' not in one] == []
        assert narrow.evaluate(OVERLAPS) == []


@pytest.mark.parametrize("path", PAGES.values())
def test_language_from_right_to_left_is_mirrored(narrow: Page, addresses: dict[str, str], path: str) -> None:
    """What starts at the left of an English page starts as far from the right of a mirrored one."""
    places = {}
    for code in ("en-XA", "ar-XB"):
        open_whole(narrow, f"{addresses[code]}/{code}/{path}")
        places[code] = narrow.evaluate(STARTS, code == "ar-XB")
    assert places["en-XA"]
    assert places["ar-XB"] == places["en-XA"]


STARTS = """mirrored => {
  const NAMES = [".brand", "h1", "h2", ".callout .edge", ".points > li", ".fold > summary", ".pick input", ".term dt"];
  const starts = {};
  for (const name of NAMES) {
    const one = document.querySelector(name);
    if (!one?.checkVisibility()) continue;
    const box = one.getBoundingClientRect();
    starts[name] = Math.round(mirrored ? innerWidth - box.right : box.left);
  }
  return starts;
}"""


def test_arrows_point_the_way_of_reading(narrow: Page, addresses: dict[str, str]) -> None:
    turned = {}
    for code in ("en-XA", "ar-XB"):
        narrow.goto(f"{addresses[code]}/{code}/")
        turned[code] = narrow.evaluate(
            "new DOMMatrix(getComputedStyle(document.querySelector('.button .icon')).transform).a"
        )
    assert turned == {"en-XA": 1, "ar-XB": -1}


def test_readers_never_get_a_made_up_language() -> None:
    from netinfo.serving.views import site_of

    assert not [one.address for one in site_of(create_app()) if one.address.split("/")[1] in MADE_UP]
