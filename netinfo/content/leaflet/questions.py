"""What to ask the specialist: the list in four steps, and the source's eleven points."""

from ..messages import t
from ..model import Action, Drawing, Heading, Paragraph, Point, Points, Section, Step, Steps

SECTION = Section(
    "questions",
    t("questions.title", "What do I want to ask my specialist?"),
    (
        Paragraph(
            t("questions.open", "It is important to talk openly with your [specialist](specialist) and your nurse.")
        ),
        Paragraph(t("questions.remember", "It is only natural that you cannot always remember everything.")),
        Paragraph(
            t("questions.list", "So make a list of all your questions. Then you can go through it at your next visit.")
        ),
        Paragraph(t("questions.mind", "A doctor does not mind at all if you bring a list.")),
        Heading(t("questions.steps-title", "Make your list in four steps")),
        Steps(
            (
                Step(
                    t("questions.step.choose", "Choose your questions. You can change a question or add your own."),
                    Drawing("how-1", 64, 64),
                ),
                Step(t("questions.step.three", "Put the three that matter most at the top."), Drawing("how-2", 64, 64)),
                Step(
                    t(
                        "questions.step.copies",
                        "Print your questions: one page for your doctor and one list for yourself. Give the page "
                        "at the start of the visit. Or take the list with you on your phone.",
                    ),
                    Drawing("how-3", 64, 64),
                ),
                Step(
                    t("questions.step.answers", "Write down the answers, or ask somebody to do that for you."),
                    Drawing("how-5", 64, 64),
                ),
            ),
        ),
        Action(t("questions.button", "Make my list of questions"), page="questions"),
        # TRANSLATORS: heading above a part of the page
        Heading(t("questions.points-title", "Eleven points to discuss with your specialist")),
        Paragraph(
            t("questions.points.numbers", "Choose a number to see that question."),
            style="screen",
        ),
        # TRANSLATORS: heading above some of the questions in the leaflet
        Paragraph(t("questions.points.cancer", "About your cancer:")),
        Points(
            (
                Point(t("questions.point.1", "Where is the [primary tumour](primary-tumour)?"), ("q.cancer.primary",)),
                Point(
                    t(
                        "questions.point.2",
                        "Are there [metastases](metastasis) in the [lymph nodes](lymph-node) or in organs?",
                    ),
                    ("q.cancer.spread",),
                ),
                Point(
                    t("questions.point.3", "How far has the cancer advanced, and what does that mean for me?"),
                    ("q.cancer.stage", "q.cancer.meaning"),
                ),
            )
        ),
        # TRANSLATORS: heading above some of the questions in the leaflet
        Paragraph(t("questions.points.hospital", "About your specialist and the hospital:")),
        Points(
            (
                Point(
                    t("questions.point.4", "How much experience do you have in treating [NEC](nec)?"),
                    ("q.hospital.experience",),
                ),
                Point(
                    t(
                        "questions.point.5",
                        "Are you in contact with an NEC specialist, or do you consult one? If so, who is it?",
                    ),
                    ("q.hospital.consult", "q.hospital.who"),
                ),
            )
        ),
        # TRANSLATORS: heading above some of the questions in the leaflet
        Paragraph(t("questions.points.treatment", "About tests and treatment:")),
        Points(
            (
                Point(t("questions.point.6", "Do I need other tests before treatment can start?"), ("q.tests.more",)),
                Point(t("questions.point.7", "What treatment choices do I have?"), ("q.first.choices",)),
                Point(
                    t("questions.point.8", "Which treatment do you recommend, in what order, and why?"),
                    ("q.treatment.recommend", "q.treatment.order", "q.treatment.why"),
                ),
                Point(
                    t("questions.point.9", "What are the risks and [side effects](side-effect) of this treatment?"),
                    ("q.effects.risks", "q.effects.side"),
                ),
            )
        ),
        # TRANSLATORS: heading above some of the questions in the leaflet
        Paragraph(t("questions.points.more", "About new treatments and help:")),
        Points(
            (
                Point(
                    t(
                        "questions.point.10",
                        "Are there any [trials](trial) of new medicines or treatments for NEC now? In which hospital?",
                    ),
                    ("q.trials.any", "q.trials.where"),
                ),
                Point(
                    t("questions.point.11", "Who can I contact if I have questions or new problems?"),
                    ("q.help.call",),
                ),
            )
        ),
        Paragraph(
            t(
                "questions.more",
                "The [website of the NET-groep](foundation) has more tips about questions for your specialist.",
            )
        ),
    ),
)
