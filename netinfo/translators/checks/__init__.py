"""Everything that is checked in a catalog."""

from collections.abc import Iterator
from itertools import chain

from ...catalogs import Catalog, Entry
from ...languages import SOURCE, Language
from ...plurals import COUNTS
from ...unfinished import NONE, says_nothing
from ..source import all_messages, hints
from ..terms import Terms
from . import denials, length, marks, meaning, numbers, order, references, remains, safety, style, vocabulary, whole
from .findings import Finding
from .known import Known
from .pair import Pair, Rules

CHECKS = (
    safety.check,
    marks.check,
    remains.check,
    numbers.check,
    denials.check,
    meaning.check,
    order.check,
    references.check,
    vocabulary.check,
    style.check,
    length.check,
)


def check_catalog(language: Language, catalog: Catalog, terms: Terms, known: Known | None = None) -> list[Finding]:
    """Everything there is to say about a catalog, in the order of the content; a part of one may know the whole."""
    rules = Rules.of(terms, language.code, known or Known(catalog.entries))
    ours = list(
        chain(
            whole.unfinished(language, catalog),
            (finding for entry in catalog for finding in _findings_in(entry, catalog, rules)),
            whole.two_ways(language, catalog),
        )
    )
    # What GNU gettext says of a sentence in its own words, after us, is no second mistake.
    broken = {finding.key for finding in ours if not finding.is_note}
    others = [finding for finding in whole.gnu(language, catalog) if finding.key not in broken]
    order_of = {key: number for number, key in enumerate(all_messages())}
    return sorted(dict.fromkeys([*ours, *others]), key=lambda finding: order_of.get(finding.key, len(order_of)))


def check_sentence(language: Language, catalog: Catalog, terms: Terms, key: str) -> list[Finding]:
    """The same about one sentence, quickly enough to be asked while somebody types."""
    rules, entry = Rules.of(terms, language.code, Known(catalog.entries)), catalog.by_key.get(key)
    whole_file = chain(whole.unfinished(language, catalog), whole.two_ways(language, catalog))
    found = [finding for finding in whole_file if finding.key == key]
    return found + list(_findings_in(entry, catalog, rules)) if entry else found


def _findings_in(entry: Entry, catalog: Catalog, rules: Rules) -> Iterator[Finding]:
    for pair in pairs(entry, catalog, rules):
        yield from findings_in(pair)


def findings_in(pair: Pair) -> Iterator[Finding]:
    """Everything there is to say about one wording."""
    for check in CHECKS:
        yield from check(pair)


def pairs(entry: Entry, catalog: Catalog, rules: Rules) -> Iterator[Pair]:
    """Each wording of an entry beside the sentence it translates; in the source language an empty one is the source."""
    if entry.key not in all_messages():
        return
    wordings = entry.wordings
    if rules.target.code == SOURCE and not any(wordings):
        wordings = entry.source
    for form, text in enumerate(wordings):
        counts = _counts(entry, catalog, form)
        english = entry.source[0] if counts == [1] else entry.source[-1]
        # A lone hyphen says that this language has none.
        if text not in ("", NONE) and english != NONE and not says_nothing(entry, text):
            yield Pair(entry, english, text, rules, hints().get(entry.key, ()), single_count=len(counts) == 1)


def _counts(entry: Entry, catalog: Catalog, form: int) -> list[int]:
    """The counts that a plural form is for; none if the sentence has no plural."""
    if len(entry.source) == 1:
        return []
    return [n for n in COUNTS if catalog.rule.form(n) == form]
