"""The three good questions to start with."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "first",
    # TRANSLATORS: name of a group of questions
    t("g.first", "Three good questions"),
    (
        Question(
            "q.first.choices",
            1,
            ask=t("q.first.choices", "What treatment choices do I have?"),
            why=t("q.first.choices.why", "Then you know what you can choose from."),
            point=7,
        ),
        Question(
            "q.first.sides",
            2,
            ask=t("q.first.sides", "What are the good and bad sides of each treatment?"),
            why=t("q.first.sides.why", "Think of the time it takes too, and of your life at home."),
        ),
        Question(
            "q.first.mine",
            3,
            ask=t("q.first.mine", "What does each treatment mean in my situation?"),
            why=t("q.first.mine.why", "Your body, your life and your wishes are not the same as anyone else's."),
        ),
    ),
    note=t("g.first.note", "You can ask these three at every visit."),
)
