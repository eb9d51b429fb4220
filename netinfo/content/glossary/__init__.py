"""The explained words, by theme."""

from ..model import Theme, Word
from . import illness, investigations, people, report, treatment

THEMES: tuple[Theme, ...] = (illness.THEME, report.THEME, investigations.THEME, treatment.THEME, people.THEME)
GLOSSARY: dict[str, Word] = {word.id: word for theme in THEMES for word in theme.words}
