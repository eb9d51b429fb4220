"""What was changed in the text of the NET-groep, and why."""

from ..messages import t
from ..model import Bullets, Paragraph, Section

SECTION = Section(
    "changed",
    # TRANSLATORS: heading above a part of the page
    t("about.changed-title", "What did we change in the text of the NET-groep, and why?"),
    (
        # TRANSLATORS: introduces a list, below the heading about what was changed
        Paragraph(t("about.changed-corrected", "Corrected:")),
        Bullets(
            (
                t(
                    "about.changed.table",
                    "The table was missing. The old one was a picture with the names of 2010. Ours uses the names "
                    "of 2019 to 2022.",
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
                    "It now says that the others start elsewhere or that it is not clear where, and that doctors often "
                    "cannot find the start.",
                ),
                # TRANSLATORS: about the Netherlands: keep it so in every language
                t(
                    "about.changed.words",
                    "Some words had been wrongly translated. We write: cure, tests, lymph nodes and lymph vessels.",
                ),
                t(
                    "about.changed.cure",
                    "The text said that cure is possible if the cancer has not spread. We write: sometimes, and "
                    "usually only without metastases in other organs. Lymph nodes nearby do not always rule out cure.",
                ),
                t(
                    "about.changed.hospital",
                    "A hospital that knows NEC: we say for which kinds. Small cell lung cancer is treated by lung "
                    "doctors.",
                ),
                t(
                    "about.changed.specialist",
                    "The text asked for a specialist who knows cancer. We write: a specialist who knows this kind of "
                    "cancer.",
                ),
                t(
                    "about.changed.certain",
                    "Some sentences are a little less certain than in the text: what a biopsy shows, and what the "
                    "growth rate tells.",
                ),
            )
        ),
        # TRANSLATORS: introduces a list, below the heading about what was changed
        Paragraph(t("about.changed-left-out", "Left out or said differently:")),
        Bullets(
            (
                t(
                    "about.changed.frighten",
                    "'Extremely malignant' frightens and explains nothing. We write: very rare, usually "
                    "fast-growing, can spread "
                    "early.",
                ),
                t(
                    "about.changed.easier",
                    "Easier words: 'for each person' instead of 'tailored', and 'how fit you are' instead of "
                    "'condition'. 'Rare' and 'very rare' were both used; we write 'very rare'.",
                ),
                t("about.changed.twice", "What was said twice now stands there once. Typing errors are gone."),
                t(
                    "about.changed.links",
                    "Links without an address are gone, such as the signs for Facebook, YouTube and Twitter. "
                    "For Merkel cell carcinoma we name the website of the foundation.",
                ),
            )
        ),
        # TRANSLATORS: introduces a list, below the heading about what was changed
        Paragraph(t("about.changed-added", "Added:")),
        Bullets(
            (
                t("about.changed.added-text", "The summary, the drawings, the explained words and the sources."),
                t(
                    "about.changed.added-outlook",
                    "That NEC is a serious illness that people can die of. The text said, without figures, that "
                    "the growth rate says something about the chances of survival. We give no figures either.",
                ),
                t(
                    "about.changed.added-asking",
                    "How to ask for a second opinion, what side effects are, and what MiNEN is. Also what to ask about "
                    "daily life and money.",
                ),
                t(
                    "about.changed.added-now",
                    "When to call, what to do now, which doctor, and for each treatment what it is and what to ask. "
                    "Outside the lungs: chemotherapy only is a choice too.",
                ),
                t(
                    "about.changed.added-questions",
                    "More questions. "
                    "The eleven points of the NET-groep are all there; we split those with two questions in one.",
                ),
            )
        ),
    ),
)
