"""How far each language is: done, waiting, flagged and not signed, as a whole and per page."""

from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass, field
from pathlib import Path
from typing import Any

from .. import catalogs, reviews, unfinished
from ..catalogs import Catalog
from ..content import CONTENT, reader_messages
from ..content.messages import fingerprint, translate
from ..languages import Language
from ..site.pages import PAGES, address
from .localizer import Localizer
from .locations import WORKBENCH, location_of
from .source import all_messages

PARTS = (*PAGES, WORKBENCH)
HEADINGS = ("language", "page", "done", "waiting", "flags", "unreviewed")


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
    preparing: bool
    """Complete, and not published yet."""
    whole: Progress = field(default_factory=Progress)
    pages: dict[str, Progress] = field(default_factory=lambda: {name: Progress() for name in PARTS})
    waits: dict[str, str] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def of_languages(languages: Iterable[Language], folder: Path) -> list[Stats]:
    ledger = reviews.read(folder)
    return [_of_language(language, catalogs.load(language, folder), ledger) for language in languages]


def _of_language(language: Language, catalog: Catalog, ledger: list[reviews.Signing]) -> Stats:
    reasons = {one.key: one.why for one in unfinished.waiting(language, catalog, all_messages().values())}
    waits = {key: reason for key, reason in reasons.items() if key in reader_messages()}
    unsigned = _unsigned(language, catalog, ledger)
    stats = Stats(language.code, not waits and language.public, not waits and not language.public, waits=waits)
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


def report(stats: Stats, localizer: Localizer) -> str:
    """The same as lines for a terminal, in the words of the language itself."""
    return f"{_table(stats, localizer)}\n\n{stats.language}: {offer(stats, localizer)}"


def _table(stats: Stats, localizer: Localizer) -> str:
    rows: list[tuple[str, ...]] = [tuple(localizer.say(f"workbench.{name}") for name in HEADINGS)]
    rows.append(_row(stats, localizer.say("workbench.whole"), stats.whole))
    rows += [_row(stats, localizer.name_of(page), progress) for page, progress in stats.pages.items()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _row(stats: Stats, name: str, progress: Progress) -> tuple[str, ...]:
    return (stats.language, name, *map(str, astuple(progress)))


def offer(stats: Stats, localizer: Localizer) -> str:
    """Whether readers get a language, and what keeps it from them."""
    if stats.offered:
        return localizer.say("workbench.offered")
    if stats.preparing:
        where = address(stats.language, "leaflet")
        return localizer.say("workbench.preparing", address=where, code=stats.language)
    waits = localizer.say("workbench.not-offered", n=len(stats.waits))
    return f"{waits}; {localizer.say('workbench.first-waiting', key=next(iter(stats.waits)))}"
