"""Members, advisors and money of the NET-groep foundation."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "net-groep",
    t("about.foundation-title", "Who are the NET-groep?"),
    (
        # TRANSLATORS: introduces a list of what the foundation does; each item goes on from here
        Paragraph(t("foundation.online", "On Facebook, the NET-groep:")),
        Bullets(
            (
                t(
                    "foundation.facebook-open",
                    "has an open Facebook page with the latest news, which you can read without a Facebook account",
                ),
                t("foundation.facebook-private", "has a Facebook group only for patients, by invitation"),
            )
        ),
        Paragraph(
            t("foundation.channels", "You can find these and its other channels through the website of the foundation.")
        ),
        Heading(t("foundation.members-title", "Can I become a member?")),
        Paragraph(
            t(
                "foundation.members",
                "The NET-groep is glad when people become members. Signing up is free. "
                "You sign up on the website or by telephone.",
            )
        ),
        Paragraph(
            t(
                "foundation.members-why",
                "The more members it has, the better the foundation can represent the interests of patients.",
            )
        ),
        # TRANSLATORS: heading above a part of the page
        Heading(t("foundation.board-title", "Board of advisors")),
        Paragraph(
            t(
                "foundation.board",
                "The NET-groep has a board of advisors. They are [specialists](specialist) from the Netherlands "
                "and abroad who work on new treatments for [NET](net) and [NEC](nec).",
            )
        ),
        Paragraph(t("foundation.board-names", "Their names and hospitals are on the home page of the NET-groep.")),
        Paragraph(
            t(
                "foundation.board-why",
                "With their knowledge and experience, the NET-groep can keep you informed of the latest developments "
                "in NEC.",
            )
        ),
        Heading(t("foundation.money-title", "Who pays for the work of the NET-groep?")),
        Paragraph(
            t(
                "foundation.money",
                "The money comes from voluntary contributions by patients, their families and relatives. "
                "It also comes from funds and companies, including makers of medicines (pharmaceutical companies).",
            )
        ),
        Paragraph(
            t(
                "foundation.money-rule",
                "The NET-groep says that it accepts donations and grants only if the giver does not want to make "
                "a profit from it. It says that it avoids a [conflict of interests](conflict-of-interests) in "
                "this way.",
            )
        ),
    ),
)
