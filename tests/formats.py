"""The examples of docs/formats.md, and the checksum of a shared link as that page describes it."""

import base64
import json
import re
import zlib
from typing import Any

from netinfo import PROJECT

TEXT = (PROJECT / "docs/formats.md").read_text(encoding="utf-8")
LINKS = re.compile(r"#(v\d\S+)")
SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def example(language: str, number: int = 0) -> str:
    """The text of a code block of the document."""
    found: list[str] = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    return found[number]


def linked() -> list[Any]:
    """What the document says that its link holds."""
    shown: list[Any] = json.loads(re.findall(r"^    (\[.*\])$", TEXT, re.MULTILINE)[0])
    return shown


def packed(item: dict[str, Any]) -> Any:
    """An item in the shortest form that the document describes."""
    states = ["open", "asked", "answered"]
    told = [item["answer"], states.index(item["state"])] if item["answer"] or item["state"] != "open" else []
    if item["no"] and not item["text"] and not told:
        return item["no"]
    return [item["no"] or 0, item["text"], item["lang"], *told]


def checksum(body: bytes) -> bytes:
    """FNV-1a in 32 bits, its lowest three bytes, the lowest first."""
    value = 2166136261
    for byte in body:
        value = (value ^ byte) * 16777619 % 2**32
    return value.to_bytes(4, "little")[:3]


def sealed(body: bytes, head: bytes | None = None) -> str:
    """A link around any bytes."""
    deflate = zlib.compressobj(9, wbits=-15)
    sent = (checksum(body) if head is None else head) + deflate.compress(body) + deflate.flush()
    return f"v2{base62(sent)}z"


def opened(link: str) -> bytes:
    """What a link of the first version or the second holds, after its checksum."""
    sent = sent_in(link)
    is_plain = re.fullmatch("v2.*p", link)
    body = sent[3:] if is_plain else zlib.decompress(sent[3:], wbits=-15)
    assert sent[:3] == checksum(body)
    return body


def sent_in(link: str) -> bytes:
    """The bytes that a link carries."""
    if link.startswith("v2"):
        return from_base62(link[2:-1])
    return base64.urlsafe_b64decode(link[3:] + "=" * (-len(link[3:]) % 4))


def base62(data: bytes) -> str:
    """Each 32 bytes, a number with its highest byte first, in 43 digits; the last ones in as many as they need."""
    signs = []
    for start in range(0, len(data), 32):
        block = data[start : start + 32]
        number = int.from_bytes(block, "big")
        signs += [SIGNS[number // 62**place % 62] for place in reversed(range(-(-len(block) * 43 // 32)))]
    return "".join(signs)


def from_base62(text: str) -> bytes:
    blocks = [text[start : start + 43] for start in range(0, len(text), 43)]
    return b"".join(_number(block).to_bytes(len(block) * 32 // 43, "big") for block in blocks)


def _number(signs: str) -> int:
    number = 0
    for sign in signs:
        number = number * 62 + SIGNS.index(sign)
    return number
