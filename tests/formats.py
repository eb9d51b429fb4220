"""The examples of docs/formats.md, and the checksum of a shared link as that page describes it."""

import json
import re
from typing import Any

from netinfo import PROJECT

TEXT = (PROJECT / "docs/formats.md").read_text(encoding="utf-8")
LINK = re.compile(r"#v(\d)\.([\w-]+)")


def example(language: str, number: int = 0) -> str:
    """The text of a code block of the document."""
    found: list[str] = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    return found[number]


def linked() -> list[Any]:
    """What the document says that its link holds."""
    shown: list[Any] = json.loads(re.findall(r"^    (\[.*\])$", TEXT, re.MULTILINE)[0])
    return shown


def checksum(body: bytes) -> bytes:
    """FNV-1a in 32 bits, its lowest three bytes, the lowest first."""
    value = 2166136261
    for byte in body:
        value = (value ^ byte) * 16777619 % 2**32
    return value.to_bytes(4, "little")[:3]
