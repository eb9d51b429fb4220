"""Questions about family, and of a carer."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "family",
    # TRANSLATORS: name of a group of questions
    t("g.family", "Family"),
    (
        Question(
            "q.family.know",
            47,
            ask=t("q.family.know", "What should my family know?"),
            why=t("q.family.know.why", "You decide who hears what."),
        ),
        Question(
            "q.family.children",
            48,
            ask=t("q.family.children", "How can I tell my children or grandchildren that I have cancer?"),
            why=t("q.family.children.why", "Your nurse or a social worker can help you with this."),
        ),
        Question(
            "q.family.inherit",
            49,
            ask=t("q.family.inherit", "Could my cancer run in my family?"),
            why=t("q.family.inherit.why", "Your doctor can say whether this plays a part for you."),
        ),
        Question(
            "q.family.along",
            50,
            ask=t("q.family.along", "May somebody always come with me?"),
            why=t("q.family.along.why", "Two people hear and remember more than one."),
            retired=True,
        ),
        Question(
            "q.family.help",
            51,
            ask=t("q.family.help", "What can I do to help at home, as a carer?"),
            why=t("q.family.help.why", "This question is for those who look after somebody with NEC."),
        ),
        Question(
            "q.family.watch",
            52,
            ask=t("q.family.watch", "What should I look out for at home, as a carer?"),
            why=t(
                "q.family.watch.why",
                "Ask also when you should call. Worried? Call the hospital at once, also at night.",
            ),
        ),
        Question(
            "q.family.carer",
            53,
            ask=t("q.family.carer", "As a carer, where can I go with my own worries?"),
            why=t("q.family.carer.why", "It can be hard for you too. There is help for [carers](carer)."),
        ),
    ),
)
