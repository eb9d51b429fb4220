"""Where cancer starts and how it spreads."""

from ..messages import t
from ..model import Drawing, Figure, Panel, Paragraph, Section

SECTION = Section(
    "spread",
    t("spread.title", "Where does cancer start, and how can it spread?"),
    (
        Paragraph(
            t(
                "spread.primary",
                "The first [tumour](tumour) grows in the place where the cancer started. "
                "Doctors call it the [primary tumour](primary-tumour).",
            )
        ),
        Paragraph(
            t(
                "spread.travel",
                "Cells of the primary tumour can break off. "
                "Through blood vessels and [lymph vessels](lymph-vessel) they can reach other parts of the body.",
            )
        ),
        Paragraph(
            t(
                "spread.metastasis",
                "Do these cells keep growing there? Then a new tumour forms: a [metastasis](metastasis).",
            )
        ),
        Figure(
            "panels",
            caption=t("spread.figure.caption", "How cancer can spread, in four steps"),
            alt=t(
                "spread.figure.alt",
                "Four drawings: a tumour; cells that break off from it; these cells in a blood vessel; a new tumour "
                "in another place.",
            ),
            panels=(
                # TRANSLATORS: label of one of four drawings
                Panel(Drawing("spread-1", 160, 110), t("spread.figure.1", "Primary tumour")),
                # TRANSLATORS: label of one of four drawings
                Panel(Drawing("spread-2", 160, 110), t("spread.figure.2", "Cells break off")),
                # TRANSLATORS: label of one of four drawings
                Panel(Drawing("spread-3", 160, 110), t("spread.figure.3", "Through blood or lymph vessels")),
                # TRANSLATORS: label of one of four drawings
                Panel(Drawing("spread-4", 160, 110), t("spread.figure.4", "Metastasis")),
            ),
        ),
    ),
)
