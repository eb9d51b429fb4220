"""Help with feelings."""

from ..messages import t
from ..model import Paragraph, Section

SECTION = Section(
    "help",
    t("help.title", "Where can I find support?"),
    (
        Paragraph(t("help.shock", "It can be quite an emotional shock to hear that you have an [NEC](nec).")),
        Paragraph(
            t(
                "help.differs",
                "Everyone reacts differently to bad news. "
                "Some people get sad or angry, and want to talk about it with everyone.",
            )
        ),
        Paragraph(
            t(
                "help.alone",
                "Others withdraw. They want to deal with it on their own, or share it with the people they love.",
            )
        ),
        Paragraph(
            t(
                "help.who",
                "There are [social workers](social-worker) and [psychologists](psychologist) who are specialised in "
                "helping people with cancer.",
            )
        ),
        Paragraph(
            t(
                "help.refer",
                "Do you need this kind of help? Tell your [specialist](specialist), your nurse or your [GP](gp). "
                "They can [refer](refer) you.",
            )
        ),
    ),
)
