"""Questions about body and health."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "health",
    # TRANSLATORS: name of a group of questions
    t("g.health", "My body and my health"),
    (
        Question(
            "q.health.fit",
            86,
            ask=t("q.health.fit", "What can I do myself to stay fit, with food and exercise?"),
            why=t(
                "q.health.fit.why",
                "Ask also whether a dietitian (diëtist) or a physiotherapist (fysiotherapeut) can help you.",
            ),
        ),
        Question(
            "q.health.medicines",
            88,
            ask=t("q.health.medicines", "Can I go on taking my other medicines?"),
            why=t("q.health.medicines.why", "Name everything you take, also vitamins and supplements."),
        ),
        Question(
            "q.health.vaccinations",
            89,
            ask=t("q.health.vaccinations", "Which vaccinations can I have, and when?"),
            why=t("q.health.vaccinations.why", "Think of the flu or the COVID vaccine."),
        ),
        Question(
            "q.health.smoking",
            87,
            ask=t("q.health.smoking", "Does it help if I stop smoking now?"),
            why=t("q.health.smoking.why", "Ask also who can help you to stop."),
        ),
        Question(
            "q.health.children",
            90,
            ask=t("q.health.children", "What can I do before treatment if I want children later?"),
            why=t("q.health.children.why", "Ask this before the treatment starts."),
        ),
        Question(
            "q.effects.intimacy",
            35,
            ask=t("q.effects.intimacy", "What does my treatment mean for sex and intimacy?"),
            why=t("q.effects.intimacy.why", "Many people find this hard to ask. Your doctor or nurse is used to it."),
        ),
    ),
)
