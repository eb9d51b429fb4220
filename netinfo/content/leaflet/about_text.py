"""Sources, review and changes of the text."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "about-text",
    t("about-text.title", "About this text"),
    (
        Paragraph(
            t(
                "about-text.aim",
                "This leaflet explains what an [NEC](nec) is. "
                "It helps you to prepare for the visit to your [specialist](specialist).",
            )
        ),
        Paragraph(
            t(
                "about-text.limits",
                "It does not describe how each treatment works, or what you can expect from it. Ask your own doctor.",
            )
        ),
        Paragraph(t("about-text.known", "Not everything about NEC is known. Where something is not known, we say so.")),
        Paragraph(
            t(
                "about-text.origin",
                "The text is based on information from the NET-groep. We rewrote it. "
                "The foundation did not publish or endorse it.",
            )
        ),
        Heading(t("about-text.sources-title", "Sources")),
        Bullets(
            (
                t(
                    "about-text.source.foundation",
                    "NET-groep foundation: the page 'What is a neuroendocrine carcinoma (NEC)', without a date.",
                ),
                t(
                    "about-text.source.who-digestive",
                    "[WHO](who) Classification of Tumours, 5th edition: Digestive System Tumours, 2019. For the table.",
                ),
                t(
                    "about-text.source.who-lung",
                    "WHO Classification of Tumours, 5th edition: Thoracic Tumours, 2021. For the names in the lungs.",
                ),
                t(
                    "about-text.source.who-endocrine",
                    "WHO Classification of Tumours, 5th edition: Endocrine and Neuroendocrine Tumours, 2022. "
                    "For the table.",
                ),
                t(
                    "about-text.source.registry",
                    "A. Dasari and others, in the journal Cancer, 2018: figures from an American cancer register. "
                    "For small cell and large cell.",
                ),
            )
        ),
        Heading(t("about-text.check-title", "Who checked this text?")),
        Paragraph(
            t(
                "about-text.check",
                "This text has not yet been medically reviewed. "
                "As soon as a doctor or nurse has signed for it, the name and the date will appear here.",
            )
        ),
        Paragraph(
            t(
                "about-text.changes",
                "We corrected some things in the original text. "
                "You can read what and why on the page '[About netinfo](page:about)'.",
            )
        ),
        Paragraph(t("about-text.mistake", "Have you found a mistake? Let us know: {contact}.")),
    ),
)
