"""What a specialist nurse does."""

from ..messages import t
from ..model import Bullets, Paragraph, Section

SECTION = Section(
    "nurses",
    t("nurses.title", "What can a specialist nurse do for me?"),
    (
        Paragraph(
            t(
                "nurses.who",
                "Hospitals that treat many people with [NEC](nec) have [specialist nurses](specialist-nurse). You "
                "can easily ask them all your questions. One of them may be your regular nurse "
                "([casemanager](case-manager)).",
            )
        ),
        Paragraph(t("nurses.symptoms", "They can also give support and advice about symptoms, such as:")),
        Bullets(
            (
                # TRANSLATORS: ends the sentence 'advice about symptoms, such as:' (nurses.symptoms)
                t("nurses.pain", "pain"),
                # TRANSLATORS: ends the sentence 'advice about symptoms, such as:' (nurses.symptoms)
                t("nurses.breath", "shortness of breath"),
                # TRANSLATORS: ends the sentence 'advice about symptoms, such as:' (nurses.symptoms)
                t("nurses.sleep", "not sleeping well ([insomnia](insomnia))"),
                # TRANSLATORS: ends the sentence 'advice about symptoms, such as:' (nurses.symptoms)
                t("nurses.anxiety", "anxiety"),
            )
        ),
        Paragraph(
            t(
                "nurses.when",
                "Ask your nurse for which symptoms you must call at once. Getting worse quickly, suddenly a new "
                "symptom, or in doubt? **Call the hospital at once, also at night.**",
            )
        ),
    ),
)
