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
        Figure(
            "body",
            # TRANSLATORS: stands below a drawing of the body
            caption=t(
                "spread.body.caption",
                "Places in the body where an NEC can start. Ask your doctor: where did my NEC start?",
            ),
            # TRANSLATORS: what the drawing shows, for who cannot see it
            alt=t("spread.body.alt", "Drawing of a body. Numbers point to the places that stand below."),
            drawing=Drawing("body", 180, 204),
            labels=(
                # TRANSLATORS: label beside a place in a drawing of the body
                t("spread.body.lungs", "Lungs"),
                # TRANSLATORS: label beside a place in a drawing of the body
                t("spread.body.stomach", "Stomach"),
                # TRANSLATORS: label beside a place in a drawing of the body
                t("spread.body.pancreas", "Pancreas"),
                # TRANSLATORS: label beside a place in a drawing of the body
                t("spread.body.bowel", "Bowel"),
                # TRANSLATORS: label beside a place in a drawing of the body
                t("spread.body.bladder", "Bladder"),
                # TRANSLATORS: label beside a place in a drawing of the body
                t("spread.body.elsewhere", "Another place, or it is unknown where"),
            ),
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
            caption=t(
                "spread.figure.caption", "How cancer can spread, in four steps. Ask your doctor: has my cancer spread?"
            ),
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
        Figure(
            "duo",
            caption=t(
                "spread.state.caption",
                "Black is cancer here. Ovals are lymph nodes. The places are examples. Ask your doctor: which drawing "
                "fits my cancer?",
            ),
            alt=t(
                "spread.state.alt",
                "Three drawings of a body: a tumour in one place; also cancer in lymph nodes near it; also cancer in "
                "other organs.",
            ),
            panels=(
                # TRANSLATORS: words below a drawing: where the cancer is; no sentence
                Panel(Drawing("state-1", 100, 140), t("spread.state.figure.one", "in one place")),
                # TRANSLATORS: words below a drawing: where the cancer is; no sentence
                Panel(Drawing("state-2", 100, 140), t("spread.state.figure.nodes", "also in lymph nodes nearby")),
                # TRANSLATORS: words below a drawing: where the cancer is; no sentence
                Panel(Drawing("state-3", 100, 140), t("spread.state.figure.organs", "also in other organs")),
            ),
        ),
    ),
)
