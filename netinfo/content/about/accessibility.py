"""Who can use netinfo, and whom to tell if not."""

from ..messages import t
from ..model import Bullets, Paragraph, Section

SECTION = Section(
    "accessibility",
    t("about.access-title", "Can everyone use netinfo?"),
    (
        Bullets(
            (
                t(
                    "about.access.how",
                    "We made netinfo to work with large letters, a keyboard, a screen reader and your own colours.",
                ),
                t("about.access.rules", "We aim to follow the international rules for accessible websites (WCAG 2.2)."),
                t("about.access.other", "You can also print the leaflet in large letters, or read only the text."),
            )
        ),
        Paragraph(t("about.access.tell", "Is there something you cannot use? Tell us: {contact}.")),
    ),
)
