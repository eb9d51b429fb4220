"""How far each language is: done, waiting, flagged and not signed, as a whole and per page."""

from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass, field
from pathlib import Path
from typing import Any

from .. import catalogs, reviews
from ..catalogs import Catalog
from ..content import CONTENT, reader_messages
from ..content.messages import fingerprint, translate
from ..languages import Language
from ..site.pages import PAGES
from .locations import WORKBENCH, location_of
from .source import all_messages

PARTS = (*PAGES, WORKBENCH)


@dataclass
class Progress:
    """Numbers of sentences; each is done, waiting or flagged, and may not be signed besides."""

    done: int = 0
    waiting: int = 0
    flagged: int = 0
    unreviewed: int = 0


@dataclass
class Stats:
    """The progress of one language; `waits` names the sentences that keep it from readers, with the reason."""

    language: str
    offered: bool
    whole: Progress = field(default_factory=Progress)
    pages: dict[str, Progress] = field(default_factory=lambda: {name: Progress() for name in PARTS})
    waits: dict[str, str] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def of_languages(languages: Iterable[Language], folder: Path) -> list[Stats]:
    ledger = reviews.read(folder)
    return [_of_language(language, catalogs.load(language, folder), ledger) for language in languages]


def _of_language(language: Language, catalog: Catalog, ledger: list[reviews.Signing]) -> Stats:
    reasons = {one.key: one.reason for one in catalogs.waiting(language, catalog, all_messages().values())}
    waits = {key: reason for key, reason in reasons.items() if key in reader_messages()}
    unsigned = _unsigned(language, catalog, ledger)
    stats = Stats(language.code, offered=not waits, waits=waits)
    for key in all_messages():
        entry = catalog.by_key.get(key)
        for progress in (stats.whole, stats.pages[location_of(key).page]):
            if key not in reasons:
                progress.done += 1
            elif entry and entry.flagged:
                progress.flagged += 1
            else:
                progress.waiting += 1
            if key in unsigned:
                progress.unreviewed += 1
    return stats


def _unsigned(language: Language, catalog: Catalog, ledger: list[reviews.Signing]) -> set[str]:
    """The sentences that can be signed and are not, in the words of this catalog."""
    content = translate(CONTENT, catalogs.Translation(language, catalog))
    signed = {pair for signing in ledger if signing.language == language.code for pair in signing.sentences.items()}
    sentences = {key: text for part in reviews.parts(content).values() for key, text in part.items()}
    return {key for key, text in sentences.items() if (key, fingerprint(text)) not in signed}


def table(languages: Iterable[Stats]) -> str:
    """The same as lines for a terminal."""
    rows: list[tuple[str, ...]] = [("language", "page", "done", "waiting", "flagged", "not signed")]
    for stats in languages:
        for page, progress in {"everything": stats.whole, **stats.pages}.items():
            rows.append((stats.language, page, *map(str, astuple(progress))))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def offers(languages: Iterable[Stats]) -> str:
    """Which languages readers get, and what keeps the others from them."""
    return "\n".join(_offer(stats) for stats in languages)


def _offer(stats: Stats) -> str:
    if stats.offered:
        return f"{stats.language}: offered to readers"
    key, reason = next(iter(stats.waits.items()))
    waits = f"sentences that wait: {len(stats.waits)}. The first is {key}: {reason}"
    return f"{stats.language}: not offered to readers; {waits}"
