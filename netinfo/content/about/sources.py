"""What the text is based on."""

from ..messages import t
from ..model import Bullets, Section

SECTION = Section(
    "sources",
    t("about.sources-title", "What is the text based on?"),
    (
        Bullets(
            (
                t(
                    "about.source.foundation",
                    "NET-groep foundation: the page 'What is a neuroendocrine carcinoma (NEC)' on "
                    "[www.net-kanker.nl](foundation), without a date.",
                ),
                t(
                    "about.source.who-digestive",
                    "WHO Classification of Tumours, 5th edition: Digestive System Tumours. 2019.",
                ),
                t("about.source.who-lung", "WHO Classification of Tumours, 5th edition: Thoracic Tumours. 2021."),
                t(
                    "about.source.who-endocrine",
                    "WHO Classification of Tumours, 5th edition: Endocrine and Neuroendocrine Tumours. 2022.",
                ),
                t(
                    "about.source.registry",
                    "A. Dasari and others: study of an American cancer register, in the journal Cancer, 2018. "
                    "Used for: small cell and large cell.",
                ),
                t(
                    "about.source.lists",
                    "J. Clayton and others: study of question lists, in the Journal of Clinical Oncology, 2007. "
                    "In that study, people with a list asked more questions and were not more anxious.",
                ),
                t(
                    "about.source.three",
                    "The first three questions follow the idea of '[3 goede vragen](lang:nl)' (three good questions), "
                    "which Dutch hospitals use.",
                ),
            )
        ),
    ),
)
