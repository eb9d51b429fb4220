"""Says in which way the bytes of an answer differ from those that were built."""

import gzip
import html
import re
import zlib
from collections.abc import Callable, Mapping

import brotli

from ..site.resources import HTML, PDF, WORKER, Resource
from .asking import Answer
from .kinds import INJECTED, LANGUAGE, LIST, STALE, TRANSFORMED, TRUNCATED, Difference, Kind
from .kinds import WORKER as OTHER_WORKER

LISTS = "/precache/"
SHOWN = 90
"""How much of a difference is shown, in characters."""
WHOLE_PDF = re.compile(rb"%PDF-.*%%EOF\s*", re.DOTALL)
"""Another Chromium prints the same folder in other bytes."""
DECODERS: Mapping[str, Callable[[bytes], bytes]] = {
    "br": brotli.decompress,
    "gzip": gzip.decompress,
    "": bytes,
    "identity": bytes,
}


def decoded_body(answer: Answer) -> bytes | None:
    """None where it is cut off, or is not what it says."""
    decode = DECODERS.get(answer.header("Content-Encoding"))
    try:
        return decode(answer.body) if decode else None
    except (brotli.error, zlib.error, OSError, EOFError):
        return None


def difference(resource: Resource, found: bytes | None) -> Difference | None:
    """How a decoded body differs from what was built, if it does."""
    wanted = resource.body
    if found == wanted or (resource.media_type == PDF and found and WHOLE_PDF.fullmatch(found)):
        return None
    if found is None:
        return Difference(resource.address, TRUNCATED, "it cannot be unpacked", f"{len(wanted)} bytes")
    if wanted.startswith(found):
        return Difference(resource.address, TRUNCATED, f"{len(found)} bytes", f"{len(wanted)} bytes")
    start = _alike(wanted, found)
    end = _alike(wanted[start:][::-1], found[start:][::-1])
    kind = INJECTED if start + end == len(wanted) else _kind(resource, found)
    if kind is LANGUAGE:
        return Difference(resource.address, kind, _language(found), resource.language)
    return Difference(resource.address, kind, _shown(found, start, end), _shown(wanted, start, end))


def _kind(resource: Resource, found: bytes) -> Kind:
    if resource.address == WORKER:
        return OTHER_WORKER
    if resource.address.startswith(LISTS):
        return LIST
    if resource.media_type == HTML and resource.language and _language(found) not in ("", resource.language):
        return LANGUAGE
    return TRANSFORMED if resource.media_type == HTML and _words(found) == _words(resource.body) else STALE


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes are the same from the beginning on."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _language(page: bytes) -> str:
    """What a page says of itself."""
    said = re.search(rb'<html[^>]* lang="?([\w-]+)', page)
    return said[1].decode() if said else ""


def _words(page: bytes) -> str:
    """What is read of a page, however it is written."""
    text = re.sub(r"(?s)<(script|style)\b.*?</\1>|<!--.*?-->|<[^>]*>", " ", page.decode(errors="replace"))
    return "".join(html.unescape(text).split())


def _shown(body: bytes, start: int, end: int) -> str:
    part = body[start : len(body) - end].decode(errors="replace")
    return (part if len(part) <= SHOWN else f"{part[:SHOWN]}…") or "nothing"
