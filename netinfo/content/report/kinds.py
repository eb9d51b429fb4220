"""Which kind it is: the table as a picture and in words."""

from ..messages import t
from ..model import Drawing, Paragraph, Row, Scale, ScaleStep, Section, Table
from .table_names import NAME, NEC, NET_1, NET_2, NET_3

# TRANSLATORS: stands alone in a cell of the table: how the cells look
LIKE = t("table.look.like", "much like normal cells")
# TRANSLATORS: stands alone in a cell of the table: how the cells look
UNLIKE = t("table.look.unlike", "very different from normal cells")
# TRANSLATORS: stands alone in a cell of the table: how fast the cells divide
FAST = t("table.speed.fast", "fast")
# TRANSLATORS: stands alone in a cell of the table: how fast the cells divide
SLOW = t("table.speed.slow", "slowly")
# TRANSLATORS: stands alone in a cell of the table: how fast the cells divide
MIDDLE = t("table.speed.middle", "in between")

SCALE = Scale(
    caption=t(
        "table.scale.caption",
        "NET from slow to fast. NEC stands apart: it is a different kind of tumour, not a next step.",
    ),
    alt=t(
        "table.scale.alt",
        "A line from slow to fast with NET grade 1, 2 and 3. NEC stands apart, below it, and is fast. "
        "Its cells look very different.",
    ),
    # TRANSLATORS: stands alone at one end of a line: how fast the cells divide
    slow=t("table.scale.slow", "slow"),
    # TRANSLATORS: stands alone at one end of a line: how fast the cells divide
    fast=t("table.scale.fast", "fast"),
    steps=(
        ScaleStep(NET_1, LIKE, SLOW, cells=Drawing("scale-g1", 98, 64), pace=Drawing("pace-1", 108, 16)),
        ScaleStep(NET_2, LIKE, MIDDLE, cells=Drawing("scale-g2", 98, 64), pace=Drawing("pace-2", 108, 16)),
        ScaleStep(NET_3, LIKE, FAST, cells=Drawing("scale-g3", 98, 64), pace=Drawing("pace-3", 108, 16)),
        ScaleStep(NEC, UNLIKE, FAST, cells=Drawing("scale-nec", 98, 64), pace=Drawing("pace-3", 108, 16), apart=True),
    ),
)

READER_TABLE = Table(
    # TRANSLATORS: caption of a picture or a table
    caption=t("table.caption", "NET and NEC side by side"),
    columns=(
        NAME,
        # TRANSLATORS: heading of a column in a table
        t("table.col.look", "How the cells look"),
        # TRANSLATORS: heading of a column in a table
        t("table.col.speed", "How fast they divide"),
        # TRANSLATORS: heading of a column in a table
        t("table.col.report", "What your report may say"),
    ),
    rows=(
        Row(NET_1, (LIKE, SLOW, t("table.report.net1", "well differentiated ([goed gedifferentieerd](lang:nl)), G1"))),
        Row(
            NET_2, (LIKE, MIDDLE, t("table.report.net2", "well differentiated ([goed gedifferentieerd](lang:nl)), G2"))
        ),
        Row(
            NET_3,
            (
                LIKE,
                FAST,
                t(
                    "table.report.net3",
                    "well differentiated ([goed gedifferentieerd](lang:nl)), G3, high grade ([hooggradig](lang:nl))",
                ),
            ),
        ),
        Row(
            NEC,
            (
                UNLIKE,
                FAST,
                t(
                    "table.report.nec",
                    "poorly differentiated ([slecht gedifferentieerd](lang:nl)), SCNEC or LCNEC, high grade "
                    "([hooggradig](lang:nl)), sometimes still G3",
                ),
            ),
        ),
    ),
)

SECTION = Section(
    "kinds",
    t("report.kinds-title", "Where are my words?"),
    (
        Paragraph(
            t(
                "table.intro",
                "This table shows the words for [NET](net) and [NEC](nec) that may be in your report. "
                "It is about [tumours](tumour) in the organs that digest food: gullet, stomach, bowel, anus, liver, "
                "bile ducts and pancreas.",
            )
        ),
        Paragraph(
            t(
                "report.high",
                "Take care: 'high grade' and 'G3' may be used for NET grade 3 and for NEC. Do not choose by that "
                "word alone. See whether it says well or poorly differentiated, and ask your doctor.",
            ),
            style="marked",
        ),
        READER_TABLE,
        Paragraph(
            t("table.ask", "**Ask your doctor:** which of these do I have, and who looked at the [tissue](tissue)?"),
            style="aside",
        ),
        SCALE,
        Paragraph(
            t(
                "table.net-apart",
                "This leaflet is about NEC. Doctors usually treat a NET differently, even a grade 3 NET. Ask your "
                "doctor.",
            )
        ),
        Paragraph(
            t(
                "table.old",
                "Is your report some years old? It may use older names, such as 'NEC grade 3'. "
                "That may now be called NET grade 3 or NEC. Ask your doctor what the name is now.",
            )
        ),
        Paragraph(
            t(
                "what.net-words",
                "Older texts sometimes call a NET [moderately differentiated](moderately-differentiated).",
            )
        ),
        Paragraph(
            t(
                "table.mixed",
                "Does your report say [MiNEN](minen), combined or mixed, or does it fit no row? Ask your doctor what "
                "that means for you. Does it say small cell carcinoma of another organ than the lungs? Ask whether "
                "that is an NEC.",
            )
        ),
        Paragraph(
            t(
                "table.elsewhere",
                "Did your cancer not start in the lungs, and not in an organ that digests food? Ask your doctor "
                "which names and numbers are used.",
            )
        ),
    ),
)
