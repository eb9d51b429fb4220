"""What an NEC is, and how doctors find out."""

from ..messages import t
from ..model import Drawing, Figure, Heading, Panel, Paragraph, Section

SECTION = Section(
    "what",
    t("what.title", "What is an NEC?"),
    (
        Paragraph(
            t(
                "what.cells",
                "There are [neuroendocrine cells](neuroendocrine-cell) all over the body. Many different kinds of "
                "[tumour](tumour) can start in these cells.",
            )
        ),
        Heading(t("what.kinds-title", "What is the difference between NET and NEC?")),
        Paragraph(
            t(
                "what.net",
                "Doctors call some of these neuroendocrine tumours ([NET](net)). The cells of a NET still look much "
                "like normal cells. Doctors call that [well differentiated](well-differentiated). A NET is cancer "
                "too, but usually grows more slowly than an NEC.",
            )
        ),
        Paragraph(
            t(
                "what.nec",
                "A neuroendocrine carcinoma ([NEC](nec)) is [malignant](malignant): it is cancer. "
                "Its cells look very different from normal cells. "
                "Doctors call that [poorly differentiated](poorly-differentiated).",
            )
        ),
        Paragraph(t("what.rare", "An NEC usually grows fast. Outside the lungs it is very rare.")),
        Figure(
            "duo",
            # TRANSLATORS: stands below two drawings
            caption=t(
                "what.figure.caption",
                "Cells of a NET and of an NEC, drawn simply; not every NEC looks like this. Ask your doctor: do I "
                "have a NET or an NEC?",
            ),
            # TRANSLATORS: what the two drawings show, for who cannot see them
            alt=t(
                "what.figure.alt",
                "Two drawings: a NET with cells that are all round, and an NEC with cells of many shapes.",
            ),
            panels=(
                # TRANSLATORS: label of a drawing
                Panel(Drawing("scale-g1", 98, 64), t("what.figure.net", "NET")),
                # TRANSLATORS: label of a drawing
                Panel(Drawing("scale-nec", 98, 64), t("what.figure.nec", "NEC")),
            ),
        ),
        # TRANSLATORS: the linked words are the name of a page
        Heading(t("what.growth-title", "How do the cells look, and how fast do they grow?")),
        Paragraph(
            t(
                "what.differentiation",
                "[Differentiation](differentiation) is about the look of the cells: how much do they still look like "
                "normal cells?",
            )
        ),
        Paragraph(
            t(
                "what.growth",
                "The [growth rate](growth-rate) is something else. It shows how fast the cells divide. For a NET "
                "this is the [grade](grade): 1 (slow), 2 (in between) or 3 (fast). In the lungs there are other "
                "names. An NEC gets no number.",
            )
        ),
        Paragraph(t("what.fast", "A poorly differentiated tumour, such as an NEC, usually grows fast.")),
        Paragraph(
            t(
                "what.why",
                "The growth rate also counts in the choice of treatment. It says something about your "
                "[outlook](outlook) too. You decide whether you ask about it.",
            )
        ),
        Heading(t("what.tests-title", "How do doctors find out what I have?")),
        Paragraph(
            t(
                "what.biopsy",
                "A doctor takes a small piece of [tissue](tissue): a [biopsy](biopsy).",
            )
        ),
        Paragraph(
            t(
                "what.pathologist",
                "A [pathologist](pathologist) examines the tissue. "
                "The pathologist can then usually see two things: how much the cells look like normal cells, and "
                "how fast "
                "they divide.",
            )
        ),
        Paragraph(
            t(
                "what.scans",
                "Doctors use [scans](scan) to look for [metastases](metastasis) (new tumours in other places), and to "
                "see where these are.",
            )
        ),
    ),
)
