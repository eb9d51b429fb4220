"""How many pages of A4 the pages for readers are; `tests/browser/test_paper.py` counts them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Length:
    normal: int
    large: int
    """With the largest letters."""


PAPER = {"leaflet": Length(10, 17), "report": Length(4, 6), "words": Length(12, 20)}
