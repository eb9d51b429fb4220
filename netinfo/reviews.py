"""The ledger of reviews, `translations/reviews.toml`: who signed which sentence, in which language and wording."""

import json
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from .content import Content
from .content.messages import Message, Plural, fingerprint, messages
from .content.model import Block, Paragraph, Section
from .errors import Problem

Day = date
WriteDate = Callable[[date], str]
"""A date in the words of a language."""
HEAD = "# Who reviewed which sentences, with a digest of each as it was; written by `flask review sign`.\n"
NOT_YET = ("about.review-none", "about-text.check")
"""Paragraphs that say that nobody has signed yet."""
ABOUT = ("sources", "changed")
INTERFACE_PARTS = {"cards": ("card.", "calls."), "paper": ("doctor.", "print.", "list.not-now"), "trust": ("trust.",)}
"""Parts made of sentences of the interface, by the beginnings of their keys."""
NURSES_TOO = {
    *("leaflet/title", "leaflet/about-me", "leaflet/hospital", "leaflet/nurses", "leaflet/questions", "leaflet/help"),
    *("leaflet/foundation", "leaflet/zebra", "leaflet/about-text", "about/sources", "about/changed", "paper", "trust"),
}
"""What a nurse can sign for; every other part speaks of the illness or its treatment, and a doctor has to read it."""


@dataclass(frozen=True, order=True)
class Signature:
    date: date
    who: str
    role: str
    registration: str = ""
    """Such as the number in the BIG register."""
    next_check: Day = Day.max
    """The day from which it no longer counts."""
    doctor: bool = False


@dataclass(frozen=True)
class Signing:
    """What one person signed on one day in one language: the digest of each sentence by its key."""

    signature: Signature
    language: str
    sentences: Mapping[str, str]


@dataclass(frozen=True)
class Review:
    """What of one edition has been signed, sentence for sentence, as it is now."""

    parts: Mapping[str, Signature | None] = field(default_factory=dict)
    """Each part by name, such as `leaflet/cure`, with its latest signature once every sentence in it is signed."""
    nurses: Mapping[str, Signature] = field(default_factory=dict)
    """The parts that a doctor has to read, and so far only a nurse did."""
    next_check: Day = Day.max
    """The first day from which a signature no longer counts; it may have come already."""

    @property
    def begun(self) -> bool:
        return bool(self.signatures)

    @property
    def signatures(self) -> set[Signature]:
        return {one for one in (*self.parts.values(), *self.nurses.values()) if one}

    @property
    def whole(self) -> list[Signature]:
        """Everybody whose signatures cover the whole text; empty while a part is not signed."""
        signed = [signature for signature in self.parts.values() if signature]
        return sorted(set(signed)) if signed and len(signed) == len(self.parts) else []


def parts(content: Content) -> dict[str, dict[str, str]]:
    """The sentences by key, of every part that can be signed on its own: whatever has a medical meaning."""
    trees: dict[str, Any] = {"leaflet/title": (content.title, content.purpose)}
    trees |= {f"leaflet/{section.id}": section for section in content.sections}
    trees |= {f"report/{section.id}": section for section in content.report}
    trees |= {f"questions/{group.id}": group for group in content.groups}
    trees |= {f"words/{theme.id}": theme for theme in content.themes}
    trees |= {f"about/{section.id}": section for section in content.about if section.id in ABOUT}
    for name, beginnings in INTERFACE_PARTS.items():
        trees[name] = tuple(one for key, one in content.interface.items() if key.startswith(beginnings))
    return {name: {one.key: _words(one) for one in messages(tree)} for name, tree in trees.items()}


def _words(sentence: Message | Plural) -> str:
    """What is signed of a sentence; of one with a number every form, each on a line of its own."""
    return str(sentence) if isinstance(sentence, Message) else "\n".join(sentence.forms.values())


def today() -> date:
    """The day by the clock of this machine."""
    return date.today()  # noqa: DTZ011


def days_like(day: date, ledger: Iterable[Signing]) -> tuple[date, date]:
    """The days on which the same signatures count as on this one: the first of them, and the first that is none."""
    ends = {one.signature.next_check for one in ledger}
    first = max((end for end in ends if end <= day), default=date.min)
    return first, min((end for end in ends if end > day), default=date.max)


def review_of(code: str, content: Content, ledger: Iterable[Signing], today: date) -> Review:
    """A changed word drops the signature of its sentence, and so of its part; so does the day of the next check."""
    own = [one for one in ledger if one.language == code]
    ends = [one.next_check for one in _counted(content, own).signatures]
    valid = [one for one in own if one.signature.next_check > today]
    return replace(_counted(content, valid), next_check=min(ends, default=date.max))


def _counted(content: Content, signings: list[Signing]) -> Review:
    of_doctors = _by_part(content, [one for one in signings if one.signature.doctor])
    of_all = _by_part(content, signings)
    counted = {name: one if name in NURSES_TOO else of_doctors[name] for name, one in of_all.items()}
    return Review(counted, {name: one for name, one in of_all.items() if one and not counted[name]})


def _by_part(content: Content, signings: Iterable[Signing]) -> dict[str, Signature | None]:
    signed = {
        (key, known): signing.signature
        for signing in sorted(signings, key=lambda one: one.signature)
        for key, known in signing.sentences.items()
    }
    found: dict[str, Signature | None] = {}
    for name, sentences in parts(content).items():
        signatures = [signed.get((key, fingerprint(text))) for key, text in sentences.items()]
        known = [one for one in signatures if one]
        found[name] = max(known) if known and len(known) == len(signatures) else None
    return found


def with_signatures(content: Content, review: Review, day: WriteDate) -> Content:
    """The content with the names of those who signed the whole text, in the paragraphs that say that nobody has."""
    if not review.whole:
        return content
    done = tuple(Paragraph(_filled(content.interface["about.review-done"], one, day)) for one in review.whole)
    return content.with_sections(lambda section: _with(section, done))


def _with(section: Section, done: tuple[Block, ...]) -> Section:
    blocks: list[Block] = []
    for block in section.blocks:
        blocks += done if isinstance(block, Paragraph) and block.text.key in NOT_YET else (block,)
    return replace(section, blocks=tuple(blocks))


def _filled(sentence: Message | Plural, signature: Signature, day: WriteDate) -> Message:
    assert isinstance(sentence, Message)  # noqa: S101
    return sentence.fill(date=day(signature.date), name=signature.who, role=signature.role)


def read(folder: Path) -> list[Signing]:
    """Every signing in the ledger; no ledger means that nobody has signed."""
    path = folder / "reviews.toml"
    if not path.exists():
        return []
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return [_signing(row) for row in table.get("review", [])]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(f"{path} cannot be read: {error}. Mend it there.") from None
    except (KeyError, TypeError, AttributeError):
        raise Problem(f"{path}: every [[review]] needs who, role, date, language and sentences.") from None


def _signing(row: dict[str, Any]) -> Signing:
    if not all(isinstance(row[name], str) for name in ("who", "role", "language")):
        raise TypeError
    signature = Signature(
        _day(row["date"]),
        row["who"],
        row["role"],
        str(row.get("registration", "")),
        _day(row.get("next_check", date.max)),
        row.get("doctor") is True,
    )
    return Signing(signature, row["language"], dict(row["sentences"]))


def _day(value: Any) -> date:
    # A time of day is a date too for Python, but not to be compared with one.
    if type(value) is not date:
        raise TypeError
    return value


def dump(ledger: Iterable[Signing]) -> str:
    return HEAD + "".join(_row(signing) for signing in ledger)


def _row(signing: Signing) -> str:
    signature = signing.signature
    lines = [
        "\n[[review]]",
        f"who = {_text(signature.who)}",
        f"role = {_text(signature.role)}",
        f"registration = {_text(signature.registration)}",
        f"doctor = {str(signature.doctor).lower()}",
        f"date = {signature.date.isoformat()}",
        f"next_check = {signature.next_check.isoformat()}",
        f"language = {_text(signing.language)}",
        "[review.sentences]",
        *(f"{_text(key)} = {_text(known)}" for key, known in signing.sentences.items()),
    ]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    """A string of TOML; its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)
