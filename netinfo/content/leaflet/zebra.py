"""Why the zebra is the symbol."""

from ..messages import t
from ..model import Drawing, Figure, Paragraph, Section

SECTION = Section(
    "zebra",
    t("zebra.title", "Think zebra: why a zebra?"),
    (
        Paragraph(
            t(
                "zebra.symbol",
                "All over the world, the zebra is the symbol of neuroendocrine cancer ([NET](net) and [NEC](nec)).",
            )
        ),
        Paragraph(
            t(
                "zebra.hoofbeats",
                "Doctors learn in their training: when you hear hoofbeats, think of a horse. "
                "But sometimes it is a zebra, which is far less common.",
            )
        ),
        Paragraph(
            t(
                "zebra.stripes",
                "Each zebra has its own pattern of stripes. So every zebra is different, and so is every NEC.",
            )
        ),
        Figure(
            "single",
            caption=t("zebra.figure.caption", "No two zebras have the same stripes"),
            alt=t("zebra.figure.alt", "Drawing of a zebra."),
            drawing=Drawing("zebra", 210, 206),
        ),
    ),
)
