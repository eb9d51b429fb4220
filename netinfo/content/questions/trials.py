"""Questions about trials."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "trials",
    # TRANSLATORS: name of a group of questions
    t("g.trials", "Trials"),
    (
        Question(
            "q.trials.any",
            36,
            ask=t("q.trials.any", "Are there any trials of new medicines or treatments for NEC now?"),
            why=t(
                "q.trials.any.why",
                "In a [trial](trial), doctors find out whether a new medicine or treatment is safe, and how well it "
                "works.",
            ),
            point=10,
        ),
        Question(
            "q.trials.where",
            37,
            ask=t("q.trials.where", "Which hospital has a trial for people with NEC?"),
            why=t("q.trials.where.why", "It may be in another hospital than your own."),
            point=10,
        ),
        Question(
            "q.trials.join",
            38,
            ask=t("q.trials.join", "Could I take part in a trial of a new medicine or treatment?"),
            why=t("q.trials.join.why", "Not every trial is meant for everyone."),
        ),
        Question(
            "q.trials.ask",
            39,
            ask=t("q.trials.ask", "What would I have to do if I took part in a trial?"),
            why=t("q.trials.ask.why", "Think of extra visits and extra tests. You are always free to say no."),
        ),
    ),
)
