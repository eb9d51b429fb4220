"""The page about the reader's own report."""

from ..messages import t
from ..model import Section
from . import kinds, numbers, reading

# TRANSLATORS: heading above a part of the page
TITLE = t("report.title", "Your report")
WHAT = t("report.what", "What the words and numbers in the report about your tissue mean.")

SECTIONS: tuple[Section, ...] = (reading.SECTION, kinds.SECTION, numbers.NUMBERS_SECTION, numbers.LUNG_SECTION)
