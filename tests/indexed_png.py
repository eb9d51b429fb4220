"""A picture of a page as a small PNG: text and flat drawings need no more than 256 colours."""

import struct
import zlib

STEPS = (8, 12, 16, 24, 32)


def indexed_png(width: int, height: int, rgba: bytes) -> bytes:
    """The same picture with a palette; colours are rounded no more than is needed to have few enough of them."""
    for step in STEPS:
        colours = [_rounded(rgba[at : at + 3], step) for at in range(0, len(rgba), 4)]
        palette = {colour: number for number, colour in enumerate(dict.fromkeys(colours))}
        if len(palette) <= 256:
            break
    numbers = bytes(palette[colour] for colour in colours)
    rows = b"".join(b"\0" + numbers[at : at + width] for at in range(0, len(numbers), width))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = [(b"IHDR", head), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in parts)


def _rounded(colour: bytes, step: int) -> bytes:
    return bytes(min(255, round(one / step) * step) for one in colour)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
