"""Who made netinfo, and who paid."""

from ..messages import t
from ..model import Paragraph, Section

SECTION = Section(
    "who",
    # TRANSLATORS: heading above a part of the page
    t("about.who-title", "Who made netinfo?"),
    (
        Paragraph(
            t("about.unpublished", "No organisation is responsible for this leaflet yet. You cannot write to us yet."),
            style="marked",
        ),
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
                "The text is based on information from the NET-groep foundation. The foundation had no part in it.",
            )
        ),
        Paragraph(
            # TRANSLATORS: {contact}: an address
            t(
                "about.who-contact",
                "Do you have a question about netinfo, or did you find a mistake? Write to {contact}. "
                "We look at every report, and correct medical mistakes first.",
            )
        ),
        Paragraph(t("about.who-no-advice", "We cannot give medical advice. Ask your own doctor or nurse.")),
        Paragraph(t("about.open", "The program is open: anyone may see how it works, and translate it.")),
    ),
)
