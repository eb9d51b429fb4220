"""Words about the illness."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "illness",
    # TRANSLATORS: heading above a group of explained words
    t("words.theme.illness", "The illness"),
    (
        Word(
            "nec",
            t("w.nec.term", "neuroendocrine carcinoma (NEC)"),
            t(
                "w.nec.text",
                "A kind of cancer that starts in neuroendocrine cells. "
                "The cells look very different from normal cells. An NEC usually grows fast.",
            ),
            stands=t("w.nec.stands", "neuroendocrine carcinoma"),
            sounds=t("w.nec.sounds", "NYOO-roh-EN-doh-krin kar-sin-OH-muh; N-E-C"),
        ),
        Word(
            "net",
            t("w.net.term", "neuroendocrine tumour (NET)"),
            t(
                "w.net.text",
                "A tumour that starts in neuroendocrine cells. The cells still look much like normal cells. "
                "A NET is not the same as an NEC, and is usually treated differently.",
            ),
            stands=t("w.net.stands", "neuroendocrine tumour"),
            sounds=t("w.net.sounds", "NYOO-roh-EN-doh-krin TYOO-muh; the letters as one word: net"),
        ),
        Word(
            "neuroendocrine-cell",
            t("w.neuroendocrine-cell.term", "neuroendocrine cell"),
            t(
                "w.neuroendocrine-cell.text",
                "A kind of cell that is found all over the body. Such cells can make hormone-like substances.",
            ),
            sounds=t("w.neuroendocrine-cell.sounds", "NYOO-roh-EN-doh-krin sell"),
        ),
        Word(
            "tumour",
            t("w.tumour.term", "tumour"),
            t("w.tumour.text", "A lump of cells that keep dividing when they should not."),
            sounds=t("w.tumour.sounds", "TYOO-muh"),
        ),
        Word(
            "malignant",
            # TRANSLATORS: an adjective: of a tumour or an NEC
            t("w.malignant.term", "malignant"),
            t(
                "w.malignant.text",
                "Malignant means that it is cancer. A NET is cancer too, but usually grows more slowly.",
            ),
            sounds=t("w.malignant.sounds", "muh-LIG-nunt"),
        ),
        Word(
            "small-cell",
            # TRANSLATORS: an adjective: of a tumour or an NEC
            t("w.small-cell.term", "small cell"),
            t("w.small-cell.text", "One of the two kinds of NEC. Through the microscope, the cells look small."),
        ),
        Word(
            "large-cell",
            # TRANSLATORS: an adjective: of a tumour or an NEC
            t("w.large-cell.term", "large cell"),
            t("w.large-cell.text", "One of the two kinds of NEC. Through the microscope, the cells look larger."),
        ),
        Word(
            "scnec",
            t("w.scnec.term", "SCNEC"),
            t(
                "w.scnec.text",
                "Small cell neuroendocrine carcinoma: an NEC with small cells. It usually starts in the lungs.",
            ),
            stands=t("w.scnec.stands", "small cell neuroendocrine carcinoma"),
            sounds=t("w.scnec.sounds", "S-C-N-E-C"),
        ),
        Word(
            "lcnec",
            t("w.lcnec.term", "LCNEC"),
            t(
                "w.lcnec.text",
                "Large cell neuroendocrine carcinoma: an NEC with large cells. "
                "Counting all organs, it is much rarer than SCNEC.",
            ),
            stands=t("w.lcnec.stands", "large cell neuroendocrine carcinoma"),
            sounds=t("w.lcnec.sounds", "L-C-N-E-C"),
        ),
        Word(
            "sclc",
            t("w.sclc.term", "small cell lung cancer (SCLC)"),
            t("w.sclc.text", "The name for a small cell NEC that starts in the lungs."),
            stands=t("w.sclc.stands", "small cell lung cancer"),
            sounds=t("w.sclc.sounds", "S-C-L-C"),
        ),
        Word(
            "mcc",
            t("w.mcc.term", "Merkel cell carcinoma (MCC)"),
            t(
                "w.mcc.text",
                "A kind of cancer. It is treated differently from the cancers in this leaflet, which is not about MCC.",
            ),
            stands=t("w.mcc.stands", "Merkel cell carcinoma"),
            sounds=t("w.mcc.sounds", "MER-kul sell kar-sin-OH-muh"),
        ),
        Word(
            "minen",
            t("w.minen.term", "MiNEN"),
            t("w.minen.text", "A mixed tumour: one part is neuroendocrine, another part is not."),
            stands=t("w.minen.stands", "mixed neuroendocrine-non-neuroendocrine neoplasm (tumour)"),
            sounds=t("w.minen.sounds", "MY-nen"),
        ),
        Word(
            "carcinoid",
            t("w.carcinoid.term", "carcinoid"),
            t(
                "w.carcinoid.text",
                "An older name that is still used in the lungs for neuroendocrine tumours. "
                "There are two kinds: typical and atypical.",
            ),
            sounds=t("w.carcinoid.sounds", "KAR-sin-oyd"),
        ),
        Word(
            "primary-tumour",
            t("w.primary-tumour.term", "primary tumour"),
            t("w.primary-tumour.text", "The first tumour: the one in the place where the cancer started."),
            sounds=t("w.primary-tumour.sounds", "PRY-muh-ree TYOO-muh"),
        ),
        Word(
            "unknown-primary",
            t("w.unknown-primary.term", "unknown primary (in Dutch: [primaire tumor onbekend, PTO](lang:nl))"),
            t(
                "w.unknown-primary.text",
                "The primary tumour was not found: doctors do not know where the cancer started. "
                "With an NEC, they do know which kind of cancer it is.",
            ),
        ),
        Word(
            "metastasis",
            t("w.metastasis.term", "metastasis (plural: metastases)"),
            t(
                "w.metastasis.text",
                "A new tumour in another place, from cells that broke off from the primary tumour. "
                "Also called a secondary tumour.",
            ),
            sounds=t("w.metastasis.sounds", "meh-TAS-tuh-sis; plural meh-TAS-tuh-seez"),
        ),
        Word(
            "local",
            # TRANSLATORS: an adjective: of a tumour or an NEC
            t("w.local.term", "local (localised)"),
            t("w.local.text", "The cancer is only in the place where it started."),
        ),
        Word(
            "spread-nearby",
            t("w.spread-nearby.term", "spread nearby"),
            t("w.spread-nearby.text", "The cancer is also in lymph nodes nearby. Ask what that means for you."),
        ),
        Word(
            "lymph-vessel",
            t("w.lymph-vessel.term", "lymph vessel"),
            t("w.lymph-vessel.text", "A thin tube in the body that carries a clear fluid, called lymph."),
            sounds=t("w.lymph-vessel.sounds", "LIMF VESS-ul"),
        ),
        Word(
            "lymph-node",
            t("w.lymph-node.term", "lymph node"),
            t(
                "w.lymph-node.text",
                "A small part of the body between the lymph vessels, about the shape of a bean. It filters the lymph.",
            ),
            sounds=t("w.lymph-node.sounds", "LIMF nohd"),
        ),
        Word(
            "stage",
            t("w.stage.term", "stage"),
            t(
                "w.stage.text",
                "How far the cancer has advanced: are there metastases, and where? In small cell lung cancer you may "
                "hear 'limited' or 'extensive disease'. Ask what that means for you.",
            ),
            # TRANSLATORS: none in English; write how the word sounds in your language, or -
            sounds=t("w.stage.sounds", "-"),
        ),
    ),
)
