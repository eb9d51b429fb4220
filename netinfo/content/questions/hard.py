"""Hard subjects: a closed group, printed and shared only if chosen."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "hard",
    # TRANSLATORS: name of a group of questions
    t("g.hard", "Hard subjects"),
    (
        Question(
            "q.hard.outlook",
            54,
            ask=t("q.hard.outlook", "What is the outlook for me?"),
            why=t("q.hard.outlook.why", "You can say beforehand how much you want to hear."),
        ),
        Question(
            "q.hard.cure",
            55,
            ask=t("q.hard.cure", "Can I still be cured?"),
            why=t("q.hard.cure.why", "You can say beforehand how much you want to hear."),
            retired=True,
        ),
        Question(
            "q.hard.time",
            56,
            ask=t("q.hard.time", "How much time do you think I have?"),
            why=t("q.hard.time.why", "Your doctor may not know this exactly. You may also choose not to ask it."),
        ),
        Question(
            "q.hard.stop",
            57,
            ask=t("q.hard.stop", "How do we decide when to stop treatment?"),
            why=t("q.hard.stop.why", "Your own wishes count here too."),
        ),
        Question(
            "q.hard.care",
            58,
            ask=t("q.hard.care", "What care can I get if I will not get better?"),
            why=t("q.hard.care.why", "Ask also who gives this care, and where."),
            retired=True,
        ),
        Question(
            "q.hard.ease",
            59,
            ask=t("q.hard.ease", "What can be done if I have pain or fear later on?"),
            why=t("q.hard.ease.why", "Many people worry about this. You may ask it at any time."),
        ),
        Question(
            "q.hard.wishes",
            60,
            ask=t("q.hard.wishes", "Who can I talk to about my wishes for the end of my life?"),
            why=t("q.hard.wishes.why", "It may be your GP, your specialist or somebody you trust."),
        ),
        Question(
            "q.hard.record",
            97,
            ask=t("q.hard.record", "How do I record what I do and do not want, for instance about being resuscitated?"),
            why=t(
                "q.hard.record.why",
                "You can put it in an advance directive (wilsverklaring). You can talk about it with your GP or your "
                "specialist.",
            ),
        ),
        Question(
            "q.hard.euthanasia",
            98,
            ask=t("q.hard.euthanasia", "What do you think about euthanasia?"),
            why=t("q.hard.euthanasia.why", "You can ask your GP too. Asking does not bind you to anything."),
        ),
    ),
    # TRANSLATORS: stands on the closed group
    note=t(
        "g.hard.note",
        "These questions are about the [outlook](outlook) and the end of life. Open them only if you want to. "
        "They are not printed or shared unless you choose them.",
    ),
    closed=True,
)
