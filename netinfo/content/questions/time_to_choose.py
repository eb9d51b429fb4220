"""Questions about the time there is to choose."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "time",
    # TRANSLATORS: name of a group of questions
    t("g.time", "Time to choose"),
    (
        Question(
            "q.time.start",
            61,
            ask=t("q.time.start", "How soon must my treatment start?"),
            why=t("q.time.start.why", "Then you know how much time there is to choose."),
        ),
        Question(
            "q.time.think",
            68,
            ask=t("q.time.think", "Do I have time to think about my treatment?"),
            why=t("q.time.think.why", "Then you can talk about it at home."),
        ),
        Question(
            "q.time.second",
            69,
            ask=t("q.time.second", "Is there time for a second opinion?"),
            why=t(
                "q.time.second.why",
                "Do you want one? Say so at once. Ask also whether your doctor can consult someone now.",
            ),
        ),
        Question(
            "q.hospital.second",
            16,
            ask=t("q.hospital.second", "How do I ask for a second opinion?"),
            why=t(
                "q.hospital.second.why",
                "With a [second opinion](second-opinion), another specialist looks at your situation too. "
                "You are free to ask for it.",
            ),
        ),
        Question(
            "q.time.gp",
            70,
            ask=t("q.time.gp", "Can I talk about the choice of treatment with my GP (huisarts) this week?"),
            why=t("q.time.gp.why", "Your GP can help you to think about the choice."),
        ),
        Question(
            "q.treatment.wait",
            26,
            ask=t("q.treatment.wait", "What happens if I have no treatment against the cancer now?"),
            why=t("q.treatment.wait.why", "You may want to know this before you say yes or no."),
        ),
    ),
)
