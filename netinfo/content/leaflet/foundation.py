"""What the NET-groep foundation does, and who pays for it."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "foundation",
    t("foundation.title", "What can the NET-groep foundation do for me?"),
    (
        Paragraph(
            t(
                "foundation.support",
                "The NET-groep advises and supports patients, and also their partners, children and friends. "
                "You are most welcome with your questions and worries.",
            )
        ),
        Paragraph(
            t(
                "foundation.name",
                "On newer pages the foundation calls itself NETNECkanker ([www.netneckanker.nl](foundation-new)).",
            )
        ),
        Paragraph(t("foundation.does", "The NET-groep:")),
        Bullets(
            (
                t("foundation.site", "has a website with information: [www.net-kanker.nl](foundation)"),
                t("foundation.meetings", "organises informative meetings with professionals"),
                t("foundation.material", "makes information material: films, podcasts and brochures"),
                t(
                    "foundation.facebook-open",
                    "has an open Facebook page with the latest news, which you can read without a Facebook account",
                ),
                t("foundation.facebook-private", "has a private Facebook group for patients, by invitation only"),
            )
        ),
        Paragraph(
            t("foundation.channels", "You can find these and its other channels through the website of the foundation.")
        ),
        Paragraph(t("foundation.unconfirmed", "The foundation has not yet confirmed these addresses to us.")),
        Heading(t("foundation.members-title", "Can I become a member?")),
        Paragraph(
            t(
                "foundation.members",
                "The NET-groep is glad when people become members. Membership is free. "
                "You sign up on the website or by telephone.",
            )
        ),
        Paragraph(
            t(
                "foundation.members-why",
                "The more members it has, the better the foundation can represent the interests of patients.",
            )
        ),
        Heading(t("foundation.board-title", "Board of advisors")),
        Paragraph(
            t(
                "foundation.board",
                "The NET-groep has a board of advisors. "
                "They are [specialists](specialist) of national and international importance in developing treatments "
                "for [NET](net) and [NEC](nec).",
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
                "The NET-groep accepts donations and grants only if the giver gets no say and no advantage. "
                "In this way it avoids a [conflict of interests](conflict-of-interests).",
            )
        ),
        Paragraph(t("foundation.not-theirs", "The foundation did not publish or endorse this leaflet.")),
    ),
)
