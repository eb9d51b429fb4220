"""Words about treatment."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "treatment",
    t("words.theme.treatment", "Treatment"),
    (
        Word(
            "surgery",
            t("w.surgery.term", "surgery"),
            t(
                "w.surgery.text",
                "An operation, for instance to take away a tumour. It is done by a doctor called a surgeon.",
            ),
            sounds=t("w.surgery.sounds", "SUR-juh-ree"),
        ),
        Word(
            "chemotherapy",
            t("w.chemotherapy.term", "chemotherapy"),
            t(
                "w.chemotherapy.text",
                "Treatment with medicines that kill cancer cells or slow them down. Often called chemo.",
            ),
            sounds=t("w.chemotherapy.sounds", "KEE-moh-THERR-uh-pee"),
        ),
        Word(
            "radiotherapy",
            t("w.radiotherapy.term", "radiotherapy"),
            t("w.radiotherapy.text", "Treatment with radiation, aimed at the place of the cancer."),
            sounds=t("w.radiotherapy.sounds", "RAY-dee-oh-THERR-uh-pee"),
        ),
        Word(
            "side-effect",
            t("w.side-effect.term", "side effect"),
            t("w.side-effect.text", "An unwanted effect of a treatment."),
        ),
        Word(
            "trial",
            t("w.trial.term", "trial (clinical study)"),
            t("w.trial.text", "A study with patients, to find out how well a new medicine or treatment works."),
            sounds=t("w.trial.sounds", "TRY-ul"),
        ),
        Word("cure", t("w.cure.term", "cure"), t("w.cure.text", "The cancer is gone and does not come back.")),
        Word(
            "quality-of-life",
            t("w.quality-of-life.term", "quality of life"),
            t(
                "w.quality-of-life.text",
                "How good your life feels to you: in body, in mind, and with the people around you.",
            ),
        ),
        Word(
            "palliative-care",
            t("w.palliative-care.term", "palliative care"),
            t(
                "w.palliative-care.text",
                "Care for people who will not get better. It is about fewer symptoms and a better quality of life.",
            ),
            sounds=t("w.palliative-care.sounds", "PAL-ee-uh-tiv kair"),
        ),
        Word(
            "insomnia",
            t("w.insomnia.term", "insomnia"),
            t("w.insomnia.text", "Not being able to sleep well."),
            sounds=t("w.insomnia.sounds", "in-SOM-nee-uh"),
        ),
        Word(
            "outlook",
            t("w.outlook.term", "outlook (prognosis)"),
            t("w.outlook.text", "What doctors expect: how the illness is likely to develop."),
            sounds=t("w.outlook.sounds", "prog-NOH-sis"),
        ),
    ),
)
