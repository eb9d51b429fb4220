"""How an NEC is treated."""

from ..messages import t
from ..model import Bullets, Heading, Paragraph, Section

SECTION = Section(
    "treatment",
    t("treatment.title", "How do doctors treat an NEC?"),
    (
        Paragraph(
            t(
                "treatment.tailored",
                "For each person with an [NEC](nec), doctors look for the treatment that can help that person most.",
            )
        ),
        Heading(t("treatment.kinds-title", "Which treatments are there?")),
        Paragraph(t("treatment.kinds", "There may be more than these. Ask your doctor which you can have.")),
        Bullets(
            (
                t(
                    "treatment.kind.chemo",
                    "**Chemotherapy.** [Medicines](chemotherapy) kill cancer cells or slow them; some people have "
                    "many side effects, others few. Ask which number you can call day and night, from what "
                    "temperature, and for which other symptoms.",
                ),
                t(
                    "treatment.kind.radio",
                    "**Radiotherapy.** [Radiation](radiotherapy) destroys cancer cells in the place that it reaches. "
                    "Ask whether the aim is cure or fewer symptoms, and which side effects go with that place.",
                ),
                t(
                    "treatment.kind.both",
                    "**Chemoradiation.** You have radiotherapy and chemotherapy in the same period, usually with cure "
                    "as the aim. Side effects can be more severe. Ask which number to call day and night, whether you "
                    "are fit enough and what help there is.",
                ),
                t(
                    "treatment.kind.surgery",
                    "**Surgery.** A surgeon takes out the tumour, if that is possible. In small cell lung cancer, "
                    "surgeons seldom do this. Ask whether [surgery](surgery) makes sense for you, which tests come "
                    "first and what recovery is like.",
                ),
                t(
                    "treatment.kind.immuno",
                    "**Immunotherapy.** [Medicines](immunotherapy) help your immune system to find and kill cancer "
                    "cells; this is not possible for every NEC. Ask whether you can have it, and whether your "
                    "insurance pays for it. Also ask for which symptoms to call at once, also after treatment.",
                ),
                t(
                    "treatment.kind.palliative",
                    "**Palliative care.** [Help](palliative-care) with symptoms and with what worries you, for "
                    "you and those close to you. It can also go along with treatment of the cancer. Ask whether "
                    "the palliative care team can already help now.",
                ),
                t(
                    "treatment.kind.none",
                    "**No treatment against the cancer.** You may always choose not to start, or to stop; care for "
                    "your symptoms goes on. Before you choose, ask what is then likely to happen, who looks after you "
                    "and who you can call.",
                ),
            )
        ),
        Paragraph(
            t(
                "treatment.ask",
                "**You can ask about each treatment:** What is the aim? How might it affect me? And what if I do "
                "not want this treatment?",
            )
        ),
        Paragraph(
            t(
                "treatment.side-effects",
                "Treatment can have [side effects](side-effect): symptoms that the treatment causes. Ask which ones "
                "mean that you must call at once. **In doubt? Call the hospital at once, also at night.** More about "
                "side effects of cancer medicines: [www.bijwerkingenbijkanker.nl](side-effects) (in Dutch).",
            )
        ),
        Heading(t("treatment.common-title", "Which treatments does the NET-groep call the most common?")),
        Paragraph(
            t(
                "treatment.common",
                "Its text has no date, so it may be different now. Ask your doctor what is usual for your kind of NEC, "
                "and with what aim.",
            )
        ),
        Bullets(
            (
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t("treatment.common.chemo", "[chemotherapy](chemotherapy) only"),
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t("treatment.common.both", "a combination of chemotherapy and radiotherapy"),
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t(
                    "treatment.common.surgery-chemo",
                    "surgery, if possible, sometimes followed by chemotherapy",
                ),
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t(
                    "treatment.common.surgery-radio",
                    "surgery, if possible, sometimes followed by [radiotherapy](radiotherapy)",
                ),
            )
        ),
        Heading(t("treatment.choice-title", "What does the choice of treatment depend on?")),
        # TRANSLATORS: above the list of what the choice of treatment depends on
        Paragraph(t("treatment.choice-intro", "Among other things:")),
        Bullets(
            (
                # TRANSLATORS: item in a list after 'The choice depends on:' (treatment.choice-intro)
                t("treatment.choice.condition", "how fit you are"),
                # TRANSLATORS: item in a list after 'The choice depends on:' (treatment.choice-intro)
                t("treatment.choice.place", "the place where the NEC started (the [primary tumour](primary-tumour))"),
                # TRANSLATORS: item in a list after 'The choice depends on:' (treatment.choice-intro)
                t("treatment.choice.size", "the size of the [tumour](tumour)"),
                # TRANSLATORS: item in a list after 'The choice depends on:' (treatment.choice-intro)
                t(
                    "treatment.choice.stage",
                    "the [stage](stage) of the disease: are there [metastases](metastasis), how many and where?",
                ),
            )
        ),
        Heading(t("treatment.outside-title", "What if an NEC starts outside the lungs?")),
        Paragraph(
            t(
                "treatment.outside.rare",
                "NECs that start outside the lungs are very rare. They usually grow fast and can spread early. "
                "Doctors do not yet know well which treatment is best.",
            )
        ),
        Paragraph(
            t(
                "treatment.outside.specialist",
                "So it matters that a [specialist](specialist) who knows this kind of cancer, and has experience in "
                "treating it, treats you or advises your doctor. Ask your doctor "
                "whether that happens.",
            )
        ),
        Paragraph(
            t(
                "treatment.outside.advice",
                "For NEC in organs that digest food there is international advice ([ENETS](enets), 2023). Doctors "
                "need more research.",
            )
        ),
        Paragraph(
            t(
                "treatment.outside.options",
                "Here too, doctors look at what is best for each person. It can be, for example:",
            )
        ),
        Bullets(
            (
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t("treatment.outside.chemo", "chemotherapy only"),
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t("treatment.outside.surgery", "surgery, with or without radiotherapy or chemotherapy as well"),
                # TRANSLATORS: item in a list of treatments; no sentence, no capital in the source
                t("treatment.outside.both", "a combination of chemotherapy and radiotherapy"),
            )
        ),
    ),
)
