"""Links in the hands of other apps: which signs they have, and what is found in what an app makes of them."""

import json
import math
import random
import re
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Page

from tests.browser.list_modules import call
from tests.formats import opened, packed

COUNT = 20_000
WORDS = ("Mag ik", "naar Canada?", "🙂", "شكرا", "中文", "pijn", "\n", "-_*", "chemotherapie", "%23", "1234", "ïé")
PAGE = "https://folder.example/nl/questions/?shared#"
THREE = {
    "top": 1,
    "items": [
        {"id": "a", "no": 5, "text": "", "lang": "", "answer": "", "state": "open"},
        {"id": "b", "no": None, "text": "Kan ik nog zingen? 🎶", "lang": "nl", "answer": "", "state": "open"},
        {"id": "c", "no": 7, "text": "شكرا, tot morgen?", "lang": "nl", "answer": "", "state": "open"},
    ],
}


def made_up(chance: random.Random) -> dict[str, Any]:
    """Some list of questions, with answers here and there."""

    def text(rarely: float) -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, 8))).strip() if chance.random() < rarely else ""

    def item() -> dict[str, Any]:
        number = chance.choice([None, chance.randint(1, 90)])
        words = text(0.3 if number else 1) or ("" if number else "?")
        state = chance.choice(["open", "open", "asked", "answered"])
        return {"no": number, "text": words, "lang": words and "nl", "answer": text(0.2), "state": state}

    items = [item() for _ in range(chance.choice([1, 1, 2, 3, 8]))]
    return {"top": chance.randint(0, min(3, len(items))), "items": items}


def test_links_of_random_lists_are_letters_and_digits_and_end_in_a_letter(logic: Page) -> None:
    chance = random.Random(2)  # noqa: S311
    lists = [made_up(chance) for _ in range(COUNT)]
    # Four of five as from a browser that cannot compress: that takes most of the time, and the signs are made alike.
    script = """
      const { CompressionStream } = window;
      const encode = (list, at) => {
        window.CompressionStream = at % 5 ? undefined : CompressionStream;
        return logic.encode(list);
      };
      const links = [];
      while (links.length < value.length) {
        links.push(...(await Promise.all(value.slice(links.length, links.length + 100).map(encode))));
      }
      window.CompressionStream = CompressionStream;
      return links;
    """
    links = call(logic, script, lists)
    assert [link[-1] for link in links] == ["z", "p", "p", "p", "p"] * (COUNT // 5)
    for link in links:
        assert re.fullmatch("v2[0-9A-Za-z]*[A-Za-z]", link)
        length = len(link[2:-1]) * 32 // 43
        assert len(link) <= 1.08 * (len("v1.") + math.ceil(length * 4 / 3))
    # What they hold, read by other code than that of the page: a part, since that takes longer.
    for link, made in [*zip(links, lists, strict=True)][::7]:
        assert json.loads(opened(link)) == [made["top"], [packed(item) for item in made["items"]]]


GLUED = (".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "'", '"', "”", "…", "*", "_", "-", "~", "|", "&fbclid=IwAR1")


def opening(link: str) -> dict[str, str]:
    """What apps make of a link, and it still holds its list."""
    url = PAGE + link
    lines = [url[at : at + 30] for at in range(0, len(url), 30)]
    escaped = quote(url, safe="")
    return {
        "as it is": url,
        "without its address": link,
        **{f"with {end} at its end": url + end for end in GLUED},
        "in angle brackets": f"<{url}>.",
        "in Markdown": f"[lijst]({url})",
        "in emphasis": f"__*{url}*__",
        "among words": f"Kijk eens: {url} en dan nog iets",
        "above a signature": f"{url}\n\nVerstuurd vanaf mijn telefoon",
        "broken over lines": "\r\n ".join(lines),
        "quoted over lines": "> " + "\n> ".join(lines),
        "broken by quoted-printable": "=\r\n".join(lines),
        "with soft hyphens": "\u00ad".join(lines),
        "with spaces that are not seen": "\u200b".join(lines),
        "escaped": escaped,
        "escaped twice": quote(escaped, safe=""),
        "at Facebook": f"https://www.facebook.com/l.php?u={escaped}&h=AT0",
        "at Outlook": f"https://eur01.safelinks.protection.outlook.com/?url={escaped}&data=05%7C02",
        "at Google": f"https://www.google.com/url?q={escaped}&sa=D",
        "with an escaped #": url.replace("#", "%23"),
        "with a # escaped twice": url.replace("#", "%2523"),
        "with a # for HTML": url.replace("#", "&#35;"),
        "without its #": url.replace("#", ""),
        "without its # and mark": url.replace("?shared#", ""),
        "with a query besides": url.replace("#", "&utm_source=chat#"),
    }


def explained(link: str) -> dict[str, tuple[str, str]]:
    """What can no longer be read, and what is said of it."""
    url = PAGE + link
    return {
        "cut at the #": (url.partition("#")[0], "foreign"),
        "cut after the #": (PAGE, "foreign"),
        **{f"cut by {cut}": (url[:-cut], "damaged") for cut in (1, 3, 5, 20, 50)},
        "in capitals": (url.upper(), "damaged"),
        "in small letters": (url.lower(), "damaged"),
        "with letters at its end": (f"{url}Groetjes", "damaged"),
        "with a hole": (url[:60] + url[61:], "damaged"),
    }


def test_a_link_opens_whatever_an_app_made_of_it_or_it_is_said_what_happened(logic: Page) -> None:
    link = call(logic, "return logic.encode(value)", THREE)
    texts = opening(link) | {way: text for way, (text, _) in explained(link).items()}
    script = """
      const read = ([way, text]) => refused(() => logic.decode(text)).then((found) => [way, found]);
      return Object.fromEntries(await Promise.all(Object.entries(value).map(read)));
    """
    found = {way: got.get("refused", len(got.get("items", ""))) for way, got in call(logic, script, texts).items()}
    assert found == dict.fromkeys(opening(link), 3) | {way: reason for way, (_, reason) in explained(link).items()}
