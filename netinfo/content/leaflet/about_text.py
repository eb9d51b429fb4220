"""What the text is and is not, and who checked it."""

from ..messages import t
from ..model import Bullets, Paragraph, Section
from ..sources import MAIN

SECTION = Section(
    "about-text",
    # TRANSLATORS: heading above a part of the page
    t("about-text.title", "About this text"),
    (
        Paragraph(
            t(
                "about-text.limits",
                "This leaflet says little about how each treatment works, or what you can expect from it. Ask your own "
                "doctor.",
            )
        ),
        Paragraph(t("about-text.known", "Even doctors do not know everything about NEC.")),
        # TRANSLATORS: introduces a list of sources
        Paragraph(t("about-text.sources", "Main sources:")),
        Bullets(tuple(source.named for source in MAIN)),
        Paragraph(
            t(
                "about-text.check",
                "No doctor or nurse has checked this text yet. "
                "As soon as a doctor or nurse has signed for it, the name and the date will appear here.",
            )
        ),
        Paragraph(t("about-text.untested", "Patients and healthcare staff have not tested this leaflet yet.")),
        Paragraph(
            # TRANSLATORS: the linked words are the name of a page
            t(
                "about-text.changes",
                "All our sources, and what we changed and why, are on the page '[About netinfo](page:about)'.",
            )
        ),
        Paragraph(t("about-text.mistake", "Have you found a mistake? Let us know: {contact}.")),
    ),
)
