"""Questions about help and contact."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "help",
    t("g.help", "Help and contact"),
    (
        Question(
            "q.help.call",
            40,
            ask=t("q.help.call", "Who can I call if I have questions or new problems?"),
            why=t("q.help.call.why", "Write the name and the number on the card 'Who to call'."),
            point=11,
            starts=True,
        ),
        Question(
            "q.help.night",
            41,
            ask=t("q.help.night", "Who can I call at night or at the weekend?"),
            why=t("q.help.night.why", "It is often another number than in the daytime."),
            retired=True,
        ),
        Question(
            "q.help.when",
            42,
            ask=t("q.help.when", "With which symptoms must I call straight away?"),
            why=t("q.help.when.why", "Ask this for your own treatment, and write the answer on your card."),
        ),
        Question(
            "q.help.nurse",
            43,
            ask=t("q.help.nurse", "Who is my regular nurse (casemanager)?"),
            why=t("q.help.nurse.why", "You can easily go to this nurse with all your questions."),
        ),
        Question(
            "q.help.symptoms",
            44,
            ask=t("q.help.symptoms", "Who can help me with pain, shortness of breath, bad sleep or anxiety?"),
            why=t("q.help.symptoms.why", "You do not have to wait until it gets worse."),
        ),
        Question(
            "q.help.talk",
            45,
            ask=t("q.help.talk", "Can you refer me to a social worker or a psychologist?"),
            why=t("q.help.talk.why", "Some of them are specialised in helping people with cancer."),
        ),
        Question(
            "q.help.others",
            46,
            ask=t("q.help.others", "How can I get in touch with other people who have NEC?"),
            why=t("q.help.others.why", "They know from experience what it is like."),
        ),
    ),
)
