"""Questions about tests."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "tests",
    t("g.tests", "Tests"),
    (
        Question(
            "q.tests.more",
            17,
            ask=t("q.tests.more", "Do I need other tests before treatment can start?"),
            why=t("q.tests.more.why", "Then you know what is coming first."),
            point=6,
            starts=True,
        ),
        Question(
            "q.tests.show",
            18,
            ask=t("q.tests.show", "What can the next test show?"),
            why=t("q.tests.show.why", "It helps to know what a test is for."),
            retired=True,
        ),
        Question(
            "q.tests.tissue",
            19,
            ask=t("q.tests.tissue", "Could DNA tests on my tissue help to choose a treatment?"),
            why=t("q.tests.tissue.why", "Your doctor can say whether this makes sense for you."),
        ),
        Question(
            "q.tests.result",
            20,
            ask=t("q.tests.result", "When will I get the results of my tests?"),
            why=t("q.tests.result.why", "Waiting is easier when you know the day."),
        ),
        Question(
            "q.tests.report",
            21,
            ask=t("q.tests.report", "May I have a copy of my report?"),
            why=t("q.tests.report.why", "You can read it again at home, or show it to another doctor."),
        ),
    ),
)
