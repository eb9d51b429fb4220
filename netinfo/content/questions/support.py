"""Questions about help and contact."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "help",
    # TRANSLATORS: name of a group of questions
    t("g.help", "Help and contact"),
    (
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
            why=t(
                "q.help.symptoms.why",
                "Getting worse quickly, suddenly a new symptom, or in doubt? Call the hospital at once, also at night.",
            ),
        ),
        Question(
            "q.help.palliative",
            91,
            ask=t("q.help.palliative", "Can the palliative care team already help me now?"),
            why=t(
                "q.help.palliative.why",
                "Palliative care is help with symptoms and with what worries you, for you and those close to you. "
                "It can also go along with treatment of the cancer.",
            ),
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
        Question(
            "q.help.home",
            92,
            ask=t("q.help.home", "Can I get care at home?"),
            why=t("q.help.home.why", "For example from a nurse who comes to your home (thuiszorg)."),
        ),
    ),
)
