"""How far each language is: done, waiting, flagged and not signed, as a whole and per page."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .. import catalogs, reviews
from ..catalogs import Catalog
from ..content import CONTENT
from ..content.messages import fingerprint, translate
from ..languages import Language
from ..site.pages import PAGES
from .places import WORKBENCH, place_of
from .source import MESSAGES, READERS

NAMES = (*PAGES, WORKBENCH)


@dataclass
class Count:
    done: int = 0
    waiting: int = 0
    flagged: int = 0
    unreviewed: int = 0


@dataclass
class Stats:
    """The counts of one language; `waits` names the sentences that keep it from readers, with the reason."""

    language: str
    offered: bool
    whole: Count = field(default_factory=Count)
    pages: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in NAMES})
    waits: dict[str, str] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def stats(languages: Iterable[Language], folder: Path) -> list[Stats]:
    ledger = reviews.read(folder)
    return [_stats(language, catalogs.load(language, folder), ledger) for language in languages]


def _stats(language: Language, catalog: Catalog, ledger: list[reviews.Signing]) -> Stats:
    waiting = {one.key: one.reason for one in catalogs.waiting(language, catalog, MESSAGES.values())}
    waits = {key: reason for key, reason in waiting.items() if key in READERS}
    unsigned = _unsigned(language, catalog, ledger)
    found = Stats(language.code, offered=not waits, waits=waits)
    for key in MESSAGES:
        entry = catalog.by_key.get(key)
        for count in (found.whole, found.pages[place_of(key).page]):
            count.flagged += bool(entry and entry.flagged)
            count.waiting += key in waiting and not (entry and entry.flagged)
            count.done += key not in waiting
            count.unreviewed += key in unsigned
    return found


def _unsigned(language: Language, catalog: Catalog, ledger: list[reviews.Signing]) -> set[str]:
    """The sentences that can be signed and are not, in the words of this catalog."""
    content = translate(CONTENT, catalogs.Translation(language, catalog))
    signed = {pair for one in ledger if one.language == language.code for pair in one.sentences.items()}
    sentences = {key: text for part in reviews.parts(content).values() for key, text in part.items()}
    return {key for key, text in sentences.items() if (key, fingerprint(text)) not in signed}


def table(found: Iterable[Stats]) -> str:
    """The same as lines for a terminal."""
    rows = [("language", "page", "done", "waiting", "flagged", "not signed")]
    for one in found:
        for page, count in {"everything": one.whole, **one.pages}.items():
            rows.append((one.language, page, *map(str, asdict(count).values())))  # type: ignore[arg-type]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def offers(found: Iterable[Stats]) -> str:
    """Which languages readers get, and what keeps the others from them."""
    return "\n".join(_offer(one) for one in found)


def _offer(one: Stats) -> str:
    if one.offered:
        return f"{one.language}: offered to readers"
    key, reason = next(iter(one.waits.items()))
    return f"{one.language}: not offered to readers: {len(one.waits)} sentences wait; the first is {key}: {reason}"
