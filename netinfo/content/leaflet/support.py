"""Help with feelings, and what to ask about daily life and money."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

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
                "There are [social workers](social-worker) and [psychologists](psychologist) who specialise in "
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
        Paragraph(
            t(
                "help.gp",
                "Are you in doubt about a treatment, or do you not want it? Tell your doctor, or talk to your GP.",
            )
        ),
        Paragraph(t("help.more", "You can also go to (the websites are mostly in Dutch):")),
        Bullets(
            (
                t(
                    "help.centre",
                    "a [centre for living with and after cancer](centres), for you and those close to you, without a "
                    "letter from a doctor",
                ),
                t(
                    "help.kanker-nl",
                    "[www.kanker.nl](kanker-nl), with information about cancer and an information line (not for when "
                    "you need help soon)",
                ),
                t(
                    "help.lung",
                    "Longkanker Nederland, if the cancer started in your lungs: "
                    "[www.longkankernederland.nl](lung-patients)",
                ),
                t(
                    "help.net-groep",
                    "the [NET-groep](section:foundation), if the cancer started elsewhere, or if it is not clear where",
                ),
            )
        ),
        # TRANSLATORS: heading above a list
        Heading(t("help.life-title", "Daily life, work and money")),
        Bullets(
            (
                t(
                    "help.family",
                    "Ask your doctor or nurse what caused it, whether it can run in the family, and how to tell it at "
                    "home. See the questions about [family](questions:family).",
                ),
                t(
                    "help.life",
                    "Ask your doctor or nurse what you can keep doing, such as working. See the questions about "
                    "[daily life](questions:effects).",
                ),
                t(
                    "help.health",
                    "Ask them about food and exercise too. See the questions about [your health](questions:health).",
                ),
                t(
                    "help.money",
                    "Ask the hospital whether your insurance pays for your treatment. Ask the insurer what you have to "
                    "pay yourself. See the questions about [money](questions:practical).",
                ),
            )
        ),
        Paragraph(
            t("help.belgium", "This leaflet is for the Netherlands. In Belgium some services have other names."),
            style="small",
        ),
    ),
)
