"""Words about tests."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "tests",
    # TRANSLATORS: heading above a group of explained words
    t("words.theme.tests", "Tests"),
    (
        Word(
            "tissue",
            t("w.tissue.term", "tissue"),
            t("w.tissue.text", "A group of cells that belong together. The body is made of tissue."),
        ),
        Word(
            "biopsy",
            t("w.biopsy.term", "biopsy"),
            t(
                "w.biopsy.text",
                "A test in which a doctor takes a small piece of tissue. A pathologist then examines it.",
            ),
            sounds=t("w.biopsy.sounds", "BY-op-see"),
        ),
        Word(
            "scan",
            t("w.scan.term", "scan"),
            t("w.scan.text", "A test that makes pictures of the inside of the body."),
            # TRANSLATORS: none in English; write how the word sounds in your language, or -
            sounds=t("w.scan.sounds", "-"),
        ),
        Word(
            "diagnosis",
            t("w.diagnosis.term", "diagnosis"),
            t("w.diagnosis.text", "Which illness you have. A doctor finds this out with tests."),
            sounds=t("w.diagnosis.sounds", "dy-ug-NOH-sis"),
        ),
    ),
)
