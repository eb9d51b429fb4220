"""Which doctor and which hospital."""

from ..messages import t
from ..model import Bullets, Drawing, Figure, Heading, Panel, Paragraph, Section, Step, Steps

SECTION = Section(
    "hospital",
    t("hospital.title", "Which doctor and which hospital?"),
    (
        Paragraph(
            t(
                "treatment.hospital",
                "It is very important to have your treatment in a hospital that knows a lot about NEC, says the "
                "NET-groep, a foundation for patients. Who treats you depends on where your cancer started:",
            )
        ),
        Bullets(
            (
                t(
                    "hospital.lung",
                    "**Small cell lung cancer:** your doctor is usually a lung doctor ([longarts](lung-doctor)). Lung "
                    "doctors have a lot of experience with it.",
                ),
                t(
                    "hospital.other",
                    "**Another NEC, or unknown where it started:** ask whether your doctor consults a hospital that "
                    "knows NEC well ([referentiecentrum](expert-centre)). This also goes for a large cell NEC in the "
                    "lungs. If your doctor does not, ask why not. You can also talk about it with your GP.",
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
                Step(t("hospital.second.tell", "**Say so at once, preferably to your own doctor.**")),
                Step(
                    t(
                        "hospital.second.wait",
                        "Ask how long it takes and whether your treatment can wait. If not, ask whether your "
                        "doctor can consult another hospital now.",
                    )
                ),
                Step(
                    t(
                        "hospital.second.where",
                        "Ask which hospital you can go to, and whether your hospital sends your records there. "
                        "Meanwhile, do not cancel appointments without asking.",
                    )
                ),
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
                    "Which doctors you see depends on where the cancer started. It may be a lung doctor, or a doctor "
                    "for stomach, bowel and liver ([MDL-arts](mdl-doctor)). It may also be a urologist (kidneys, "
                    "bladder, prostate) or a gynaecologist (womb, cervix, ovaries). An [oncologist](oncologist) "
                    "treats cancer.",
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
        # TRANSLATORS: heading above six drawings
        Heading(t("hospital.way-title", "From the first symptoms to treatment")),
        Figure(
            "route",
            # TRANSLATORS: below the six steps from the first complaint to the treatment; no number of days
            caption=t(
                "hospital.way.caption",
                "It may go differently for you. Each time, ask: when will I hear more?",
            ),
            # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
            alt=t("hospital.way.alt", "Six drawings, one for each step."),
            panels=(
                # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
                Panel(Drawing("way-1", 64, 64), t("hospital.way.gp", "You have symptoms and see your GP (huisarts)")),
                # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
                Panel(Drawing("way-2", 64, 64), t("hospital.way.tests", "Tests in the hospital, such as a scan")),
                # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
                Panel(Drawing("way-3", 64, 64), t("hospital.way.tissue", "A pathologist examines a piece of tissue")),
                # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
                Panel(Drawing("way-4", 64, 64), t("hospital.way.meeting", "Doctors discuss your treatment (MDO)")),
                Panel(
                    # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
                    Drawing("way-5", 64, 64),
                    t("hospital.way.talk", "You hear the result and choose with your doctor"),
                ),
                # TRANSLATORS: words below one of some drawings in a row: what happens on the way to a treatment
                Panel(Drawing("way-6", 64, 64), t("hospital.way.start", "Treatment starts, if you choose it")),
            ),
        ),
        Paragraph(
            t("hospital.way.worse", "Quickly getting worse meanwhile? **Call the hospital at once, also at night.**")
        ),
    ),
)
