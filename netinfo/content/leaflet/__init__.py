"""The leaflet: its first section stands on its own, the others in chapters."""

from ..messages import t
from ..model import Chapter
from . import (
    about_me,
    about_text,
    cell_types,
    cure,
    foundation,
    hospital,
    now,
    nurses,
    questions,
    short,
    spread,
    support,
    table,
    treatment,
    what,
    zebra,
)

# TRANSLATORS: title of the page in the browser and in search results; one noun with its abbreviation
TITLE = t("head.title", "Neuroendocrine carcinoma (NEC)")
PURPOSE = t(
    "head.purpose", "For people with NEC and those close to them: what to do now, what to ask, and what an NEC is."
)

SHORT = short.SECTION
CHAPTERS: tuple[Chapter, ...] = (
    # TRANSLATORS: heading of a chapter in the table of contents
    Chapter(t("contents.now", "Now"), (about_me.SECTION, now.SECTION, hospital.SECTION)),
    # TRANSLATORS: heading of a chapter in the table of contents
    Chapter(t("contents.treatment", "The treatment"), (cure.SECTION, treatment.SECTION, nurses.SECTION)),
    # TRANSLATORS: heading of a chapter in the table of contents
    Chapter(t("contents.visit", "Your visit"), (questions.SECTION, support.SECTION)),
    # TRANSLATORS: heading of a chapter in the table of contents
    Chapter(t("contents.illness", "The illness"), (what.SECTION, spread.SECTION, cell_types.SECTION, table.SECTION)),
    # TRANSLATORS: heading of a chapter in the table of contents
    Chapter(t("contents.more", "Know more"), (foundation.SECTION, zebra.SECTION, about_text.SECTION)),
)
