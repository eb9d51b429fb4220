"""What the page of the workbench is told about sentences, as data."""

from collections.abc import Iterator
from typing import Any

from ...catalogs import Entry, source_of
from ...content.glossary import GLOSSARY
from ...content.marks import keys as mark_keys
from ...content.messages import Plural
from ...plurals import COUNTS
from ..checks.report import rows as finding_rows
from ..locations import location_of
from ..source import all_messages, hints
from .document import Document

STATES = ("untranslated", "flagged", "wrong", "look", "changed", "unsaved")
"""What a sentence can be; the page has a filter for each."""
EXAMPLES = 3


def every(document: Document) -> list[dict[str, Any]]:
    """A row for every sentence, in reading order."""
    document.every_finding()
    return [row(document, key) for key in all_messages()]


def row(document: Document, key: str) -> dict[str, Any]:
    entry = document.entry(key)
    return {
        "key": key,
        "page": location_of(key).page,
        "source": " | ".join(source_of(all_messages()[key])),
        "here": " | ".join(entry.wordings),
        "states": list(_states(document, entry)),
    }


def _states(document: Document, entry: Entry) -> Iterator[str]:
    findings = document.findings(entry.key)
    # Also of a plural that lacks a form, and of words that say nothing.
    if any(finding.waits for finding in findings) and not entry.flagged:
        yield "untranslated"
    if entry.flagged:
        yield "flagged"
    if any(not (finding.is_note or finding.waits) for finding in findings):
        yield "wrong"
    if any(finding.is_note for finding in findings):
        yield "look"
    before = document.baseline.get(entry.key)
    if any(entry.wordings) and entry.wordings != (before.wordings if before else ()):
        yield "changed"
    if entry.key in document.unsaved:
        yield "unsaved"


def detail(document: Document, key: str) -> dict[str, Any]:
    """Everything about one sentence."""
    entry, localizer = document.entry(key), document.localizer
    findings = [finding for finding in document.findings(key) if any(entry.wordings) or not finding.waits]
    return {
        **row(document, key),
        "location": localizer.page_name(key),
        "before": " | ".join(entry.before) if entry.flagged else "",
        "forms": [
            {"label": label, "text": text}
            for label, text in zip(_labels(document, entry), entry.wordings, strict=False)
        ],
        "saved": list(document.saved(key).wordings),
        "flagged": entry.flagged,
        "hints": list(hints().get(key, ())),
        "comments": list(entry.comments),
        "words": list(_words(document, key)),
        "findings": finding_rows(findings, key, localizer),
        "beside": [row(document, other) for other in sorted(document.beside(key))],
    }


def _labels(document: Document, entry: Entry) -> list[str]:
    if not isinstance(all_messages()[entry.key], Plural):
        return [document.localizer.say("editor.translation")]
    return [_label(document, form) for form in range(len(entry.wordings))]


def _label(document: Document, form: int) -> str:
    """The numbers that a plural form is for."""
    say, rule = document.localizer.say, document.catalog.rule
    if form >= rule.forms:
        return say("editor.form-none")
    some = [str(n) for n in COUNTS if rule.form(n) == form]
    return say("editor.form", numbers=", ".join(some[:EXAMPLES]) + (" …" if len(some) > EXAMPLES else ""))


def _words(document: Document, key: str) -> Iterator[str]:
    """How the words of the source are translated here: those that are settled, and those that it explains."""
    say, source = document.localizer.say, " ".join(source_of(all_messages()[key]))
    for term in document.terms.of(document.language.code):
        found = term.words.search(source)
        if found and term.use:
            yield say("editor.word", source=found[0], use=", ".join(term.use))
    for word in dict.fromkeys(one for one in mark_keys(source) if one in GLOSSARY):
        use = document.entry(f"w.{word}.term").wordings[0]
        if use:
            yield say("editor.word", source=GLOSSARY[word].term, use=use)
