"""Questions about the treatment."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "treatment",
    t("g.treatment", "Treatment"),
    (
        Question(
            "q.treatment.recommend",
            22,
            ask=t("q.treatment.recommend", "Which treatment do you recommend for me?"),
            why=t("q.treatment.recommend.why", "You hear what your doctor thinks best for you."),
            point=8,
            starts=True,
        ),
        Question(
            "q.treatment.order",
            23,
            ask=t("q.treatment.order", "In what order would I have the treatments?"),
            why=t("q.treatment.order.why", "There may be more than one, such as surgery and then chemotherapy."),
            point=8,
            starts=True,
        ),
        Question(
            "q.treatment.why",
            24,
            ask=t("q.treatment.why", "Why is the treatment you recommend the best one for me?"),
            why=t("q.treatment.why.why", "When you know the reason, you can decide together."),
            point=8,
            starts=True,
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
            "q.treatment.wait",
            26,
            ask=t("q.treatment.wait", "What happens if we do nothing now?"),
            why=t("q.treatment.wait.why", "You may want to know this before you say yes or no."),
        ),
        Question(
            "q.treatment.long",
            27,
            ask=t("q.treatment.long", "How long will the treatment take?"),
            why=t("q.treatment.long.why", "Then you can plan, and arrange help at home."),
        ),
        Question(
            "q.treatment.works",
            28,
            ask=t("q.treatment.works", "How will we know whether the treatment works?"),
            why=t("q.treatment.works.why", "Ask also which test shows this, and when."),
        ),
    ),
)
