"""The kinds of paper."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    paper: str
    """As CSS names it."""
    width: int
    height: int
    """In millimetres."""
    margin: int
    """On every side, in millimetres."""
    letters: float
    """In points."""
    edge: float = 8
    """The letters at the head and the foot of a page, in points."""
    tight: bool = False
    """Little room for its letters: long lists may go on over the page, and cards have smaller letters."""
    booklet: bool = False
    """Two pages side by side on a sheet of twice the size, to be folded and stapled."""


FORMATS = {
    "a4": Format("A4", 210, 297, 19, 11.5),
    "a4-large": Format("A4", 210, 297, 17, 16, edge=10, tight=True),
    "letter": Format("Letter", 216, 279, 19, 11.5),
    "a5-booklet": Format("A5", 148, 210, 13, 10, tight=True, booklet=True),
}
