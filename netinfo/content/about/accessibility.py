"""The accessibility statement, in the parts that the Dutch model for it has, and whom to tell what does not work."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "accessibility",
    t("about.access-title", "Can everyone use netinfo?"),
    (
        Paragraph(
            t(
                "about.access.statement",
                "This is our accessibility statement. It follows the model that the Dutch government uses, and is "
                "about all pages of netinfo. We wrote it on 26 November 2026.",
            )
        ),
        # TRANSLATORS: heading above a part of the accessibility statement
        Heading(t("about.access-status-title", "How far are we?")),
        Paragraph(
            t(
                "about.access.status",
                "First measures taken. We try to follow the rules (EN 301 549 and WCAG 2.2, level AA), but nobody "
                "independent has checked netinfo yet.",
            )
        ),
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
        # TRANSLATORS: heading above a part of the accessibility statement
        Heading(t("about.access-tested-title", "What did we test?")),
        # TRANSLATORS: introduces a list
        Paragraph(t("about.access.tested", "We tested every page with programs, in both languages:")),
        Bullets(
            (
                # TRANSLATORS: an item of the list of what was tested with programs
                t("about.access.tested-contrast", "the contrast of words and background, light and dark"),
                # TRANSLATORS: an item of the list of what was tested with programs
                t("about.access.tested-small", "narrow screens and letters of double size"),
                # TRANSLATORS: an item of the list of what was tested with programs
                t("about.access.tested-keyboard", "everything with the keyboard alone"),
                # TRANSLATORS: an item of the list of what was tested with programs
                t("about.access.tested-names", "what a screen reader gets to know: headings, buttons and messages"),
            )
        ),
        # TRANSLATORS: heading above a part of the accessibility statement
        Heading(t("about.access-not-title", "What did we not test yet?")),
        Bullets(
            (
                t("about.access.not-people", "No people with a disability have tested netinfo for us."),
                t("about.access.not-devices", "We have not tried a screen reader on real phones."),
            )
        ),
        Paragraph(t("about.access.tell", "Is there something you cannot use? Tell us: {contact}.")),
    ),
)
