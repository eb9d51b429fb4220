"""What the text rests on: each source as it was read, and the sentences that it supports.

What the leaflet of the NET-groep itself says is mapped line by line in `tests/claims/`; here stands what was added.
"""

from dataclasses import dataclass

from .messages import Message, t


@dataclass(frozen=True)
class Source:
    """A source by its name and year, what was read of it, and the keys of the sentences that rest on it."""

    named: Message
    supports: tuple[str, ...]


FOUNDATION = Source(
    t(
        "about.source.foundation",
        "NET-groep foundation: the English page on NEC on [www.net-kanker.nl](foundation), without a date. For: "
        "most of the leaflet.",
    ),
    (
        "short.message",
        "short.treatments",
        "w.malignant.text",
        "treatment.common",
        "what.rare",
        "w.nec.text",
        "w.scnec.text",
        "w.sclc.text",
        "w.primary-tumour.text",
        "w.metastasis.text",
        "w.poorly-differentiated.text",
        "w.well-differentiated.text",
        "w.stage.text",
        "w.growth-rate.text",
        "w.mcc.text",
        "w.small-cell.text",
        "w.large-cell.text",
        "w.differentiation.text",
        "w.neuroendocrine-cell.text",
    ),
)
FOUNDATION_NEW = Source(
    t(
        "about.source.foundation-new",
        "NETNECkanker: the pages 'NEC' and 'NET or NEC' on [www.netneckanker.nl](foundation-new). "
        "For: a NET is another kind of tumour than an NEC.",
    ),
    (
        *("short.different", "about-me.net", "table.net-apart", "table.scale.caption", "table.scale.alt"),
        *("foundation.name", "w.net.text"),
    ),
)
OLD_NAME = Source(
    t(
        "about.source.old-name",
        "kanker.nl: the page on neuroendocrine carcinoma. For: the old name 'NEC grade 3', and lung doctors.",
    ),
    ("short.lung", "about-me.sclc", "hospital.lung", "table.old", "about-me.ask", "about-me.old", "w.lung-doctor.text"),
)
REGISTRY = Source(
    t(
        "about.source.iknl",
        "IKNL (Integraal Kankercentrum Nederland): page on the treatment of NET and NEC, with the Dutch rules for "
        "hospitals of 2019. For: cure, and talking with a reference centre.",
    ),
    ("cure.possible", "cure.ask", "short.other", "hospital.other", "w.expert-centre.text", "w.curative-treatment.text"),
)
SCLC = Source(
    t(
        "about.source.onkopedia",
        "Onkopedia (German-speaking countries), 2023, and ZGT hospital: small cell lung cancer; only the summary was "
        "read. For: lymph nodes nearby.",
    ),
    ("cure.nodes", "w.spread-nearby.text", "w.local.text", "cure.local", "treatment.kind.surgery"),
)
ENETS = Source(
    t(
        "about.source.enets",
        "ENETS: H. Sorbye and others, advice on NEC of the organs that digest food, 2023; we read only the summary. "
        "For: chemotherapy, surgery, immunotherapy and the outlook.",
    ),
    (
        "treatment.outside.advice",
        "treatment.outside.chemo",
        "treatment.kind.immuno",
        "w.immunotherapy.text",
        "w.enets.text",
        "w.enets.stands",
        "outlook.serious",
    ),
)
TREATMENTS = Source(
    t(
        "about.source.treatments",
        "What each treatment is: UMCG (radiotherapy), Tergooi MC (chemotherapy), kanker.nl (chemoradiation), "
        "Longkanker Nederland (immunotherapy).",
    ),
    (
        *("treatment.kind.radio", "treatment.kind.chemo", "treatment.kind.both", "w.side-effect.text"),
        "treatment.side-effects",
        "w.chemotherapy.text",
        "w.radiotherapy.text",
    ),
)
CALL = Source(
    t(
        "about.source.call",
        "bijwerkingenbijkanker.nl: pages of the Jeroen Bosch hospital and the Slingeland hospital. The Jeroen Bosch "
        "hospital on immunotherapy (2024), and a British hospital on fever (East and North Hertfordshire). For: "
        "calling the hospital, also after treatment. No doctor has checked this part yet.",
    ),
    (
        *("short.call", "calls.danger", "calls.fever", "calls.immuno", "calls.worse", "calls.number"),
        *("calls.answer", "card.call.number-empty", "card.call.fever-empty", "nurses.when"),
    ),
)
GP_AT_NIGHT = Source(
    t("about.source.gp-night", "regiozorgnu.nl, on advice of InEen. For: the name 'huisartsenspoedpost'."),
    ("card.call.gp-night",),
)
PALLIATIVE = Source(
    t(
        "about.source.palliative",
        "Quality framework for palliative care in the Netherlands (2017), and kanker.nl: palliative treatments, doubt "
        "about a treatment, no treatment. For: palliative care, and the choice not to be treated.",
    ),
    (
        *("treatment.kind.palliative", "treatment.kind.none", "w.palliative-care.text"),
        *("w.palliative-treatment.text", "help.gp"),
    ),
)
SECOND = Source(
    t(
        "about.source.second",
        "kanker.nl and [Antoni van Leeuwenhoek](lang:nl) hospital: second opinion. For: who may ask for one, and "
        "that it takes time.",
    ),
    ("hospital.second", "hospital.second.tell", "now.second", "w.second-opinion.text"),
)
CENTRES = Source(
    t("about.source.centres", "[ipso.nl](centres): centres for living with and after cancer."),
    ("help.centre",),
)
UNKNOWN = Source(
    t(
        "about.source.unknown",
        "European advice on unknown primary (ESMO, 2015); only the beginning was read. "
        "For: with an unknown start the kind of cancer is known.",
    ),
    ("w.unknown-primary.text", "cell-types.large-unknown", "about-me.nec"),
)
WHO = Source(
    t(
        "about.source.who",
        "WHO classification of tumours of 2019, 2021 and 2022. We did not see the books, but read articles: on "
        "tech.snmjournals.org (digestive organs), by N. Rekhtman, 2019, and by G. Pelosi, 2021 (lungs). For: the "
        "names and numbers in your report.",
    ),
    (
        "table.one-is-enough",
        "table.lung.ki-67",
        "table.source",
        "report.high",
        "w.high-grade.text",
        "table.mixed",
        "about-me.ask",
        "w.minen.text",
        "w.minen.stands",
        "table.always-high",
        "table.col.dead-tissue",
        "table.col.differentiation",
        "table.col.grade",
        "table.col.ki-67",
        "table.col.mitoses",
        "table.details.caption",
        "table.details.intro",
        "table.details.look",
        "table.details.no-grade",
        "table.high",
        "table.intermediate",
        "table.intro",
        *("spread.body.lungs", "spread.body.stomach", "spread.body.pancreas"),
        "table.low",
        "table.lung.atypical",
        "table.lung.caption",
        "table.lung.far-more",
        "table.lung.intro",
        "table.lung.lcnec",
        "table.lung.none",
        "table.lung.not-counted",
        "table.lung.sclc",
        "table.lung.spots",
        "table.lung.title",
        "table.lung.typical",
        "table.over",
        "table.poorly",
        "table.range",
        "table.scale.fast",
        "table.scale.slow",
        "table.under",
        "table.well",
        "w.carcinoid.text",
        "w.grade.text",
        "w.ki-67.text",
        "w.mitosis.text",
    ),
)
PLACES = Source(
    t(
        "about.source.places",
        "J.M. [van der Zwan](lang:nl) and others: study of the Dutch cancer register, 2018; only the summary was read. "
        "For: where an NEC outside the lungs can start.",
    ),
    ("spread.body.caption", "spread.body.bladder", "spread.body.bowel", "spread.body.elsewhere"),
)
DASARI = Source(
    t(
        "about.source.registry",
        "A. Dasari and others: study of an American cancer register, in the journal Cancer, 2018. "
        "For: how many NECs are small cell.",
    ),
    ("w.lcnec.text",),
)
GUIDELINE = Source(
    t(
        "about.source.guideline",
        "Dutch guideline on neuroendocrine tumours, 2013. For: about half of all large cell NECs start in the lungs.",
    ),
    (),
)
LISTS = Source(
    t(
        "about.source.lists",
        "J. Clayton and others: study of question lists, in the Journal of Clinical Oncology, 2007. That was another "
        "list, in palliative care, with a doctor who encouraged it. People asked more questions and were not more "
        "anxious.",
    ),
    (),
)
THREE = Source(
    # TRANSLATORS: about the Netherlands: keep it so in every language
    t(
        "about.source.three",
        "The first three questions are like '[3 goede vragen](lang:nl)' (three good questions) of the Dutch "
        "patients' federation and the federation of medical specialists. Dutch hospitals work with those.",
    ),
    (),
)
SOURCES = (
    *(FOUNDATION, FOUNDATION_NEW, OLD_NAME, REGISTRY, SCLC, ENETS, TREATMENTS, CALL, GP_AT_NIGHT, PALLIATIVE, SECOND),
    *(CENTRES, UNKNOWN, WHO, PLACES, DASARI, GUIDELINE, LISTS, THREE),
)
MAIN = (FOUNDATION, REGISTRY, ENETS)
"""Those that the leaflet names itself, on paper too."""
