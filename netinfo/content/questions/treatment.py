"""Questions about the treatment."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "treatment",
    # TRANSLATORS: name of a group of questions
    t("g.treatment", "Treatment"),
    (
        Question(
            "q.treatment.recommend",
            22,
            ask=t("q.treatment.recommend", "Which treatment do you recommend for me?"),
            why=t("q.treatment.recommend.why", "You hear what your doctor thinks best for you."),
            point=8,
        ),
        Question(
            "q.treatment.why",
            24,
            ask=t("q.treatment.why", "Why is the treatment you recommend the best one for me?"),
            why=t("q.treatment.why.why", "When you know the reason, you can decide together."),
            point=8,
        ),
        Question(
            "q.treatment.order",
            23,
            ask=t("q.treatment.order", "In what order would I have the treatments?"),
            why=t("q.treatment.order.why", "There may be more than one, such as surgery and then chemotherapy."),
            point=8,
        ),
        Question(
            "q.treatment.aim",
            25,
            ask=t("q.treatment.aim", "What is the aim of my treatment?"),
            why=t(
                "q.treatment.aim.why",
                "The aim can be cure. It can also be fewer symptoms, a longer life or a better quality of life.",
            ),
        ),
        Question(
            "q.treatment.cure",
            63,
            ask=t("q.treatment.cure", "Is cure the aim of my treatment?"),
            why=t("q.treatment.cure.why", "You may say how much you want to know. Aiming at cure is not a promise."),
        ),
        Question(
            "q.treatment.immuno",
            78,
            ask=t("q.treatment.immuno", "Could immunotherapy help me?"),
            why=t(
                "q.treatment.immuno.why",
                "Immunotherapy is possible for some people. It depends on the kind of NEC and the [stage](stage).",
            ),
        ),
        Question(
            "q.treatment.brain",
            79,
            ask=t("q.treatment.brain", "Do I need radiotherapy to my brain?"),
            why=t(
                "q.treatment.brain.why",
                "Not everybody needs this. Ask also what the good and bad sides are for you.",
            ),
        ),
    ),
)
