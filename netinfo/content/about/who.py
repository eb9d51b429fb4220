"""Who made netinfo, and who paid."""

from ..messages import t
from ..model import Paragraph, Section

SECTION = Section(
    "who",
    t("about.who-title", "Who made netinfo?"),
    (
        Paragraph(
            # TRANSLATORS: {maker}: name of the maker
            t("about.who", "netinfo was made by {maker}."),
        ),
        Paragraph(
            # TRANSLATORS: {funder}: name of who paid
            t("about.who-money", "It was paid for by {funder}."),
        ),
        Paragraph(
            t(
                "about.who-foundation",
                "The text is based on information from the NET-groep foundation. "
                "The foundation did not publish or endorse netinfo.",
            )
        ),
        Paragraph(
            t(
                "about.who-contact",
                "Do you have a question about netinfo, or did you find a mistake? Write to {contact}.",
            )
        ),
        Paragraph(t("about.who-no-advice", "We cannot give medical advice. Ask your own doctor or nurse.")),
        Paragraph(
            t(
                "about.who-mistake",
                "We look at every report of a mistake. "
                "We correct medical mistakes first, and say so at the top of the page.",
            )
        ),
        Paragraph(t("about.open", "The program is open: anyone may see how it works, and translate it.")),
    ),
)
