"""Which doctor and which hospital."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "hospital",
    t("hospital.title", "Which doctor and which hospital?"),
    (
        Paragraph(
            t(
                "treatment.hospital",
                "According to the NET-groep it is very important to be treated in a hospital that knows a lot "
                "about NEC. Who treats you depends on where your cancer started:",
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
                    "NEC well ([referentiecentrum](expert-centre)). That goes for a large cell NEC in the lungs "
                    "too.",
                ),
            )
        ),
        Paragraph(
            t(
                "hospital.second",
                "Is there time for a [second opinion](second-opinion)? **Ask it at once.** Everyone may ask for "
                "one: before, during or after treatment. It costs time. Ask how much, and whether your treatment "
                "can wait for it.",
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
                    "Which doctors you see depends on where the cancer is. It may be a lung doctor, a doctor for "
                    "stomach, bowel and liver ([MDL-arts](mdl-doctor)), a urologist or a gynaecologist. An "
                    "[oncologist](oncologist) treats cancer.",
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
