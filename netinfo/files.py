"""Writes files, says in one sentence why that is not possible here, and tells whether one has changed."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import Problem

FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def writing(path: Path, advice: str = "Make the folder writable.") -> Iterator[None]:
    """Makes a Problem of whatever keeps this file, or one in this folder, from being written."""
    try:
        yield
    except OSError as error:
        # Of a copy the second name is the one that is written; where a disk is full there is none.
        name = error.filename2 or error.filename or path
        what_to_do = "Free some space." if error.errno in FULL else advice
        raise Problem(f"{name} cannot be written: {error.strerror}. {what_to_do}") from None


def stamp(path: Path) -> tuple[int, int]:
    """When a file was saved, in nanoseconds, and how many bytes it has; zeros if there is none.

    The time alone does not tell: a file that was read half written may have the same when it is whole.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def save(path: Path, text: str) -> None:
    """Replace a file as a whole, or leave it as it is."""
    beside = path.with_name(f"{path.name}.new")
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_text(text, encoding="utf-8", newline="\n")
            beside.replace(path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            raise
