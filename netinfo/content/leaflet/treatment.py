"""How an NEC is treated."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "treatment",
    t("treatment.title", "How is an NEC treated?"),
    (
        Paragraph(
            t(
                "treatment.tailored",
                "Treatment of an [NEC](nec) is tailored to each person. "
                "Doctors look for what can help that person most.",
            )
        ),
        Paragraph(
            t(
                "treatment.hospital",
                "**So it is very important to be treated in a hospital with expertise in NEC.** Ask your doctor which "
                "hospitals these are.",
            ),
            style="marked",
        ),
        Heading(t("treatment.choice-title", "What does the choice of treatment depend on?")),
        Paragraph(t("treatment.choice-intro", "The choice depends on:")),
        Bullets(
            (
                t("treatment.choice.condition", "your general condition"),
                t("treatment.choice.place", "the place where the NEC started (the [primary tumour](primary-tumour))"),
                t("treatment.choice.size", "the size of the [tumour](tumour)"),
                t(
                    "treatment.choice.stage",
                    "the [stage](stage) of the disease: are there [metastases](metastasis), and where?",
                ),
                t("treatment.choice.number", "the place and the number of metastases"),
            )
        ),
        Heading(t("treatment.common-title", "Which treatments are the most common?")),
        Bullets(
            (
                t(
                    "treatment.common.surgery-chemo",
                    "[surgery](surgery), if possible, sometimes followed by [chemotherapy](chemotherapy)",
                ),
                t(
                    "treatment.common.surgery-radio",
                    "surgery, if possible, sometimes followed by [radiotherapy](radiotherapy)",
                ),
                t("treatment.common.both", "a combination of chemotherapy and radiotherapy"),
                t("treatment.common.chemo", "chemotherapy only"),
            )
        ),
        Heading(t("treatment.outside-title", "What if an NEC starts outside the lungs?")),
        Paragraph(
            t(
                "treatment.outside.rare",
                "NECs that start outside the lungs are rare and fast-growing. "
                "Not much is known about which treatment is best.",
            )
        ),
        Paragraph(t("treatment.outside.options", "Here too, doctors look at what is best for each person. It can be:")),
        Bullets(
            (
                t("treatment.outside.surgery", "surgery, with or without extra radiotherapy or chemotherapy"),
                t("treatment.outside.both", "chemotherapy and radiotherapy together"),
            )
        ),
        Paragraph(
            t(
                "treatment.outside.specialist",
                "So see a [specialist](specialist) who has knowledge of this kind of cancer and experience in "
                "treating it.",
            )
        ),
        Heading(t("treatment.mcc-title", "And Merkel cell carcinoma?")),
        Paragraph(
            t(
                "treatment.mcc",
                "Merkel cell carcinoma ([MCC](mcc)) is treated differently. This leaflet is not about MCC. "
                "You can look on the [website of the NET-groep](foundation).",
            )
        ),
    ),
)
