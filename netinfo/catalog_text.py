"""The text of a `.po` file as polib can read it, whatever program wrote the file: GNU gettext decides what is right."""

import codecs
import re
import unicodedata
from pathlib import Path
from typing import Any

import polib

from .file_problems import FileProblem

LARGEST = 5_000_000
"""More bytes than any catalog of the product has."""
COMPILED = (b"\xde\x12\x04\x95", b"\x95\x04\x12\xde")
"""How a file begins that gettext made of a catalog, for programs."""
LINE = re.compile(r'(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s*)?"(?:[^"\\]|\\.)*")?')
COMMENT = re.compile(r"#(?=[^\s#.:,|~])")
NUMBERED = re.compile(r"\\(\\)|((?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]{2}))+)")
# Python and polib end a line at these signs, which GNU gettext reads as any other.
ENDS = str.maketrans("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "".join(map(chr, range(0xFDD0, 0xFDD8))))
ENDS_AGAIN = {sheltered: sign for sign, sheltered in ENDS.items()}


def read(path: Path) -> str:
    """The text of a file; one that cannot be read is a problem that names file and line."""
    try:
        if path.stat().st_size > LARGEST:
            raise FileProblem("file-too-big", path)
        body = path.read_bytes()
        _require_catalog(path, body)
        return unicodedata.normalize("NFC", body.decode("utf-8-sig"))
    except FileNotFoundError:
        raise FileProblem("file-missing", path) from None
    except OSError as error:
        raise FileProblem("file-unreadable", path, what=error.strerror) from None
    except UnicodeDecodeError as error:
        raise FileProblem("file-encoding", path, body[: error.start].count(b"\n") + 1) from None


def _require_catalog(path: Path, body: bytes) -> None:
    """A picture, a letter or an archive is a problem of its own; a catalog in another encoding is not."""
    if body.startswith(COMPILED):
        raise FileProblem("file-compiled", path)
    if not body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and (b"\0" in body or _is_prose(body)):
        raise FileProblem("file-no-catalog", path)


def _is_prose(body: bytes) -> bool:
    """Something that no entry is in; an empty catalog, or one with comments only, is one that waits."""
    lines = (line.strip() for line in body.splitlines())
    return b"msgid" not in body and any(line and not line.startswith(b"#") for line in lines)


def lines_of(path: Path, text: str) -> list[str]:
    """The lines of a catalog, as polib takes them; a line that is none of a catalog is a problem."""
    lines = [_as_polib_reads(line) for line in re.split("\r\n|\r|\n", text.translate(ENDS))]
    for number, line in enumerate(lines, 1):
        if not LINE.fullmatch(line.strip()):
            raise FileProblem("file-line", path, number)
    keywords = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.lstrip().startswith("msg")]
    if keywords and not keywords[-1][1].startswith("msgstr"):
        # polib takes a file that was cut off here.
        raise FileProblem("file-order", path, keywords[-1][0])
    return lines


def parse(path: Path, lines: list[str]) -> Any:
    """What polib makes of the lines."""
    try:
        return polib.pofile("\n".join(lines) + "\n")
    except (OSError, ValueError) as error:
        number = int((re.findall(r"\(line (\d+)\)", str(error)) or [1])[0])
        raise FileProblem("file-order", path, number) from None


def words(text: str | None) -> str:
    """A text of polib, with the signs in it that were kept from it."""
    return unicodedata.normalize("NFC", (text or "").translate(ENDS_AGAIN))


def _as_polib_reads(line: str) -> str:
    if line.lstrip().startswith("#"):
        return COMMENT.sub("# ", line, count=1)
    return NUMBERED.sub(_letters, line)


def _letters(found: re.Match[str]) -> str:
    """The letters that stand in a file by the numbers of their bytes."""
    if found[1]:
        return found[0]
    octal, hexadecimal = r"\\([0-7]{1,3})", r"\\x([0-9a-fA-F]{2})"
    numbers = re.sub(octal, lambda one: f"{int(one[1], 8) & 255:02x}", re.sub(hexadecimal, r"\1", found[0]))
    letters = bytes.fromhex(numbers).decode("utf-8", "replace")
    return str(polib.escape(letters)).translate(ENDS)
