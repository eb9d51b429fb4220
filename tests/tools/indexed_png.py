"""A picture of a page as a small PNG: text and flat drawings need no more than 256 colours."""

import struct
import zlib
from collections import Counter

COLOURS = 256


def indexed_png(width: int, height: int, rgba: bytes) -> bytes:
    """The same picture with the colours that it has most of; each rare one becomes the nearest of those."""
    colours = [rgba[at : at + 3] for at in range(0, len(rgba), 4)]
    counted = [colour for colour, _ in Counter(colours).most_common()]
    palette = {colour: number for number, colour in enumerate(counted[:COLOURS])}
    for rare in counted[COLOURS:]:
        palette[rare] = palette[min(counted[:COLOURS], key=lambda common: _distance(common, rare))]
    numbers = bytes(palette[colour] for colour in colours)
    rows = b"".join(b"\0" + numbers[at : at + width] for at in range(0, len(numbers), width))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = [(b"IHDR", head), (b"PLTE", b"".join(counted[:COLOURS])), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in parts)


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
