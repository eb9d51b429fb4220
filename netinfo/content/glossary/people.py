"""People and places in health care."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "people",
    t("words.theme.people", "People and places"),
    (
        Word(
            "specialist",
            t("w.specialist.term", "specialist"),
            t("w.specialist.text", "A hospital doctor for one group of illnesses, such as cancer."),
        ),
        Word(
            "oncologist",
            t("w.oncologist.term", "oncologist"),
            t("w.oncologist.text", "A doctor who treats cancer."),
            sounds=t("w.oncologist.sounds", "on-KOL-uh-jist"),
        ),
        Word(
            "pathologist",
            t("w.pathologist.term", "pathologist"),
            t("w.pathologist.text", "A doctor who examines tissue and cells through a microscope."),
            sounds=t("w.pathologist.sounds", "puh-THOL-uh-jist"),
        ),
        Word(
            "specialist-nurse",
            t("w.specialist-nurse.term", "specialist nurse"),
            t(
                "w.specialist-nurse.text",
                "A nurse with extra training in one field, such as cancer. "
                "In the Netherlands it may be a '[verpleegkundig specialist](lang:nl)'.",
            ),
        ),
        Word(
            "gp",
            t("w.gp.term", "GP (family doctor; in Dutch: [huisarts](lang:nl))"),
            t("w.gp.text", "The doctor near your home, whom you can see about any health problem."),
            stands=t("w.gp.stands", "GP: general practitioner"),
            sounds=t("w.gp.sounds", "G-P"),
        ),
        Word(
            "social-worker",
            t("w.social-worker.term", "social worker"),
            t(
                "w.social-worker.text",
                "Somebody who helps with problems at home, with your family, work, money or feelings.",
            ),
        ),
        Word(
            "psychologist",
            t("w.psychologist.term", "psychologist"),
            t("w.psychologist.text", "Somebody trained to help people with their feelings and thoughts."),
            sounds=t("w.psychologist.sounds", "sy-KOL-uh-jist"),
        ),
        Word(
            "expert-centre",
            t("w.expert-centre.term", "expert centre"),
            t("w.expert-centre.text", "A hospital with special knowledge of one illness."),
            # TRANSLATORS: none in English; write how the word sounds in your language, or -
            sounds=t("w.expert-centre.sounds", "-"),
        ),
        Word(
            "second-opinion",
            t("w.second-opinion.term", "second opinion"),
            t(
                "w.second-opinion.text",
                "Another specialist also looks at your illness and the treatment, and says what he or she thinks.",
            ),
            # TRANSLATORS: none in English; write how the word sounds in your language, or -
            sounds=t("w.second-opinion.sounds", "-"),
        ),
        Word(
            "interpreter",
            t("w.interpreter.term", "interpreter"),
            t("w.interpreter.text", "Somebody who puts what you and the doctor say into the other language."),
            sounds=t("w.interpreter.sounds", "in-TUR-prit-uh"),
        ),
        Word(
            "carer",
            t("w.carer.term", "carer"),
            t("w.carer.text", "Somebody who looks after a family member or friend who is ill."),
        ),
        Word(
            "refer",
            t("w.refer.term", "refer"),
            t("w.refer.text", "To send you to another helper, usually with a letter."),
        ),
        Word(
            "conflict-of-interests",
            t("w.conflict-of-interests.term", "conflict of interests"),
            t(
                "w.conflict-of-interests.text",
                "When somebody has two aims that do not go together, such as helping patients and earning money from "
                "them.",
            ),
        ),
    ),
)
