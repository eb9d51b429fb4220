"""An edition is the product in one language; it is complete, or it is not offered."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from babel.dates import format_date
from babel.numbers import format_decimal

from . import catalogs, reviews, unfinished
from .content import CONTENT, Content, reader_messages
from .content.messages import Message, Plural, Translator, translate
from .content.model import Cell, Word
from .errors import Problem
from .languages import LANGUAGES, Language
from .responsible import NOBODY_YET, Facts, with_names
from .reviews import Review, Signature, Signing

SHOWN = 5
DAY = "d MMMM y"
"""A date as readers get it in every language, such as 22 november 2026."""
INTERFACE_FOLDER = "netinfo/content/interface/"


@dataclass(frozen=True)
class Edition:
    language: Language
    translated: Content
    """The text as the catalog has it, which is what a reviewer signs."""
    review: Review = field(default_factory=Review)
    facts: Facts = field(default_factory=lambda: NOBODY_YET)

    @cached_property
    def published(self) -> Content:
        """The text as readers get it: who is responsible is filled in, and who signed it."""
        return reviews.with_signatures(with_names(self.translated, self.facts), self.review, self.day)

    def say(self, key: str, **values: object) -> Message:
        """A sentence of the interface; a key that does not exist is a Problem."""
        if key not in self.published.interface:
            raise Problem(
                f"No message has the key {key}: correct it in the template, or add it to {INTERFACE_FOLDER}, "
                "to a module that stands in TOPICS there."
            )
        sentence = self.published.interface[key]
        if isinstance(sentence, Plural):
            raise TypeError(f"{key} has plural forms: say it with a number")
        return sentence.fill(**values)

    @cached_property
    def review_line(self) -> Message:
        """Who signed the whole text, or that nobody has."""
        lines = [self._signed("trust.reviewed", one) for one in self.review.whole]
        return Message("trust.reviewed", " · ".join(lines)) if lines else self.say("trust.unreviewed")

    @cached_property
    def card_review_line(self) -> Message:
        """Who signed the two cards, or that nobody has."""
        cards = self.review.parts.get("cards")
        return self._signed("trust.section-reviewed", cards) if cards else self.say("trust.card-unreviewed")

    def _signed(self, key: str, signature: Signature) -> Message:
        return self.say(key, date=self.day(signature.date), name=signature.who, role=signature.role)

    def day(self, value: date) -> str:
        """A date as it is written out in this language."""
        return format_date(value, DAY, locale=self.language.locale)

    def cell(self, value: Cell) -> str:
        """The words of a table cell; its numbers are written as the language writes them."""
        if isinstance(value, Message):
            return value
        numbers = {"n": value.n, "low": value.low, "high": value.high}
        words = value.wording.fill(**{name: self.number(n) for name, n in numbers.items() if n is not None})
        return f"{words}, {value.note}" if value.note else words

    @cached_property
    def glossary(self) -> dict[str, Word]:
        """The explained words by key."""
        return {word.id: word for theme in self.published.themes for word in theme.words}

    def number(self, value: int) -> str:
        return format_decimal(value, locale=self.language.locale)


def offered(folder: Path, languages: Iterable[Language] = LANGUAGES, facts: Facts = NOBODY_YET) -> dict[str, Edition]:
    """The complete editions for readers, by language; an incomplete required one is a Problem that names what waits.

    `facts` are the maker, the funder and the contact.
    """
    return _complete(folder, [language for language in languages if language.public], facts)


def in_preparation(
    folder: Path, languages: Iterable[Language] = LANGUAGES, facts: Facts = NOBODY_YET
) -> dict[str, Edition]:
    """The complete editions that are not published yet, for those who check them."""
    return _complete(folder, [language for language in languages if not language.public], facts)


def _complete(folder: Path, languages: Iterable[Language], facts: Facts) -> dict[str, Edition]:
    editions, ledger = {}, reviews.read(folder)
    wanted = reader_messages().values()
    for language in languages:
        catalog = catalogs.load(language, folder)
        waiting = unfinished.waiting(language, catalog, wanted)
        if not waiting:
            translation = catalogs.Translation(language, catalog)
            editions[language.code] = edition_of(language, translation, ledger, facts)
        elif language.required:
            raise Problem(_incomplete(catalogs.path_of(language.code, folder), waiting))
    return editions


def edition_of(
    language: Language, translation: Translator, ledger: Iterable[Signing] = (), facts: Facts = NOBODY_YET
) -> Edition:
    """The edition that a translation makes."""
    content = translate(CONTENT, translation)
    review = reviews.review_of(language.code, content, ledger, reviews.today())
    return Edition(language, content, review, facts)


def _incomplete(path: Path, waiting: list[unfinished.Waiting]) -> str:
    lines = [f"{path} is not complete: {len(waiting)} of the sentences wait."]
    lines += [f"  {one.key}{f' (line {one.line})' if one.line else ''}: {one.why}" for one in waiting[:SHOWN]]
    if len(waiting) > SHOWN:
        lines.append(f"  and {len(waiting) - SHOWN} more")
    return "\n".join(lines)
