"""Words in a report."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "report",
    # TRANSLATORS: heading above a group of explained words
    t("words.theme.report", "In your report"),
    (
        Word(
            "differentiation",
            t("w.differentiation.term", "differentiation"),
            t(
                "w.differentiation.text",
                "How much the cells of a tumour still look like normal cells. "
                "It is not the same as how fast they grow.",
            ),
            sounds=t("w.differentiation.sounds", "dif-uh-ren-shee-AY-shun"),
        ),
        Word(
            "well-differentiated",
            # TRANSLATORS: an adjective: of a tumour
            t("w.well-differentiated.term", "well differentiated"),
            t("w.well-differentiated.text", "The cells still look much like normal cells."),
            sounds=t("w.well-differentiated.sounds", "well dif-uh-REN-shee-ay-tid"),
        ),
        Word(
            "moderately-differentiated",
            # TRANSLATORS: an adjective: of a tumour
            t("w.moderately-differentiated.term", "moderately differentiated"),
            t(
                "w.moderately-differentiated.text",
                "An older term: the cells look somewhat like normal cells (also: intermediately differentiated). "
                "NET grade 1, 2 and 3 are now called well differentiated.",
            ),
            sounds=t("w.moderately-differentiated.sounds", "MOD-uh-rut-lee dif-uh-REN-shee-ay-tid"),
        ),
        Word(
            "poorly-differentiated",
            # TRANSLATORS: an adjective: of a tumour
            t("w.poorly-differentiated.term", "poorly differentiated"),
            t("w.poorly-differentiated.text", "The cells look very different from normal cells."),
            sounds=t("w.poorly-differentiated.sounds", "POOR-lee dif-uh-REN-shee-ay-tid"),
        ),
        Word(
            "growth-rate",
            t("w.growth-rate.term", "growth rate"),
            t("w.growth-rate.text", "How fast the cells of a tumour divide."),
        ),
        Word(
            "grade",
            t("w.grade.term", "grade"),
            t(
                "w.grade.text",
                "A measure of how fast the cells divide. A NET has grade 1, 2 or 3 (G1, G2, G3). An NEC has no "
                "such number now; older texts may say NEC grade 3.",
            ),
        ),
        Word(
            "high-grade",
            # TRANSLATORS: an adjective: of a tumour or an NEC
            t("w.high-grade.term", "high grade"),
            t("w.high-grade.text", "The cells divide fast. NET grade 3 and every NEC are high grade."),
        ),
        Word(
            "mitosis",
            t("w.mitosis.term", "mitosis (plural: mitoses)"),
            t(
                "w.mitosis.text",
                "Cell division: one cell becomes two. The pathologist counts this in a small area of tissue.",
            ),
            sounds=t("w.mitosis.sounds", "my-TOH-sis; plural my-TOH-seez"),
        ),
        Word(
            "ki-67",
            t("w.ki-67.term", "Ki-67"),
            t(
                "w.ki-67.text",
                "A substance in cells that are dividing. "
                "The count tells how many of every hundred cells are dividing. Reports give it as a percentage.",
            ),
            sounds=t("w.ki-67.sounds", "kay-eye sixty-seven"),
        ),
        Word(
            "necrosis",
            t("w.necrosis.term", "dead tissue (necrosis)"),
            t("w.necrosis.text", "Tissue in which the cells have died."),
            sounds=t("w.necrosis.sounds", "neh-KROH-sis"),
        ),
        Word(
            "who",
            t("w.who.term", "World Health Organization (WHO)"),
            t(
                "w.who.text",
                "An organisation of nearly all countries that works for health. "
                "It publishes the books with the names of all tumours.",
            ),
            stands=t("w.who.stands", "World Health Organization"),
            sounds=t("w.who.sounds", "W-H-O"),
        ),
    ),
)
