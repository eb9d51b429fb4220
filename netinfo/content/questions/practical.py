"""Questions about money and practical matters."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "practical",
    # TRANSLATORS: name of a group of questions
    t("g.practical", "Money and practical matters"),
    (
        Question(
            "q.practical.insured",
            93,
            ask=t("q.practical.insured", "Does my insurance pay for my treatment?"),
            why=t("q.practical.insured.why", "You can ask your health insurer too."),
        ),
        Question(
            "q.practical.pay",
            94,
            ask=t("q.practical.pay", "Who can I ask what I have to pay myself?"),
            why=t(
                "q.practical.pay.why",
                "Ask your health insurer too, also about the part you pay yourself (eigen risico).",
            ),
        ),
        Question(
            "q.practical.travel",
            95,
            ask=t("q.practical.travel", "Who can I ask about getting my travel costs back?"),
            why=t("q.practical.travel.why", "Ask your health insurer too."),
        ),
        Question(
            "q.practical.interpreter",
            96,
            ask=t("q.practical.interpreter", "Can the hospital arrange an interpreter for my next visit?"),
            why=t("q.practical.interpreter.why", "Call the hospital before the visit."),
        ),
    ),
)
