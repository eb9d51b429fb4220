"""Which doctor and which hospital."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section, Step, Steps

SECTION = Section(
    "hospital",
    t("hospital.title", "Which doctor and which hospital?"),
    (
        Paragraph(
            t(
                "treatment.hospital",
                "According to the NET-groep it is very important that a hospital that knows a lot about NEC treats "
                "you. "
                "Who treats you depends on where your cancer started:",
            )
        ),
        Bullets(
            (
                t(
                    "hospital.lung",
                    "**Small cell lung cancer:** your doctor is usually a lung doctor ([longarts](lung-doctor)).",
                ),
                t(
                    "hospital.other",
                    "**Another NEC, or an unknown start:** ask whether your doctor consults a hospital that knows "
                    "NEC well ([referentiecentrum](expert-centre)). This is also so for a large cell NEC in the "
                    "lungs. Does your doctor not consult one? Ask why not, and talk about it with your GP.",
                ),
            )
        ),
        Heading(t("hospital.second-title", "Do you want a second opinion?")),
        Paragraph(
            t(
                "hospital.second",
                "With a [second opinion](second-opinion), another doctor looks at your illness and your treatment too. "
                "Everyone may ask for one: before, during or after treatment. It takes time.",
            )
        ),
        Steps(
            (
                Step(t("hospital.second.tell", "**Tell your own doctor at once.**")),
                Step(t("hospital.second.wait", "Ask how long it takes, and whether your treatment can wait for it.")),
                Step(t("hospital.second.where", "Ask to which hospital you can go, and whether it gets your records.")),
            )
        ),
        Heading(t("hospital.people-title", "Whom will I meet?")),
        Bullets(
            (
                t(
                    "hospital.people.main",
                    "One doctor is in charge of your treatment ([hoofdbehandelaar](main-doctor)).",
                ),
                t(
                    "hospital.people.doctors",
                    "Which doctors you see depends on where the cancer is. It may be a lung doctor, or a doctor for "
                    "stomach, bowel and liver ([MDL-arts](mdl-doctor)). It may also be a urologist (for kidneys and "
                    "bladder) or a gynaecologist (for womb and ovaries). An [oncologist](oncologist) treats cancer.",
                ),
                t(
                    "hospital.people.team",
                    "Doctors discuss your treatment with each other in a meeting ([MDO](mdo)). Ask what they advise.",
                ),
                t(
                    "hospital.people.nurse",
                    "You may have a regular nurse ([casemanager](case-manager)). You may also see a nurse "
                    "practitioner ([verpleegkundig specialist](nurse-practitioner)) instead of the doctor.",
                ),
                t(
                    "hospital.people.portal",
                    "Your results may be in the patient portal ([patiëntenportaal](portal)) before you see your "
                    "doctor. You decide whether you want to look.",
                ),
            )
        ),
    ),
)
