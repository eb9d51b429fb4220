"""Who checked the text."""

from ..messages import t
from ..model import Paragraph, Section

SECTION = Section(
    "review",
    t("about.review-title", "Has the text been medically reviewed?"),
    (
        Paragraph(
            t(
                "about.review-none",
                "Not yet. This text has not yet been medically reviewed. "
                "Discuss everything you read here with your own doctor.",
            )
        ),
        Paragraph(
            t(
                "about.review-each",
                "Each language is checked on its own. If a sentence changes, it has to be checked again.",
            )
        ),
    ),
)
