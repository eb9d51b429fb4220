"""Words about treatment."""

from ..messages import t
from ..model import Theme, Word

THEME = Theme(
    "treatment",
    # TRANSLATORS: heading above a group of explained words
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
            t("w.radiotherapy.text", "Treatment with radiation, aimed at a place in the body."),
            sounds=t("w.radiotherapy.sounds", "RAY-dee-oh-THERR-uh-pee"),
        ),
        Word(
            "immunotherapy",
            t("w.immunotherapy.term", "immunotherapy"),
            t(
                "w.immunotherapy.text",
                "Treatment with medicines that help your immune system to find and kill cancer cells. "
                "It is not possible for every NEC.",
            ),
            sounds=t("w.immunotherapy.sounds", "IM-yoo-noh-THERR-uh-pee"),
        ),
        Word(
            "curative-treatment",
            t("w.curative-treatment.term", "curative treatment"),
            t("w.curative-treatment.text", "A treatment that aims at cure."),
            sounds=t("w.curative-treatment.sounds", "KYOOR-uh-tiv"),
        ),
        Word(
            "palliative-treatment",
            t("w.palliative-treatment.term", "palliative treatment"),
            t(
                "w.palliative-treatment.text",
                "A treatment that is not meant to cure you. Its aim is fewer symptoms, a longer life or a better "
                "quality of life.",
            ),
            sounds=t("w.palliative-treatment.sounds", "PAL-ee-uh-tiv"),
        ),
        Word(
            "enets",
            t("w.enets.term", "ENETS"),
            t("w.enets.text", "A European society of doctors and researchers for neuroendocrine tumours."),
            stands=t("w.enets.stands", "European Neuroendocrine Tumor Society"),
        ),
        Word(
            "side-effect",
            t("w.side-effect.term", "side effect"),
            t("w.side-effect.text", "A symptom that a treatment causes."),
        ),
        Word(
            "trial",
            t("w.trial.term", "trial (clinical study)"),
            t(
                "w.trial.text",
                "A study with patients, to find out whether a new medicine or treatment is safe and how well it works.",
            ),
            sounds=t("w.trial.sounds", "TRY-ul"),
        ),
        Word("cure", t("w.cure.term", "cure"), t("w.cure.text", "The cancer is gone and does not come back.")),
        Word(
            "quality-of-life",
            t("w.quality-of-life.term", "quality of life"),
            t(
                "w.quality-of-life.text",
                "How good your life feels to you: in body, in mind, and in being with the people around you.",
            ),
        ),
        Word(
            "palliative-care",
            t("w.palliative-care.term", "palliative care"),
            t(
                "w.palliative-care.text",
                "Care for people with a life-threatening illness, and those close to them. "
                "It can go together with a treatment of the cancer.",
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
