"""Questions about side effects and daily life."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "effects",
    # TRANSLATORS: name of a group of questions
    t("g.effects", "Side effects and daily life"),
    (
        Question(
            "q.effects.risks",
            29,
            ask=t("q.effects.risks", "What are the risks of my treatment?"),
            why=t("q.effects.risks.why", "Also ask what you would notice of them."),
            point=9,
        ),
        Question(
            "q.effects.side",
            30,
            ask=t("q.effects.side", "What side effects can my treatment have?"),
            why=t("q.effects.side.why", "Also ask when they may come, and how long they last."),
            point=9,
        ),
        Question(
            "q.effects.relief",
            31,
            ask=t("q.effects.relief", "What can be done about the side effects?"),
            why=t("q.effects.relief.why", "Ask what you can do yourself, and what others can do."),
        ),
        Question(
            "q.effects.life",
            33,
            ask=t("q.effects.life", "What can I keep doing during the treatment?"),
            why=t("q.effects.life.why", "Think of eating, sport, driving, travel, or caring for others."),
        ),
        Question(
            "q.effects.work",
            34,
            ask=t("q.effects.work", "Can I keep working?"),
            why=t(
                "q.effects.work.why",
                "Then you can talk about it in good time with your company doctor (bedrijfsarts) or your employer.",
            ),
        ),
    ),
)
