"""Questions about how the treatment goes."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "course",
    # TRANSLATORS: name of a group of questions
    t("g.course", "How the treatment goes"),
    (
        Question(
            "q.course.fit",
            80,
            ask=t("q.course.fit", "Am I fit enough for the treatment you recommend?"),
            why=t("q.course.fit.why", "Tell your doctor what you can do on a normal day now, and what you cannot."),
        ),
        Question(
            "q.treatment.long",
            27,
            ask=t("q.treatment.long", "How long will the treatment take?"),
            why=t("q.treatment.long.why", "Then you can plan, and arrange help at home."),
        ),
        Question(
            "q.course.stay",
            81,
            ask=t("q.course.stay", "Do I have to stay in hospital for the treatment?"),
            why=t("q.course.stay.why", "Then you can arrange things at home in good time."),
        ),
        Question(
            "q.effects.visits",
            32,
            ask=t("q.effects.visits", "How often do I have to come to the hospital?"),
            why=t("q.effects.visits.why", "You can then arrange transport and company."),
        ),
        Question(
            "q.course.nearer",
            82,
            ask=t("q.course.nearer", "Can I have part of the treatment nearer to my home?"),
            why=t("q.course.nearer.why", "Say so if travelling is hard for you."),
        ),
        Question(
            "q.treatment.works",
            28,
            ask=t("q.treatment.works", "How will we know whether the treatment works?"),
            why=t("q.treatment.works.why", "Ask also which test shows this, and when."),
        ),
    ),
)
