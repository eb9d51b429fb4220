"""The sentences that are held against another one: what is wrong with them may change when that one does."""

from ...catalogs import Catalog, Entry
from ...content.marks import keys as mark_keys
from ...content.marks import without_marks
from ..checks import writing
from ..checks.references import QUOTED
from ..source import all_messages


def neighbours(catalog: Catalog, old: Entry, new: Entry) -> frozenset[str]:
    """The keys of those with the source of this sentence, with its words before or now, and of those that name it."""
    if old.wordings == new.wordings:
        return frozenset()
    words, names, term = {*old.wordings, *new.wordings} - {""}, _names(new), _term(new)
    others = (other for other in catalog if other.key != new.key and other.key in all_messages())
    return frozenset(
        other.key
        for other in others
        if other.source == new.source
        or not words.isdisjoint(other.wordings)
        or not names.isdisjoint(_quoted(other))
        or term in mark_keys(other.source[-1])
    )


def _names(entry: Entry) -> set[str]:
    """What another sentence may call it between quotation marks: the whole, or its first sentence."""
    whole = entry.source[0].lower()
    return {whole, *(one.rstrip(".") for one in writing.sentences(whole)[:1])}


def _quoted(entry: Entry) -> set[str]:
    return {name.lower() for text in entry.source for name in QUOTED.findall(without_marks(text))}


def _term(entry: Entry) -> str:
    """The mark that links to it, if it is the name of an explained word."""
    topic, *word = entry.key.split(".")
    return word[0] if topic == "w" and word[-1] == "term" else ""
