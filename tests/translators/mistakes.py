"""Mistakes that a translator could make, as the checks have to find them."""

from collections.abc import Callable
from dataclasses import replace

from netinfo.catalogs import Catalog
from netinfo.translators.checks.kinds import Kind
from tests.translators.helpers import changed

MISTAKES: list[tuple[Kind, str, str]] = [
    (Kind.UNTRANSLATED, "short.title", ""),
    (Kind.NOTHING, "cure.title", "-"),
    (Kind.NOTHING, "list.delete", "-"),
    (Kind.NOTHING, "what.rare", "."),
    (Kind.NOTHING, "short.decide", "x."),
    (Kind.NOTHING, "short.decide", "TO-DO vertalen"),
    (Kind.NOTHING, "short.decide", "todo: vertalen"),
    (Kind.NOTHING, "short.decide", "TBD"),
    (Kind.HIDDEN, "short.title", "In het\u2028kort"),
    (Kind.HIDDEN, "short.title", "In het\x85kort"),
    (Kind.HIDDEN, "short.title", "In het\x0bkort"),
    (Kind.PLACEHOLDER_LOST, "trust.version", "Tekst van vandaag"),
    (Kind.PLACEHOLDER_LOST, "status.saving", "{n} bewaard"),
    (Kind.PLACEHOLDER_UNKNOWN, "trust.version", "Tekst van {datum}"),
    (Kind.PLACEHOLDER_UNKNOWN, "printing.from", "Van: {adres} {address}"),
    (Kind.BRACE, "trust.version", "Tekst van {date"),
    (Kind.BRACE, "printing.from", "Van: {{address}}"),
    (
        Kind.STRONG,
        "short.different",
        "Een [NET](net) en een [NEC](nec) zijn niet hetzelfde. Vraag uw arts welke u hebt.",
    ),
    (Kind.BROKEN_MARK, "cure.wishes", "**Uw eigen wensen tellen. Bedenk welke behandelingen u wel of niet wilt."),
    (Kind.BROKEN_MARK, "short.prepare", "Schrijf uw vragen op voordat u naar de [specialist gaat."),
    (Kind.BROKEN_MARK, "short.prepare", "Schrijf uw vragen op voordat u naar de [specialist] (specialist) gaat."),
    (Kind.LINK_LOST, "short.prepare", "Schrijf uw vragen op voordat u naar de specialist gaat."),
    (Kind.LINK_UNKNOWN, "short.prepare", "Schrijf uw vragen op voordat u naar de [specialist](arts) gaat."),
    (Kind.LINK_UNKNOWN, "short.prepare", "Schrijf [nu](lang:engels) op voor de [specialist](specialist)."),
    (Kind.FILE_NAME, "saving.file-name", "Mijn lijst"),
    (
        Kind.LINK_EXTRA,
        "short.prepare",
        "Schrijf uw vragen over [NEC](nec) op voor de [specialist](specialist).",
    ),
    (Kind.MARKUP, "what.rare", "Een NEC groeit meestal <b>snel</b>. Buiten de longen is een NEC zeldzaam."),
    (Kind.MARKUP, "what.rare", "Een NEC groeit meestal snel. <script>alert(1)</script>"),
    (Kind.MARKUP, "what.rare", "Een NEC groeit meestal snel &amp; is buiten de longen zeldzaam."),
    (Kind.MARKUP, "short.prepare", "Schrijf uw vragen op. [specialist](javascript:alert)"),
    (Kind.HIDDEN, "what.rare", "Een NEC groeit meestal \u202elens\u202c. Buiten de longen is een NEC zeldzaam."),
    (Kind.HIDDEN, "what.rare", "Een NEC groeit meestal snel.\u200b Buiten de longen is een NEC zeldzaam."),
    (Kind.HIDDEN, "short.title", "In het\tkort"),
    (Kind.PERCENT, "w.ki-67.text", "Een stof in cellen die zich delen. Van 100% cellen deelt een deel zich."),
    (
        Kind.ADDRESS,
        "about.source.foundation",
        "Stichting NET-groep: op [www.net-kanker.com](foundation), zonder datum.",
    ),
    (Kind.LETTERS, "app.short-name", "netinformatie over NEC"),
    (Kind.PLURAL, "list.chosen", "{n} vraag gekozen"),
    (
        Kind.NUMBER,
        "about.source.gp-night",
        "regiozorgnu.nl, op advies van InEen in 2012. Voor: de naam 'huisartsenspoedpost'.",
    ),
    (Kind.NUMBER, "g.first.note", "Deze vier kunt u in elk gesprek stellen."),
    (Kind.NUMBER, "table.net1", "NET graad 2"),
    (
        Kind.NUMBER,
        "list.start-note",
        "Elf vragen: over bellen, over uw kanker en over de behandeling. Haal weg wat u niet nodig hebt.",
    ),
    (Kind.UNIT, "table.col.mitoses", "Celdelingen (mitosen) per 2 cm²"),
    (
        Kind.NEGATION,
        "short.different",
        "Een [NET](net) en een [NEC](nec) zijn hetzelfde. **Vraag uw arts welke u hebt.**",
    ),
    (Kind.NEGATION, "status.not-saved-full", "Bewaard: dit apparaat heeft ruimte."),
    (Kind.NEGATION, "what.rare", "Een NEC groeit meestal niet snel. Buiten de longen is een NEC zeldzaam."),
    (Kind.NEGATION, "q.treatment.wait.why", "Misschien wilt u dit weten voordat u ja zegt."),
    (
        Kind.NEGATION,
        "trust.disclaimer",
        "Dit is een diagnose en geen persoonlijk advies. Uw eigen arts gaat altijd voor.",
    ),
    (Kind.TERM, "cure.title", "Is herstel van een NEC mogelijk?"),
    (Kind.NEVER, "cure.title", "Is genezing en herstel van een NEC mogelijk?"),
    (Kind.TERM, "spread.figure.4", "Metastase"),
    (Kind.TERM, "w.lymph-node.term", "lymfeknoop"),
    (Kind.TERM, "w.small-cell.term", "kleine cellen"),
    (Kind.INFORMAL, "short.prepare", "Schrijf je vragen op voordat je naar de [specialist](specialist) gaat."),
    (Kind.INFORMAL, "cure.depends", "Welke behandeling het beste bij jou past, hangt af van jouw situatie."),
    (
        Kind.HARD_WORD,
        "short.prepare",
        "U dient vragen op te schrijven voordat u naar de [specialist](specialist) gaat.",
    ),
    (
        Kind.LONG_SENTENCE,
        "what.rare",
        "Een NEC groeit meestal snel " + "en is buiten de longen een zeldzame ziekte " * 3 + "waar ook.",
    ),
    (Kind.TWO_WAYS, "printing.text-of", "Tekst dd. {date}"),
    (Kind.UNCHANGED, "short.title", "In short"),
    (Kind.UNCHANGED, "what.title", "What is an NEC?"),
    (Kind.SPACES, "short.title", "In het kort "),
    (Kind.SPACES, "what.rare", "Een NEC groeit meestal snel.  Buiten de longen is een NEC zeldzaam."),
    (Kind.SPACES, "what.rare", "Een NEC groeit meestal snel . Buiten de longen is een NEC zeldzaam."),
    (
        Kind.QUOTES,
        "choose.print",
        "Kies Afdrukken in het menu van uw browser. Alleen uw gekozen vragen worden afgedrukt.",
    ),
    (Kind.QUOTES, "short.title", "“In het kort"),
    (Kind.ELLIPSIS, "short.title", "In het kort..."),
    (Kind.ELLIPSIS, "ask-on.check", "Ik begrijp het dus zo. Klopt dat?"),
    (Kind.ENDING, "what.rare", "Een NEC groeit meestal snel. Buiten de longen is een NEC zeldzaam"),
    (Kind.ENDING, "what.title", "Wat een NEC is"),
    (Kind.LONG_LABEL, "list.up", "Verplaats deze vraag een plaats naar boven"),
    (Kind.LONG_LABEL, "nav.words", "De lijst met alle uitgelegde moeilijke woorden"),
    (Kind.ABBREVIATION, "what.kinds-title", "Wat is het verschil tussen NET en andere?"),
    (Kind.MEANING, "what.rare", "Een NEC groeit altijd snel. Buiten de longen is een NEC zeldzaam."),
    (Kind.MEANING, "what.rare", "Een NEC groeit meestal snel. Buiten de longen is een NEC gewoon."),
    (Kind.ORDER, "table.range", "{high} tot en met {low}"),
    (Kind.ORDER, "table.scale.alt", "Een lijn van snel naar langzaam met NET graad 1, 2 en 3. NEC staat er los onder."),
    (
        Kind.SAME_WORDS,
        "q.tests.more.why",
        "Een onderzoek waarbij een arts een klein stukje weefsel weghaalt. Een patholoog bekijkt dat daarna.",
    ),
    (
        Kind.REMARK,
        "short.prepare",
        "Schrijf uw vragen op voordat u naar de [specialist](specialist) gaat (klopt dit?).",
    ),
    (Kind.LINK_WORDS, "short.prepare", "Schrijf uw vragen op voordat u naar de [huisarts](specialist) gaat."),
    (Kind.BOLD_WORDS, "short.different", "Een [NET](net) is anders. Vraag uw arts **welke** van de twee u hebt."),
    (Kind.LABEL, "install.offline-how", "Wacht tot er staat: 'Nu is het opgeslagen'."),
    (Kind.NAME, "install.iphone-title", "Op een Android of iPad"),
    (Kind.NAME, "about.source.registry", "A. Dazari en anderen: onderzoek."),
    (Kind.ENGLISH_WORD, "w.interpreter.text", "Somebody die vertaalt wat u en de arts tegen elkaar zeggen."),
    (Kind.SPELLING, "w.radiotherapy.text", "Behandeling met stralling, gericht op de plek van de kanker."),
    (Kind.DOUBLED, "what.rare", "Een NEC groeit meestal snel. Buiten de longen is een een NEC zeldzaam."),
    (Kind.CAPITAL, "cure.depends", "Welke behandeling het beste bij U past, hangt af van uw eigen situatie."),
    (Kind.CAPITAL, "short.title", "in het kort"),
    (Kind.SPACE_MISSING, "what.rare", "Een NEC groeit meestal snel.Buiten de longen is een NEC zeldzaam."),
    (Kind.SENTENCES, "treatment.kinds", "Misschien zijn er nog wel meer dan deze."),
    (Kind.SHORT, "treatment.tailored", "[NEC](nec): maatwerk."),
    (
        Kind.ABBREVIATION,
        "cell-types.small-where",
        "Een SCNEC begint meestal in de longen. Een klein aantal LCNEC's begint ergens anders in het lichaam.",
    ),
    (
        Kind.MEANING,
        "status.no-script",
        (
            "U kunt alles lezen, maar niet alles werkt in uw browser: scripts (JavaScript) staan aan. Ook kunt u "
            "vragen kiezen en afdrukken. Uw keuze wordt niet bewaard."
        ),
    ),
    (Kind.MEANING, "treatment.common.surgery-chemo", "een operatie, als dat kan, en soms daarvoor chemotherapie"),
    (
        Kind.ORDER,
        "doctor.not-now",
        "Ik praat nu liever niet over mijn vooruitzichten. Ik mag u later vragen of u dat wilt.",
    ),
    (Kind.SAME_WORDS, "list.from-top", "In mijn top drie"),
    (
        Kind.DOUBLED,
        "what.rare",
        "Een NEC groeit meestal snel. Een NEC groeit meestal snel. Buiten de longen is een NEC zeldzaam.",
    ),
    (
        Kind.SENTENCES,
        "hospital.second",
        (
            "Bij een [second opinion](second-opinion) kijkt een andere arts ook naar uw ziekte en uw behandeling."
            " Iedereen mag erom vragen: vóór, tijdens en na een behandeling."
        ),
    ),
    (
        Kind.NEGATION,
        "outlook.serious",
        (
            "U bepaalt zelf of u over uw [vooruitzichten](outlook) wilt praten, en wanneer. Een NEC is een "
            "ongeneeslijke ziekte. Soms is genezing mogelijk, maar mensen kunnen er ook aan overlijden. Is "
            "genezing niet mogelijk? Dan kan een behandeling soms klachten verminderen of het leven verlengen."
        ),
    ),
    (
        Kind.NEGATION,
        "about.changed.large-cell",
        (
            "Het deel over LCNEC was duidelijk. Nu staat er dat de rest ergens anders begint, of dat niet "
            "duidelijk is waar. Ook staat er dat artsen het begin vaak niet kunnen vinden."
        ),
    ),
    (
        Kind.CONDITION,
        "cure.not-possible",
        (
            "Genezing is niet mogelijk. Er zijn nog verschillende [palliatieve "
            "behandelingen](palliative-treatment). Vraag welke bij u mogelijk zijn. Deze behandelingen zijn "
            "bedoeld om:"
        ),
    ),
    (
        Kind.MEANING,
        "treatment.outside.rare",
        (
            "NEC's die buiten de longen beginnen, zijn zeer zeldzaam. Ze groeien meestal snel en kunnen vroeg "
            "uitzaaien. Er is niets bekend over welke behandeling het beste is."
        ),
    ),
    (
        Kind.MEANING,
        "w.nurse-practitioner.text",
        "Een verpleegkundige die heeft doorgeleerd. Zij mag ook behandelen en medicijnen voorschrijven.",
    ),
    (
        Kind.MEANING,
        "hospital.second",
        (
            "Bij een [second opinion](second-opinion) kijkt een andere arts ook naar uw ziekte en uw "
            "behandeling. Iedereen mag erom vragen: vóór en na een behandeling. Het kost tijd."
        ),
    ),
    (
        Kind.MEANING,
        "printing.doctor-note",
        "Eén blad, in de taal van uw arts. Geef dit blad aan uw arts als het gesprek eindigt.",
    ),
    (Kind.TERM, "head.title", "Neuro-endocrien carcinoïd (NEC)"),
    (Kind.ABBREVIATION, "w.unknown-primary.term", "primaire tumor onbekend (POT)"),
    (Kind.LABEL, "aloud.paused", "Pauze. Druk op 'Lees voor' om met deze zin verder te gaan."),
    (
        Kind.BOLD_WORDS,
        "cure.wishes",
        (
            "Uw eigen wensen tellen mee. Denk erover na welke behandelingen u wel en niet wilt. **Vertel dat aan "
            "uw arts.**"
        ),
    ),
    (
        Kind.DOUBLED,
        "q.tests.report.why",
        "Dan kunt u de uitslag thuis nalezen of aan een of aan een andere arts laten zien.",
    ),
    (Kind.CHOICE, "q.help.nurse", "Wie is mijn vaste/eigen verpleegkundige (casemanager)?"),
    (Kind.REMARK, "w.necrosis.text", "Weefsel waarin de cellen zijn doodgegaan (nog nakijken)."),
    (Kind.REMARK, "w.necrosis.text", "NB: Weefsel waarin de cellen zijn doodgegaan."),
    (
        Kind.SPELLING,
        "w.specialist-nurse.text",
        "Een verpleegukndige met extra opleiding, bijvoorbeeld in de zorg voor mensen met kanker.",
    ),
    (Kind.SPELLING, "spread.body.pancreas", "Alvleeskier"),
    (Kind.ORDER, "q.later.returns.why", "De een wil dit later weten, de ander vroeg."),
]
"""Kind of finding, key, and what a translator wrote there."""

UNFINISHED_KEY = "what.rare"
OLD_SOURCE = "An NEC grows."


def without(catalog: Catalog) -> Catalog:
    return replace(catalog, entries=tuple(entry for entry in catalog if entry.key != UNFINISHED_KEY))


def flagged(catalog: Catalog) -> Catalog:
    return changed(catalog, UNFINISHED_KEY, lambda entry: replace(entry, flagged=True, before=(OLD_SOURCE,)))


def flagged_by_hand(catalog: Catalog) -> Catalog:
    return changed(catalog, UNFINISHED_KEY, lambda entry: replace(entry, flagged=True))


def stale(catalog: Catalog) -> Catalog:
    return changed(catalog, UNFINISHED_KEY, lambda entry: replace(entry, source=(OLD_SOURCE,)))


UNFINISHED: dict[Kind, Callable[[Catalog], Catalog]] = {
    Kind.MISSING: without,
    Kind.FLAGGED: flagged,
    Kind.FLAGGED_BY_HAND: flagged_by_hand,
    Kind.STALE: stale,
}
"""What happened to the sentence `UNFINISHED_KEY` in a catalog."""
