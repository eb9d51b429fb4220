"""Everything that is checked in a catalog."""

from collections.abc import Iterator
from itertools import chain

from ...catalogs import COUNTS, Catalog, Entry
from ...languages import SOURCE, Language
from ..source import MESSAGES, hints
from ..terms import Terms
from . import fit, marks, meaning, numbers, safety, style, whole
from .findings import Finding
from .pair import LanguageRules, Pair, Rules

CHECKS = (safety.check, marks.check, numbers.check, meaning.check, style.check, fit.check)


def findings(language: Language, catalog: Catalog, terms: Terms) -> list[Finding]:
    """Everything there is to say about a catalog, in the order of the content."""
    english, target = (LanguageRules(code, terms.style(code)) for code in (SOURCE, language.code))
    rules = Rules(english, target, tuple(terms.of(language.code)))
    found = chain(
        whole.unfinished(language, catalog),
        (finding for entry in catalog for finding in _in(entry, catalog, rules)),
        whole.two_ways(language, catalog),
        whole.gnu(catalog),
    )
    order = {key: place for place, key in enumerate(MESSAGES)}
    return sorted(dict.fromkeys(found), key=lambda one: order.get(one.key, len(order)))


def _in(entry: Entry, catalog: Catalog, rules: Rules) -> Iterator[Finding]:
    for pair in pairs(entry, catalog, rules):
        for check in CHECKS:
            yield from (Finding(entry.key, one.kind, one.values, entry) for one in check(pair))


def pairs(entry: Entry, catalog: Catalog, rules: Rules) -> Iterator[Pair]:
    """Each wording of an entry beside the sentence it translates; in the source language an empty one is the source."""
    if entry.key not in MESSAGES:
        return
    wordings = entry.source if rules.target.code == SOURCE and not any(entry.wordings) else entry.wordings
    for place, text in enumerate(wordings):
        counts = [n for n in COUNTS if catalog.form(n) == place] if len(entry.source) > 1 else []
        english = entry.source[0 if counts == [1] else -1]
        # A lone hyphen says that this language has none.
        if text not in ("", whole.NONE) and english != whole.NONE:
            yield Pair(entry.key, english, text, rules, hints().get(entry.key, ()), single_count=len(counts) == 1)
