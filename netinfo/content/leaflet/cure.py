"""Whether an NEC can be cured, and what treatment is for if not."""

from ..messages import t
from ..model import Bullets, Paragraph, Section

SECTION = Section(
    "cure",
    t("cure.title", "Can an NEC be cured?"),
    (
        Paragraph(t("cure.possible", "An [NEC](nec) can sometimes be [cured](cure), if it has not spread.")),
        Paragraph(
            t(
                "cure.local",
                "Doctors then call the cancer [local](local). "
                "There are no other [tumours](tumour) than the [primary tumour](primary-tumour).",
            )
        ),
        Paragraph(
            t("cure.not-possible", "Is cure no longer possible? There are still several treatments. They are meant to:")
        ),
        Bullets(
            (
                t("cure.aim.symptoms", "ease your symptoms"),
                t("cure.aim.longer", "help you live longer"),
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
    ),
)
