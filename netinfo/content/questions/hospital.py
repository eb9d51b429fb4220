"""Questions about the doctor and the hospital."""

from ..messages import t
from ..model import Group, Question

GROUP = Group(
    "hospital",
    # TRANSLATORS: name of a group of questions
    t("g.hospital", "My doctor and my hospital"),
    (
        Question(
            "q.hospital.charge",
            72,
            ask=t("q.hospital.charge", "Which doctor is in charge of my treatment?"),
            why=t("q.hospital.charge.why", "In the Netherlands this doctor is called the hoofdbehandelaar."),
        ),
        Question(
            "q.hospital.experience",
            11,
            ask=t("q.hospital.experience", "How much experience do you have in treating NEC?"),
            why=t("q.hospital.experience.why", "Experience matters, because NEC outside the lungs is very rare."),
            point=4,
        ),
        Question(
            "q.hospital.number",
            12,
            ask=t("q.hospital.number", "How many people with NEC do you treat in a year?"),
            # TRANSLATORS: the words in quotation marks are answers that a doctor might give
            why=t("q.hospital.number.why", "A number tells you more than 'often' or 'sometimes'."),
            retired=True,
        ),
        Question(
            "q.hospital.team",
            73,
            ask=t("q.hospital.team", "Has a team of doctors (MDO) discussed my treatment?"),
            why=t(
                "q.hospital.team.why",
                "In an MDO (multidisciplinair overleg), different specialists talk about your treatment together.",
            ),
        ),
        Question(
            "q.hospital.discussed",
            64,
            ask=t(
                "q.hospital.discussed",
                "Has my treatment been discussed with doctors who know my kind of cancer well?",
            ),
            why=t("q.hospital.discussed.why", "Ask also what those doctors advised."),
        ),
        Question(
            "q.hospital.consult",
            13,
            ask=t("q.hospital.consult", "Do you talk about my treatment with an NEC specialist?"),
            why=t(
                "q.hospital.consult.why",
                "A specialist in another hospital can advise. This may be in a meeting of doctors (MDO).",
            ),
            point=5,
        ),
        Question(
            "q.hospital.who",
            14,
            ask=t("q.hospital.who", "Which NEC specialist do you consult?"),
            why=t("q.hospital.who.why", "Then you know who is helping to plan your treatment, and where."),
            point=5,
        ),
        Question(
            "q.hospital.centre",
            15,
            ask=t("q.hospital.centre", "Which expert centre for NEC could I go to?"),
            why=t(
                "q.hospital.centre.why",
                "An [expert centre](expert-centre) is a hospital that knows a lot about NEC.",
            ),
            retired=True,
        ),
        Question(
            "q.hospital.knows",
            65,
            ask=t("q.hospital.knows", "Which hospital that knows NEC well do you consult?"),
            why=t(
                "q.hospital.knows.why",
                "In the Netherlands it may be called a referentiecentrum or [expert centre](expert-centre) "
                "(expertisecentrum). Ask whether it is recognised, and by whom.",
            ),
        ),
    ),
)
