"""Questions about the cancer."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "cancer",
    # TRANSLATORS: name of a group of questions
    t("g.cancer", "My cancer"),
    (
        Question(
            "q.cancer.name",
            4,
            ask=t("q.cancer.name", "What kind of cancer do I have exactly?"),
            why=t(
                "q.cancer.name.why",
                "NET and NEC are not the same. With the exact name you can find the right information.",
            ),
        ),
        Question(
            "q.cancer.cells",
            5,
            ask=t("q.cancer.cells", "Is my NEC small cell or large cell?"),
            why=t(
                "q.cancer.cells.why",
                "An NEC can be [small cell](small-cell) or [large cell](large-cell). "
                "Does your report say mixed, combined or MiNEN? Ask what that is.",
            ),
        ),
        Question(
            "q.cancer.primary",
            6,
            ask=t("q.cancer.primary", "Where is the primary tumour?"),
            why=t(
                "q.cancer.primary.why",
                "The [primary tumour](primary-tumour) is where the cancer started. "
                "That place matters when choosing a treatment.",
            ),
            point=1,
        ),
        Question(
            "q.cancer.spread",
            7,
            ask=t("q.cancer.spread", "Are there metastases in my lymph nodes or in other organs?"),
            why=t("q.cancer.spread.why", "[Metastases](metastasis) matter when choosing a treatment."),
            point=2,
        ),
        Question(
            "q.cancer.stage",
            8,
            ask=t("q.cancer.stage", "How far has my cancer advanced?"),
            why=t("q.cancer.stage.why", "Doctors call this the [stage](stage). It matters when choosing a treatment."),
            point=3,
        ),
        Question(
            "q.cancer.meaning",
            9,
            ask=t("q.cancer.meaning", "What does the stage of my cancer mean for me?"),
            why=t("q.cancer.meaning.why", "You hear what it changes for you. You may say how much you want to know."),
            point=3,
        ),
        Question(
            "q.cancer.tissue",
            10,
            ask=t("q.cancer.tissue", "Who looked at my tissue?"),
            why=t(
                "q.cancer.tissue.why",
                "Numbers alone do not show whether it is a NET grade 3 or an NEC. The look of the cells does.",
            ),
            retired=True,
        ),
        Question(
            "q.cancer.cause",
            71,
            ask=t("q.cancer.cause", "Do you know what caused my cancer?"),
            why=t("q.cancer.cause.why", "You may ask this, even if nobody knows for certain."),
        ),
    ),
)
