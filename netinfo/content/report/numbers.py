"""The numbers in a report (WHO 2019, 2021 and 2022), and the names and numbers of the lungs."""

from ..messages import Message, t
from ..model import Paragraph, Row, Section, Table, Threshold
from .table_names import MITOSES, NAME, NEC, NET_1, NET_2, NET_3

# TRANSLATORS: stands alone in a cell; goes with 'differentiated', which is the heading of its column
WELL = t("table.well", "well")
# TRANSLATORS: stands alone in a cell: how much dead tissue, or how many cell divisions
FAR_MORE = t("table.lung.far-more", "usually far more")
ONE_IS_ENOUGH = t("table.one-is-enough", "one of the two counts is enough for 'high'")
# TRANSLATORS: stands alone in a cell, where the other rows have numbers
NOT_COUNTED = t("table.lung.not-counted", "possible; the count and the look of the cells decide")
# TRANSLATORS: stands alone in a cell: how many divisions or cells were counted
UNDER = t("table.under", "under {n}")
# TRANSLATORS: stands alone in a cell: how many divisions or cells were counted
BETWEEN = t("table.range", "{low} up to and including {high}")
# TRANSLATORS: stands alone in a cell: how many divisions or cells were counted
OVER = t("table.over", "over {n}")


def under(n: int) -> Threshold:
    return Threshold(UNDER, n=n)


def between(low: int, high: int) -> Threshold:
    return Threshold(BETWEEN, low=low, high=high)


def over(n: int, note: Message | None = None) -> Threshold:
    return Threshold(OVER, n=n, note=note)


NUMBERS = Table(
    # TRANSLATORS: caption of a picture or a table
    caption=t("table.details.caption", "The numbers for the organs that digest food"),
    columns=(
        NAME,
        # TRANSLATORS: heading of a column in a table
        t("table.col.differentiation", "Differentiation"),
        # TRANSLATORS: heading of a column in a table
        t("table.col.grade", "Grade"),
        MITOSES,
        # TRANSLATORS: heading of a column in a table
        t("table.col.ki-67", "Ki-67 (per cent): out of every hundred cells, how many are dividing"),
    ),
    rows=(
        # TRANSLATORS: stands alone in a cell; goes with 'grade', which is the heading of its column
        Row(NET_1, (WELL, t("table.low", "low"), under(2), under(3))),
        # TRANSLATORS: stands alone in a cell; goes with 'grade', which is the heading of its column
        Row(NET_2, (WELL, t("table.intermediate", "intermediate"), between(2, 20), between(3, 20))),
        # TRANSLATORS: stands alone in a cell; goes with 'grade', which is the heading of its column
        Row(NET_3, (WELL, t("table.high", "high"), over(20), over(20, ONE_IS_ENOUGH))),
        Row(
            NEC,
            (
                # TRANSLATORS: stands alone in a cell; goes with 'differentiated', which is the heading of its column
                t("table.poorly", "poorly"),
                # TRANSLATORS: stands alone in a cell; goes with 'grade', which is the heading of its column
                t("table.always-high", "always high, no number"),
                over(20),
                over(20, ONE_IS_ENOUGH),
            ),
        ),
    ),
)

LUNG_NUMBERS = Table(
    # TRANSLATORS: caption of a picture or a table
    caption=t("table.lung.caption", "Names and numbers for the lungs"),
    # TRANSLATORS: heading of a column in a table
    columns=(NAME, MITOSES, t("table.col.dead-tissue", "Dead tissue (necrosis)")),
    rows=(
        Row(
            # TRANSLATORS: name of a tumour in the first column of the table
            t("table.lung.typical", "Typical carcinoid"),
            # TRANSLATORS: stands alone in a cell: no dead tissue
            (under(2), t("table.lung.none", "none")),
        ),
        Row(
            # TRANSLATORS: name of a tumour in the first column of the table, or the amount of dead tissue
            t("table.lung.atypical", "Atypical carcinoid"),
            (
                between(2, 10),
                # TRANSLATORS: stands alone in a cell: how much dead tissue, or how many cell divisions
                t("table.lung.spots", "sometimes spots; then this name also holds with fewer cell divisions"),
            ),
        ),
        # TRANSLATORS: name of a tumour in the first column of the table, or the amount of dead tissue
        Row(t("table.lung.lcnec", "Large cell NEC (LCNEC)"), (over(10, FAR_MORE), NOT_COUNTED)),
        # TRANSLATORS: name of a tumour in the first column of the table, or the amount of dead tissue
        Row(t("table.lung.sclc", "Small cell lung cancer (SCLC)"), (over(10, FAR_MORE), NOT_COUNTED)),
    ),
)

NUMBERS_SECTION = Section(
    "numbers",
    # TRANSLATORS: heading above the table with numbers
    t("table.details.title", "What do the numbers mean?"),
    (
        Paragraph(
            t(
                "table.details.intro",
                "The [pathologist](pathologist) counts two things: the [cell divisions](mitosis) (mitoses), and the "
                "cells with [Ki-67](ki-67). Do the two counts give different grades? Then the higher grade counts.",
            )
        ),
        Paragraph(
            t(
                "table.details.look",
                "Numbers alone do not show whether it is a NET [grade](grade) 3 or an NEC. The look of the cells does. "
                "If in doubt, extra tests on the tissue can help.",
            )
        ),
        Paragraph(
            t(
                "table.details.no-grade",
                "An NEC does not get a grade with a number. It is always [high grade](high-grade).",
            )
        ),
        NUMBERS,
    ),
)

LUNG_SECTION = Section(
    "lungs",
    t("table.lung.title", "Tumours in the lungs have other names"),
    (
        Paragraph(
            t(
                "table.lung.intro",
                "In a report about the lungs you may read [carcinoid](carcinoid), large cell neuroendocrine carcinoma "
                "([LCNEC](lcnec)) or small cell carcinoma (in Dutch: [kleincellig carcinoom](lang:nl)). A small cell "
                "carcinoma of the lung is small cell lung cancer ([SCLC](sclc)). Pathologists then also look for "
                "[dead tissue](necrosis) (in Dutch: [necrose](lang:nl)).",
            )
        ),
        Paragraph(
            t(
                "table.lung.ki-67",
                "Your report may mention Ki-67. In the lungs, Ki-67 alone is not enough to decide the name.",
            )
        ),
        LUNG_NUMBERS,
        Paragraph(
            t(
                "table.lung.none-fits",
                "Does your report fit no row, or does it say combined? Ask your doctor what that means for you. This "
                "leaflet is not about carcinoid.",
            )
        ),
        Paragraph(
            t(
                "table.source",
                "The names and numbers are those of the World Health Organization ([WHO](who)) of 2019, 2021 and 2022. "
                "We took them from articles about these.",
            ),
            style="small",
        ),
    ),
)
