"""Findings as a translator reads them."""

from collections.abc import Iterable, Iterator

from ..catalogs import Catalog
from ..content.messages import Message
from .findings import Finding
from .source import SENTENCES
from .voice import Voice


def report(catalog: Catalog, found: Iterable[Finding], voice: Voice) -> Iterator[str]:
    """A paragraph for each finding: file and line, page, both sides, what is wrong and what to do."""
    return (paragraph(catalog, finding, voice) for finding in found)


def paragraph(catalog: Catalog, finding: Finding, voice: Voice) -> str:
    lines = [
        f"{catalog.path}, line {finding.line or '-'}: {finding.key}",
        f"  {voice.say('bench.page')}: {voice.page(finding.key)}",
        f"  {voice.say('bench.source')}: {source(finding)}",
    ]
    if finding.entry and any(finding.entry.wordings):
        lines.append(f"  {voice.say('bench.here')}: {' | '.join(finding.entry.wordings)}")
    kind = voice.say("bench.note" if finding.note else "bench.mistake")
    lines.append(f"  {kind}: {sentence(finding, voice)}")
    if finding.note:
        lines.append(f"  {voice.say('bench.accept', line=finding.acceptance)}")
    return "\n".join(lines)


def sentence(finding: Finding, voice: Voice) -> str:
    """What is wrong, and what to do."""
    return voice.say(f"bench.{finding.kind}", **finding.values)


def source(finding: Finding) -> str:
    message = SENTENCES.get(finding.key)
    if message is None:
        return " | ".join(finding.entry.source) if finding.entry else "-"
    return str(message) if isinstance(message, Message) else " | ".join(message.forms.values())
