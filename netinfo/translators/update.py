"""Brings a catalog up to the source: by key, never by similarity."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .. import plurals
from ..catalogs import Catalog, Entry, load, path_of, source_of
from ..content.messages import Message, Plural
from ..files import save
from ..languages import Language
from . import po
from .checks.acceptance import without_old_acceptances
from .localizer import Localizer

Sentences = Mapping[str, Message | Plural]


@dataclass
class Changes:
    """What an update did to one catalog: keys that are new, flagged because their source changed, or gone."""

    language: Language
    path: Path
    text: str = ""
    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[Entry] = field(default_factory=list)
    written: bool = False

    def lines(self, localizer: Localizer) -> Iterator[str]:
        """The same as lines for a terminal."""
        yield from (localizer.say("workbench.update-new", key=key) for key in self.new)
        yield from (localizer.say("workbench.update-changed", key=key) for key in self.changed)
        for entry in self.gone:
            yield localizer.say("workbench.update-gone", key=entry.key, words=" | ".join(entry.wordings))
        yield localizer.say("workbench.update-written" if self.written else "workbench.update-nothing")


def update(languages: Iterable[Language], folder: Path, sentences: Sentences) -> list[Changes]:
    """Update every catalog; if one of them cannot be read, none is written."""
    every = [changes_of(language, load(language, folder), sentences) for language in languages]
    for changes in every:
        if changes.written:
            save(path_of(changes.language.code, folder), changes.text)
    return every


def changes_of(language: Language, catalog: Catalog, sentences: Sentences) -> Changes:
    """What an update does to a catalog, and the text that it should have."""
    changes = Changes(language, catalog.path)
    entries = [updated(catalog, message) for message in sentences.values()]
    changes.new = [key for key in sentences if key not in catalog.by_key]
    changes.changed = [entry.key for entry in entries if _is_flagged_anew(entry, catalog.by_key.get(entry.key))]
    put_away = (entry for entry in catalog.obsolete if any(entry.wordings))
    changes.gone = [*(entry for entry in catalog if entry.key not in sentences), *put_away]
    changes.text = po.dump(language, entries, catalog.rule)
    changes.written = po.differs(catalog, changes.text)
    return changes


def _is_flagged_anew(entry: Entry, old: Entry | None) -> bool:
    return old is not None and any(old.wordings) and entry.source != old.source


def updated(catalog: Catalog, message: Message | Plural) -> Entry:
    """What a catalog has of a sentence, by its key; words for another source are flagged, with what that was."""
    source, old = source_of(message), catalog.by_key.get(message.key)
    if old is None:
        return Entry(message.key, source, ("",) * catalog.forms_of(message))
    entry = with_forms(old, catalog, message)
    if entry.source == source:
        return without_old_acceptances(entry)
    # Nothing was said here yet, so there is nothing to look at again.
    if not any(entry.wordings):
        return replace(entry, source=source)
    # Flagged twice before anybody looked: the translation still says what the oldest sentence said.
    return replace(entry, source=source, flagged=True, before=entry.before or entry.source)


def brought_up(catalog: Catalog, sentences: Sentences) -> Catalog:
    """The catalog with what it has of these sentences as they are now, and all else as it was."""
    entries = (updated(catalog, sentences[one.key]) if one.key in sentences else one for one in catalog)
    return replace(catalog, entries=tuple(entries))


def with_forms(entry: Entry, catalog: Catalog, message: Message | Plural) -> Entry:
    """The entry with a place for each form; what a plural says in one too many stays until somebody empties it."""
    wanted = catalog.forms_of(message)
    forms = [*entry.wordings, *[""] * (wanted - len(entry.wordings))]
    while len(forms) > wanted and not (forms[-1] and isinstance(message, Plural)):
        forms.pop()
    return replace(entry, wordings=tuple(forms))


def empty(language: Language, sentences: Sentences) -> list[Entry]:
    """The entries of a language in which nothing has been said yet."""
    forms = plurals.of_locale(language.locale).forms
    return [
        Entry(key, source_of(one), ("",) * (forms if isinstance(one, Plural) else 1)) for key, one in sentences.items()
    ]
