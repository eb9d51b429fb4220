"""Findings as a translator reads them."""

import unicodedata
from collections.abc import Iterable, Iterator

from ...catalogs import Catalog, Entry, source_of
from ..source import MESSAGES
from ..voice import Voice
from .findings import Finding


def report(catalog: Catalog, found: Iterable[Finding], voice: Voice) -> Iterator[str]:
    """A paragraph for each finding: file and line, page, both sides, what is wrong and what to do."""
    return (paragraph(catalog, finding, voice) for finding in found)


def paragraph(catalog: Catalog, finding: Finding, voice: Voice) -> str:
    lines = [
        f"{catalog.path}, line {finding.line or '-'}: {finding.key}",
        f"  {voice.say('workbench.page')}: {voice.page(finding.key)}",
        f"  {voice.say('workbench.source')}: {source(finding.key, finding.entry)}",
    ]
    if finding.entry and any(finding.entry.wordings):
        lines.append(f"  {voice.say('workbench.here')}: {visible(' | '.join(finding.entry.wordings))}")
    kind = voice.say("workbench.note" if finding.is_note else "workbench.mistake")
    lines.append(f"  {kind}: {sentence(finding, voice)}")
    if finding.is_note:
        lines.append(f"  {voice.say('workbench.accept', line=finding.acceptance)}")
    return "\n".join(lines)


def sentence(finding: Finding, voice: Voice) -> str:
    """What is wrong, and what to do."""
    return voice.say(finding.kind.message_key, **finding.values)


def source(key: str, entry: Entry | None) -> str:
    """The English of a sentence, as the product has it now."""
    message = MESSAGES.get(key)
    if message:
        return " | ".join(source_of(message))
    return " | ".join(entry.source) if entry else "-"


def visible(text: str) -> str:
    """The text with a name in the place of every sign that cannot be seen."""
    hidden = ("Cc", "Cf", "Co", "Cs")
    return "".join(f"⟨U+{ord(one):04X}⟩" if unicodedata.category(one) in hidden else one for one in text)
