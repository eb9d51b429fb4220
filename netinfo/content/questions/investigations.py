"""Questions about tests."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "tests",
    # TRANSLATORS: name of a group of questions
    t("g.tests", "Tests"),
    (
        Question(
            "q.tests.more",
            17,
            ask=t("q.tests.more", "Do I need other tests before treatment can start?"),
            why=t("q.tests.more.why", "Also ask how long that takes."),
            point=6,
        ),
        Question(
            "q.tests.show",
            18,
            ask=t("q.tests.show", "What can the next test show?"),
            why=t("q.tests.show.why", "It helps to know what a test is for."),
            retired=True,
        ),
        Question(
            "q.tests.search",
            74,
            ask=t("q.tests.search", "How long will you go on searching for the place where my cancer started?"),
            why=t("q.tests.search.why", "You can ask this if nobody knows yet where the cancer started."),
        ),
        Question(
            "q.tests.brain",
            75,
            ask=t("q.tests.brain", "Do I need a scan of my brain?"),
            why=t("q.tests.brain.why", "Not everybody needs this. Ask also why, or why not."),
        ),
        Question(
            "q.tests.pathologist",
            76,
            ask=t("q.tests.pathologist", "Has a pathologist who knows NEC well looked at my tissue?"),
            why=t(
                "q.tests.pathologist.why",
                "Numbers alone do not show whether it is a NET grade 3 or an NEC. The look of the cells does.",
            ),
        ),
        Question(
            "q.tests.tissue",
            19,
            ask=t("q.tests.tissue", "Could DNA tests on my tissue help to choose a treatment?"),
            why=t("q.tests.tissue.why", "Your doctor can say whether this makes sense for you."),
        ),
    ),
)
