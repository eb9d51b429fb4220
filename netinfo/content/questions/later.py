"""Questions about the time after the treatment."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "later",
    # TRANSLATORS: name of a group of questions
    t("g.later", "After the treatment"),
    (
        Question(
            "q.later.checks",
            84,
            ask=t("q.later.checks", "How often will I have check-ups after the treatment?"),
            why=t("q.later.checks.why", "Ask also which doctor you will see then."),
        ),
        Question(
            "q.later.fails",
            83,
            ask=t("q.later.fails", "What can we do if the treatment does not work?"),
            why=t("q.later.fails.why", "You may ask this now, or later."),
        ),
        Question(
            "q.later.returns",
            85,
            ask=t("q.later.returns", "What can we do if the cancer comes back?"),
            why=t("q.later.returns.why", "One person wants to know this early, another later."),
        ),
    ),
)
