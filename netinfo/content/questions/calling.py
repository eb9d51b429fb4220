"""Questions about calling the hospital."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "calling",
    # TRANSLATORS: name of a group of questions
    t("g.calling", "Calling the hospital"),
    (
        Question(
            "q.calling.reach",
            62,
            ask=t("q.calling.reach", "Who can I call with questions or symptoms, also at night and at the weekend?"),
            # TRANSLATORS: the words in quotation marks are the title of a card (card.call.title)
            why=t(
                "q.calling.reach.why",
                "Ask which number to call in the daytime and which at night. Write both on the card 'Who to call'.",
            ),
        ),
        Question(
            "q.calling.before",
            100,
            ask=t("q.calling.before", "Who can I call if I get worse before my treatment starts?"),
            why=t(
                "q.calling.before.why",
                "Getting worse quickly, suddenly a new symptom, or in doubt? Call the hospital at once, also at night.",
            ),
        ),
        Question(
            "q.help.when",
            42,
            ask=t("q.help.when", "With which symptoms must I call straight away?"),
            why=t("q.help.when.why", "Ask this for your own treatment, and write the answer on your card."),
        ),
        Question(
            "q.help.call",
            40,
            ask=t("q.help.call", "Who can I call if I have questions or new problems?"),
            # TRANSLATORS: the words in quotation marks are the title of a card (card.call.title)
            why=t("q.help.call.why", "Write the name and the number on the card 'Who to call'."),
            point=11,
        ),
        Question(
            "q.help.night",
            41,
            ask=t("q.help.night", "Who can I call at night or at the weekend?"),
            why=t("q.help.night.why", "It is often another number than in the daytime."),
            retired=True,
        ),
        Question(
            "q.calling.fever",
            66,
            ask=t("q.calling.fever", "May I take paracetamol, also when I have a fever?"),
            why=t(
                "q.calling.fever.why",
                "Ask this beforehand. Fever during chemotherapy, or in the weeks after it? Call the hospital "
                "at once, also at night.",
            ),
        ),
        Question(
            "q.calling.after",
            67,
            ask=t(
                "q.calling.after", "Until how long after treatment should I still call the hospital about new symptoms?"
            ),
            why=t(
                "q.calling.after.why",
                "Then you know when to call the hospital, and when to call your GP (huisarts). Not sure? Call the "
                "hospital at once, also at night.",
            ),
        ),
    ),
)
