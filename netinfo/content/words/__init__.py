"""The explained words, by theme."""

from ..model import Theme, Word
from . import illness, people, report, tests, treatment

THEMES: tuple[Theme, ...] = (illness.THEME, report.THEME, tests.THEME, treatment.THEME, people.THEME)
WORDS: dict[str, Word] = {word.id: word for theme in THEMES for word in theme.words}
