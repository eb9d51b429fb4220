"""What was changed in the text of the NET-groep, and why."""

from ..messages import t
from ..model import Bullets, Paragraph, Section

SECTION = Section(
    "changed",
    t("about.changed-title", "What did we change in the text of the NET-groep, and why?"),
    (
        Paragraph(t("about.changed-corrected", "Corrected:")),
        Bullets(
            (
                t(
                    "about.changed.table",
                    "The table was missing. The old one was a picture with the names of 2010. Ours uses today's names.",
                ),
                t(
                    "about.changed.net",
                    "NET was called well or intermediately differentiated. "
                    "Today NET grade 1, 2 and 3 are all called well differentiated.",
                ),
                t(
                    "about.changed.growth",
                    "The look of the cells and the speed of growth were mixed up. We keep them apart.",
                ),
                t(
                    "about.changed.small-cell",
                    "The text said that most NECs are small cell. That is so only when the lungs are counted too.",
                ),
                t(
                    "about.changed.large-cell",
                    "The part about LCNEC was unclear. "
                    "It now says that the other half start elsewhere, and that the start cannot always be found.",
                ),
                t(
                    "about.changed.words",
                    "Some words had been wrongly translated. "
                    "We write: cure (not recovery), tests (not research), lymph nodes (not lymph glands), lymph "
                    "vessels (not lymph fluid).",
                ),
                t("about.changed.donors", "We say more plainly what the foundation asks of those who give money."),
            )
        ),
        Paragraph(t("about.changed-left-out", "Left out or said differently:")),
        Bullets(
            (
                t(
                    "about.changed.frighten",
                    "'Extremely malignant' frightens and explains nothing. We write: rare and fast-growing.",
                ),
                t("about.changed.twice", "What was said twice now stands there once. Typing errors are gone."),
                t(
                    "about.changed.links",
                    "Links without an address are gone, such as the signs for Facebook, YouTube and Twitter. "
                    "For Merkel cell carcinoma we name the website of the foundation.",
                ),
            )
        ),
        Paragraph(t("about.changed-added", "Added:")),
        Bullets(
            (
                t("about.changed.added-text", "The summary, the drawings, the explained words and the sources."),
                t(
                    "about.changed.added-questions",
                    "More questions. "
                    "The eleven points of the NET-groep are all there; we split those with two questions in one.",
                ),
            )
        ),
    ),
)
