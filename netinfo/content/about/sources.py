"""What the text is based on."""

from ..messages import t
from ..model import Bullets, Paragraph, Section
from ..sources import SOURCES

SECTION = Section(
    "sources",
    t("about.sources-title", "What is the text based on?"),
    (
        Paragraph(
            t(
                "about.sources-how",
                "We read these sources in stored copies, in November 2026, and often only a part of them. What "
                "changed after the year of a source is not in it.",
            )
        ),
        Bullets(tuple(source.named for source in SOURCES)),
    ),
)
