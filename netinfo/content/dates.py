"""The dates of the text."""

from datetime import date

TEXT_DATE = date(2026, 11, 27)
NEXT_CHECK: date | None = None
