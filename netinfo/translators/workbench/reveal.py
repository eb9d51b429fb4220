"""Opens a page wide: everything that a script would show, say or print stands in sight, each sentence with its key.

What a page says only when something happens waits in it: in parts that are hidden, in templates, in attributes. Here
these become text where they stand. The page comes with the signs of `marked` around each sentence, and keeps them.
"""

import re
from collections.abc import Iterable, Mapping

from ..preview.marked import AFTER_WORDS, BEFORE_KEY, BEFORE_WORDS, TAG

SCRIPT = re.compile(r"<script\b.*?</script>|<link rel=\"expect\"[^>]*>", re.DOTALL)
HEAD = re.compile(r"<head>(.*?)</head>", re.DOTALL)
STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
SIGNED = re.compile(f"{BEFORE_KEY}[^{AFTER_WORDS}]*{AFTER_WORDS}")
KEY = re.compile(f"{BEFORE_KEY}([^{BEFORE_WORDS}]*){BEFORE_WORDS}")
LEFT_TO_SCRIPT = re.compile(r'(<\w[^>]*\sdata-say="([^"]+)"[^>]*>)(?=</)')
HIDDEN = re.compile(r"\shidden(?=[\s>])|\sinert(?=[\s>])")
TEMPLATE = re.compile(r"<(/?)(?:template|noscript)\b")
CHOICES = {"select": "div", "option": "p"}
"""A field to choose from shows one of its words at a time; here they stand below each other."""
CHOICE = re.compile(rf"(?<=<)(/?)({'|'.join(CHOICES)})\b")
FOLD = re.compile(r"<(?:details|dialog)\b(?![^>]*\sopen)")
PARTS = {
    "show": "show-awake",
    "share": "share-told",
    "saving": "wipe-ask",
    "error": "trouble",
    "list": "kept",
    "status": "state",
}
"""Where what scripts say stands in a page: before the part with this id, by the first word of its key."""


def keys_in(html: str) -> set[str]:
    return set(KEY.findall(html))


def revealed(html: str, sentences: Mapping[str, str], view: str) -> str:
    """The page without scripts, and with all that waits in it; `sentences` are what scripts may say in it, signed."""
    html = SCRIPT.sub("", html).replace("<html ", f'<html class="js place on-{view}" ', 1)
    # As a script leaves it once everything can be used.
    html = html.replace("<main ", '<main class="ready" ', 1)
    html = LEFT_TO_SCRIPT.sub(lambda found: found[1] + sentences.get(found[2], ""), html)
    html = "".join(map(_opened, TAG.split(html)))
    head = HEAD.search(html)
    if not head:
        return html
    told = SIGNED.findall(STYLE.sub("", head[1]))
    return re.sub(r"(<body[^>]*>)", lambda body: body[1] + _spoken(told), html, count=1)


def _opened(piece: str) -> str:
    if not piece.startswith("<"):
        return piece
    told = SIGNED.findall(piece)
    piece = FOLD.sub(lambda found: f"{found[0]} open", HIDDEN.sub("", piece))
    piece = CHOICE.sub(lambda found: found[1] + CHOICES[found[2]], TEMPLATE.sub(r"<\1div", piece))
    # What stands in the head has no place of its own; it is shown above the page.
    return piece if piece.startswith(("<meta", "<link")) else _spoken(told) + piece


def _spoken(told: Iterable[str]) -> str:
    return "".join(f'<span class="spoken">{one}</span>' for one in dict.fromkeys(told))


def with_others(html: str, others: Mapping[str, str]) -> str:
    """The page with sentences that no part of it holds; by key, signed."""
    for key, sentence in others.items():
        anchor = PARTS.get(key.partition(".")[0], "")
        note = f'<p class="note spoken">{sentence}</p>'
        place = re.search(rf'<\w+[^>]*\sid="{anchor}"', html) if anchor else None
        at = place.start() if place else html.rfind("</main>")
        html = html[:at] + note + html[at:]
    return html
