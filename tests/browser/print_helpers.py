"""A list in hand, its sheets as PDF, and what can be read on them."""

import hashlib
import re
from io import BytesIO
from typing import Any
from unicodedata import normalize

import pypdfium2
import zxingcpp
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.list_modules import give_logic, with_logic
from tests.browser.server import Server
from tests.wording import say

NO_DIALOGUE = "window.print = () => dispatchEvent(new Event('beforeprint'));"
SEED = """async ([given, cards]) => {
  await logic.openStore();
  await logic.addStored({ ...logic.emptyList(), ...given });
  if (cards) await logic.changeStored('cards', (now) => ({ ...now, ...cards }));
}"""
SMALLEST = """() => {
  const walker = document.createTreeWalker(document.querySelector(".paper"), NodeFilter.SHOW_TEXT);
  const sizes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
  {
    const { parentElement: element } = node;
    const seen = node.data.trim() && element.offsetParent !== null;
    if (seen) sizes.push(parseFloat(getComputedStyle(element).fontSize));
  }
  return Math.min(...sizes);
}"""
"""The smallest letters on the sheet, in CSS pixels; 9 pt are 12."""

SHEETS = ("doctor", "mine", "two", "one", "cards")
WORDS = {
    "word": ("Donaudampfschifffahrt" * 10)[:200],
    "address": "https://www.kanker.nl/kankersoorten/neuro-endocriene-tumoren-en-carcinomen/algemeen/wat-is-het?bron=folder",
    "arabic": "هل يمكنني السفر إلى كندا في الصيف القادم مع عائلتي؟",
    "chinese": "我可以去加拿大吗" * 20,
    "emoji": "🦓👩‍👩‍👧‍👦" * 60,
}
"""What is hard to break over lines."""
LONG = "Wat kan ik zelf doen om de behandeling goed door te komen? "
"""A question that goes on over lines, and repeated over pages."""
NOISE = "".join(hashlib.sha512(bytes([n])).hexdigest() for n in range(70))
"""What hardly gets shorter in a link."""
LETTERS = {"": 182, "large": 182, "a5": 128}
"""The letters that can be chosen for a sheet, and how many millimetres are then between its margins."""
INSIDE = """(width) => {
  const paper = document.querySelector(".paper");
  paper.style.inlineSize = `${width}mm`;
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const out = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The nearest box with a width of its own.
    let box = node.parentElement;
    while (getComputedStyle(box).display === "inline") box = box.parentElement;
    const { left, right } = box.getBoundingClientRect();
    const { left: first, right: last } = paper.getBoundingClientRect();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const [from, to] = [Math.max(left, first) - 1, Math.min(right, last) + 1];
      if (line.width && (line.left < from || line.right > to)) out.push([box.className, node.data.slice(0, 30)]);
    }
  }
  paper.style.inlineSize = "";
  return out;
}"""
"""The texts on a sheet that stick out of their box, or of the sheet."""


def ready_made(*numbers: int) -> list[dict[str, Any]]:
    return [{"id": f"q{no}", "no": no, "text": "", "lang": "", "answer": "", "state": "open"} for no in numbers]


def own(*texts: str, language: str = "nl", answer: str = "") -> list[dict[str, Any]]:
    common = {"no": None, "lang": language, "answer": answer, "state": "open"}
    return [{"id": f"own{place}", "text": text, **common} for place, text in enumerate(texts)]


def long_words() -> dict[str, Any]:
    """A list and cards with every kind of words in every kind of place, among the product's own."""
    word, address, arabic, emoji = (WORDS[name] for name in ("word", "address", "arabic", "emoji"))
    texts = [f"{word} {name}? {text}" for name, text in WORDS.items()]
    items = [*own(*texts, LONG * 50), *ready_made(*range(1, 9))]
    items[1]["answer"] = "\n".join((word, arabic, address, emoji))
    call = {"day": word, "night": arabic, "nurse": emoji, "when": address}
    talk = {"who.also": word, "interpreter": arabic, "important": emoji, "not-want": address}
    facts = {"where": word, "with": arabic, "date": "2027-01-05"}
    return {"items": items, "top": 2, "cards": {"call": call, "talk": talk}, **facts}


def my_copy() -> dict[str, Any]:
    """A list with an answer, own words and another order than on the page."""
    return {"items": [*own("Mag ik reizen?", answer="Ja."), *ready_made(4, 1)], "top": 1}


def holds_my_copy(text: str) -> None:
    """That this text of a print has all of that list, in its order."""
    for words in ("Ja.", say("nl", "print.notes")):
        assert squeezed(words) in text
    mine = ("Mag ik reizen?", say("nl", "q.cancer.name"), say("nl", "q.first.choices"))
    in_order = [say("nl", "print.top-three", n=1), *(f"{n}{words}" for n, words in enumerate(mine, 1))]
    places = [text.index(squeezed(words)) for words in in_order]
    assert places == sorted(places)


def with_list(
    page: Page, server: Server, language: str = "nl", cards: dict[str, Any] | None = None, **list_: Any
) -> Page:
    """The third step with this list in hand."""
    page.add_init_script(NO_DIALOGUE)
    with_logic(page, server).evaluate(SEED, [list_, cards])
    page.goto(f"{server.url}/{language}/questions/#take")
    page.wait_for_selector("#take-actions", state="visible")
    return page


def list_in_hand(page: Page) -> dict[str, Any]:
    """The list that was changed last, once it is saved; an empty one where nothing was."""
    page.wait_for_function("document.getElementById('kept').textContent.trim()")
    page.wait_for_timeout(300)
    found = give_logic(page).evaluate("async () => (await logic.openStore(), await logic.storedLists())[0]")
    return dict(found or {"items": [], "top": 0})


def pasted(page: Page, having: str = "") -> str:
    """What is on the clipboard, pasted as a reader would: pages themselves may not read it."""
    page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' }))")
    field = page.locator("#pasted")
    for _ in range(50):
        field.fill("")
        field.press("Control+V")
        if having in field.input_value():
            break
        page.wait_for_timeout(100)
    text = field.input_value()
    field.evaluate("(one) => one.remove()")
    return text


def fill_sheet(page: Page, kind: str) -> None:
    page.click(f"[data-sheet=t-sheet-{kind}]")
    page.wait_for_selector("html.printing .paper", state="attached")


def pdf(page: Page, paper: str = "A4", **options: Any) -> bytes:
    """What would be printed now; the sheet is gone afterwards."""
    return page.pdf(format=paper, **options)


def pages_of(body: bytes) -> list[str]:
    """The text of each page, without white space: how a PDF breaks its lines says nothing."""
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(body)).pages]


def page_texts(body: bytes) -> list[str]:
    """The text of each page, by the engine of a browser: it takes a twentieth of the time."""
    texts = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(body))
    # Its sign for a hyphen at the end of a line, which it leaves out.
    return [text.replace("\ufffe", "-\n") for text in texts]


def squeezed(text: str) -> str:
    """Without white space and ligatures."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


def scanned(body: bytes) -> list[str]:
    """The QR codes on the first page, as a camera would read them."""
    picture = pypdfium2.PdfDocument(body)[0].render(scale=3, grayscale=True)
    return texts_in(memoryview(picture.buffer).cast("B").cast("B", (picture.height, picture.stride)))


def texts_in(pixels: memoryview) -> list[str]:
    return [
        code.text
        for code in zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    ]
