"""Questions about the results of tests."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "results",
    # TRANSLATORS: name of a group of questions
    t("g.results", "My results"),
    (
        Question(
            "q.tests.result",
            20,
            ask=t("q.tests.result", "When will I get the results of my tests?"),
            why=t("q.tests.result.why", "Waiting is easier when you know the day."),
        ),
        Question(
            "q.results.portal",
            77,
            ask=t(
                "q.results.portal",
                "Will my results be in the patient portal (patiëntenportaal) before I speak to you?",
            ),
            why=t("q.results.portal.why", "Then you can choose: look yourself first, or wait for the visit."),
        ),
        Question(
            "q.results.certain",
            99,
            ask=t("q.results.certain", "Are you certain that I have an NEC, and not a NET?"),
            why=t("q.results.certain.why", "You can also ask who looked at the tissue."),
        ),
        Question(
            "q.tests.report",
            21,
            ask=t("q.tests.report", "May I have a copy of my report?"),
            why=t("q.tests.report.why", "You can read it again at home, or show it to another doctor."),
        ),
    ),
)
