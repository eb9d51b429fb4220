"""Which kind it is, in short; the table stands on the page about the report."""

from ..messages import t
from ..model import Action, Paragraph, Section

SECTION = Section(
    "table",
    t("table.title", "Which kind do I have?"),
    (
        Paragraph(
            t(
                "table.short",
                "That is usually in the report of the [pathologist](pathologist). On the page 'Your report' you can "
                "look up its words and numbers.",
            )
        ),
        Action(t("table.button", "Look up the words of my report"), page="report"),
    ),
)
