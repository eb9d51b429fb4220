"""Small cell and large cell."""

from ..messages import t
from ..model import Bullets, Drawing, Figure, Heading, Panel, Paragraph, Section

SECTION = Section(
    "cell-types",
    t("cell-types.title", "Small cell or large cell: which kinds of NEC are there?"),
    (
        Paragraph(t("cell-types.intro", "There are two kinds of [NEC](nec). The name says how large the cells are:")),
        Bullets(
            (
                t("cell-types.scnec", "**Small cell**: [SCNEC](scnec), a small cell neuroendocrine carcinoma."),
                t("cell-types.lcnec", "**Large cell**: [LCNEC](lcnec), a large cell neuroendocrine carcinoma."),
            )
        ),
        Paragraph(t("cell-types.letters", "SC stands for 'small cell', LC for 'large cell'.")),
        Paragraph(
            t(
                "cell-types.most",
                "Counting the lungs too, most NECs are small cell. Outside the lungs this differs by organ.",
            )
        ),
        Figure(
            "duo",
            # TRANSLATORS: caption of a picture or a table
            caption=t(
                "cell-types.figure.caption",
                "Small cells and large cells, drawn simply. Ask your doctor: which kind do I have?",
            ),
            alt=t("cell-types.figure.alt", "Two drawings: one with small cells, one with larger cells."),
            panels=(
                # TRANSLATORS: label in a drawing, alone: of an NEC
                Panel(Drawing("cells-small", 116, 72), t("cell-types.figure.small", "small cell")),
                # TRANSLATORS: label in a drawing, alone: of an NEC
                Panel(Drawing("cells-large", 116, 72), t("cell-types.figure.large", "large cell")),
            ),
        ),
        Heading(t("cell-types.small-title", "Where does a small cell NEC start?")),
        Paragraph(
            t(
                "cell-types.small-where",
                "A small cell NEC usually starts in the lungs. A small number start in other parts of the body.",
            )
        ),
        Paragraph(t("cell-types.sclc", "In the lungs, doctors call it small cell lung cancer ([SCLC](sclc)).")),
        Paragraph(
            # TRANSLATORS: about the Netherlands: keep it so in every language
            t(
                "cell-types.sclc-nl",
                "This is fairly common in the Netherlands, so lung doctors have a lot of experience with it.",
            )
        ),
        Heading(t("cell-types.large-title", "Where does a large cell NEC start?")),
        Paragraph(
            t(
                "cell-types.large-where",
                "Counting all organs, a large cell NEC is much rarer than a small cell NEC. According to a guideline "
                "of 2013, about half of all large cell NECs start in the lungs. The others start elsewhere in the "
                "body, or it is not clear where.",
            )
        ),
        Paragraph(
            t(
                "cell-types.large-unknown",
                "According to the NET-groep, doctors often cannot find where a large cell NEC started. "
                "Doctors call this an [unknown primary](unknown-primary). They do know then that it is an NEC.",
            )
        ),
    ),
)
