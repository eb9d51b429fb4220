"""Whether an NEC can be cured, and what treatment is for if not."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "cure",
    t("cure.title", "Can doctors cure an NEC?"),
    (
        Paragraph(
            t(
                "cure.later",
                "This part is about cure and your outlook. Would you rather not read it now? Go on to "
                "[treatment](section:treatment).",
            ),
        ),
        Paragraph(
            t(
                "cure.possible",
                "Sometimes [cure](cure) is possible. Usually only if there are no [metastases](metastasis) in "
                "other organs. A metastasis is the same cancer, growing in another place.",
            )
        ),
        Paragraph(
            t(
                "cure.local",
                "Is the cancer only in the place where it started? Doctors call that [local](local). When doctors say "
                "that it has spread, they often mean: to other organs. Lymph nodes are small filters in the body. In "
                "this leaflet, cancer in a lymph node is a metastasis too.",
            )
        ),
        Paragraph(
            t(
                "cure.nodes",
                "[Metastases in lymph nodes nearby](spread-nearby) do not always rule out cure, for example in small "
                "cell lung cancer.",
            )
        ),
        Paragraph(
            t(
                "cure.ask",
                "**Ask your doctor: is cure the aim of my treatment?** A [treatment that aims at "
                "cure](curative-treatment) does not promise it.",
            ),
        ),
        Paragraph(
            t(
                "cure.not-possible",
                "Is cure not possible? There are still several [palliative treatments](palliative-treatment). Ask "
                "what is possible for you. Their aim is to:",
            )
        ),
        Bullets(
            (
                # TRANSLATORS: ends the sentence 'Their aim is to:' (cure.not-possible)
                t("cure.aim.symptoms", "ease your symptoms"),
                # TRANSLATORS: ends the sentence 'Their aim is to:' (cure.not-possible)
                t("cure.aim.longer", "help you live longer"),
                # TRANSLATORS: ends the sentence 'Their aim is to:' (cure.not-possible)
                t("cure.aim.quality", "improve your [quality of life](quality-of-life)"),
            )
        ),
        Paragraph(t("cure.depends", "Which treatment suits you best depends on your own situation.")),
        Paragraph(
            t(
                "cure.wishes",
                "**Your own wishes count.** Think about which treatments you do or do not want. Tell your doctor.",
            )
        ),
        Heading(t("outlook.title", "What is my outlook?"), id="outlook"),
        Paragraph(
            t(
                "outlook.serious",
                "You decide whether you want to talk about your [outlook](outlook), and when. An NEC is a serious "
                "illness. Sometimes cure is possible, but people can also die of it. If cure is not possible, "
                "treatment can sometimes ease symptoms or help you live longer.",
            )
        ),
        Paragraph(
            t(
                "outlook.ask",
                "This leaflet cannot say how things will go for you. Ask your own doctor, if you want to know. "
                "You can also talk about it with your nurse or your GP. Questions about it are under [Hard "
                "subjects](questions:hard).",
            )
        ),
    ),
)
