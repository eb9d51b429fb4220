"""People and places in health care."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "people",
    # TRANSLATORS: heading above a group of explained words
    t("words.theme.people", "People and places"),
    (
        Word(
            "specialist",
            t("w.specialist.term", "specialist"),
            t(
                "w.specialist.text",
                "A hospital doctor who knows much about one group of illnesses. With cancer that is for instance an "
                "oncologist, a lung doctor or a doctor for stomach, bowel and liver.",
            ),
        ),
        Word(
            "oncologist",
            t("w.oncologist.term", "oncologist"),
            t("w.oncologist.text", "A doctor who treats cancer."),
            sounds=t("w.oncologist.sounds", "on-KOL-uh-jist"),
        ),
        Word(
            "lung-doctor",
            t("w.lung-doctor.term", "lung doctor (in Dutch: [longarts](lang:nl))"),
            t("w.lung-doctor.text", "A hospital doctor for the lungs, who also treats lung cancer."),
        ),
        Word(
            "mdl-doctor",
            t("w.mdl-doctor.term", "doctor for stomach, bowel and liver (in Dutch: [MDL-arts](lang:nl))"),
            t("w.mdl-doctor.text", "A hospital doctor for the organs that digest food."),
            stands=t("w.mdl-doctor.stands", "[maag, darm, lever](lang:nl), Dutch for stomach, bowel, liver"),
        ),
        Word(
            "main-doctor",
            t("w.main-doctor.term", "doctor in charge (in Dutch: [hoofdbehandelaar](lang:nl))"),
            t("w.main-doctor.text", "The doctor who is responsible for your treatment as a whole."),
        ),
        Word(
            "case-manager",
            t("w.case-manager.term", "regular nurse (in Dutch: [casemanager](lang:nl))"),
            t("w.case-manager.text", "The nurse whom you can call with your questions. Also called: regular contact."),
        ),
        Word(
            "nurse-practitioner",
            t("w.nurse-practitioner.term", "nurse practitioner (in Dutch: [verpleegkundig specialist](lang:nl))"),
            t(
                "w.nurse-practitioner.text",
                "A nurse with still more training, who may also treat people and prescribe medicines.",
            ),
        ),
        Word(
            "mdo",
            t("w.mdo.term", "meeting of doctors (in Dutch: [MDO](lang:nl))"),
            t("w.mdo.text", "A meeting in which doctors of several kinds discuss your illness and your treatment."),
            stands=t(
                "w.mdo.stands", "[multidisciplinair overleg](lang:nl), Dutch for a meeting of several professions"
            ),
        ),
        Word(
            "portal",
            t("w.portal.term", "patient portal (in Dutch: [patiëntenportaal](lang:nl))"),
            t("w.portal.text", "The website of your hospital where you can see your appointments and results."),
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
            # TRANSLATORS: about the Netherlands: keep it so in every language
            t(
                "w.specialist-nurse.text",
                "A nurse with extra training, for instance in the care of people with cancer.",
            ),
        ),
        Word(
            "gp",
            t("w.gp.term", "GP (family doctor; in Dutch: [huisarts](lang:nl))"),
            t(
                "w.gp.text",
                "The doctor near your home, for everyday health problems.",
            ),
            stands=t("w.gp.stands", "general practitioner"),
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
            t(
                "w.expert-centre.term",
                "reference centre or expert centre ([referentiecentrum, expertisecentrum](lang:nl))",
            ),
            t(
                "w.expert-centre.text",
                "A hospital with much knowledge of one kind of illness. Ask whether it is recognised, and by whom.",
            ),
            # TRANSLATORS: none in English; write how the word sounds in your language, or -
            sounds=t("w.expert-centre.sounds", "-"),
        ),
        Word(
            "second-opinion",
            t("w.second-opinion.term", "second opinion"),
            t(
                "w.second-opinion.text",
                "Another specialist also looks at your illness and the treatment, and says what he or she thinks. "
                "Everyone may ask for it, preferably through your own doctor.",
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
            # TRANSLATORS: a verb: what a doctor does
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
