"""How to read a report with the paper in hand."""

from ..messages import t
from ..model import Action, Paragraph, Section, Step, Steps

SECTION = Section(
    "reading",
    t("report.reading-title", "How do I read my report?"),
    (
        Paragraph(
            t("report.reading.not-now", "You do not have to read this. Your doctor can also tell you what you have.")
        ),
        Steps(
            (
                Step(
                    t(
                        "report.reading.paper",
                        "Take the report of the [pathologist](pathologist), in Dutch [PA-uitslag](lang:nl). Do you not "
                        "have it? Ask your doctor for a copy.",
                    )
                ),
                Step(
                    t(
                        "report.reading.place",
                        "Where did your cancer start? That is not always where the tissue was taken. Did your cancer "
                        "start in the lungs? Read [the part about the lungs](report:lungs). Not sure? Ask your doctor "
                        "which table is for you.",
                    )
                ),
                Step(
                    t(
                        "table.how",
                        "Look in the table for the words of your report, and read what stands beside them.",
                    )
                ),
                Step(t("report.reading.ask", "Not sure? Ask your doctor: which of these do I have?")),
            )
        ),
        Action(t("report.button", "Make my list of questions"), page="questions"),
    ),
)
