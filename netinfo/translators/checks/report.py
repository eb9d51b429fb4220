"""Findings as a translator reads them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...catalogs import Catalog, Entry, source_of
from ...languages import Language
from ..baseline import lost
from ..localizer import Localizer
from ..source import all_messages
from ..terms import Terms
from .findings import Finding
from .kinds import Kind
from .off import checks_off

SHOWN = 5
EMPTY = (Kind.MISSING, Kind.UNTRANSLATED)
"""The kinds of finding that are told by their number: a new language has them all."""


@dataclass(frozen=True)
class Empty:
    """What is said of empty sentences; `line` is that of a single one in its file."""

    sentence: str
    line: int | None


def without_empty(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.kind not in EMPTY]


def empty_sentences(
    catalog: Catalog, findings: Iterable[Finding], present: Mapping[str, Entry], localizer: Localizer
) -> Iterator[Empty]:
    """One for the sentences that lost their words, one for those without an entry, one for those that wait."""
    empty = [finding.key for finding in findings if finding.kind in EMPTY]
    for name in ("lost", "new", "still"):
        keys = [key for key in empty if _lack(catalog.by_key.get(key), present.get(key)) == name]
        if keys:
            shown = ", ".join(keys[:SHOWN]) + (" …" if len(keys) > SHOWN else "")
            only = catalog.by_key.get(keys[0]) if len(keys) == 1 else None
            sentence = localizer.say_count(f"workbench.{name}", len(keys), keys=shown)
            yield Empty(sentence, only.line if only else None)


def _lack(entry: Entry | None, before: Entry | None) -> str:
    """What an empty sentence lacks: the words it had, an entry, or its first words."""
    if lost(entry, before):
        return "lost"
    return "still" if entry or before else "new"


def paragraph(catalog: Catalog, finding: Finding, localizer: Localizer) -> str:
    """A finding: file and line, page, both sides, what is wrong and what to do."""
    lines = [
        f"{catalog.path}, line {finding.line or '-'}: {finding.key}",
        f"  {localizer.say('workbench.page')}: {localizer.page_name(finding.key)}",
        f"  {localizer.say('workbench.source')}: {current_source(finding.key, finding.entry)}",
    ]
    if finding.entry and any(finding.entry.wordings):
        lines.append(f"  {localizer.say('workbench.here')}: {visible(' | '.join(finding.entry.wordings))}")
    kind = localizer.say("workbench.note" if finding.is_note else "workbench.mistake")
    lines.append(f"  {kind}: {sentence(finding, localizer)}")
    if finding.is_note:
        lines.append(f"  {localizer.say('workbench.accept', line=finding.acceptance)}")
    return "\n".join(lines)


def rows(findings: Iterable[Finding], key: str, localizer: Localizer) -> list[dict[str, object]]:
    """What a page of the workbench shows of the findings in one sentence."""
    return [
        {
            "is_note": finding.is_note,
            "sentence": visible(sentence(finding, localizer)),
            "accept": localizer.say("workbench.accept", line=finding.acceptance) if finding.is_note else "",
        }
        for finding in findings
        if finding.key == key and not finding.accepted
    ]


def summary(findings: Sequence[Finding], localizer: Localizer) -> str:
    """How many mistakes and how many notes there are."""
    notes = len([finding for finding in findings if finding.is_note])
    mistakes = len(findings) - notes
    counts = []
    if mistakes:
        counts.append(localizer.say_count("workbench.mistakes", mistakes))
    if notes:
        counts.append(localizer.say_count("workbench.notes", notes))
    return ", ".join(counts) or localizer.say("workbench.clean")


def off(language: Language, terms: Terms, localizer: Localizer) -> Iterator[str]:
    """One line that says which checks are off in a language, if any are."""
    names = [localizer.say(key) for key in checks_off(terms, language.code)]
    if names:
        yield f"{language.code}: {localizer.say('workbench.off', what=', '.join(names), code=language.code)}"


def sentence(finding: Finding, localizer: Localizer) -> str:
    """What is wrong, and what to do."""
    return localizer.say(
        finding.kind.message_key, **{name: _shown(name, value, localizer) for name, value in finding.values.items()}
    )


def _shown(name: str, value: object, localizer: Localizer) -> object:
    """A value as a sentence shows it: a lone sign between quotes, and nothing by its name."""
    if value == "-":
        return localizer.say("workbench.none")
    is_sign = name in ("source", "text") and isinstance(value, str) and not re.search(r"\w", value)
    return f"'{value}'" if is_sign else value


def current_source(key: str, entry: Entry | None) -> str:
    """The English of a sentence, as the product has it now."""
    message = all_messages().get(key)
    if message:
        return " | ".join(source_of(message))
    return " | ".join(entry.source) if entry else "-"


def visible(text: str) -> str:
    """The text with a name in the place of every sign that cannot be seen."""
    hidden = ("Cc", "Cf", "Co", "Cs")
    return "".join(f"⟨U+{ord(one):04X}⟩" if unicodedata.category(one) in hidden else one for one in text)
