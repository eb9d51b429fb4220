"""The two cards: what can be filled in on each, on the screen and on paper.

Its words are messages in `interface/cards.py`, under `card.<card>.<name>`; the names stay, for they stand in what
readers keep.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class CardField:
    """One thing to fill in: a line, a long text, a tick, or one of the values of a choice."""

    name: str
    kind: Literal["line", "long", "tick", "choice"] = "line"
    hint: str = ""
    """The name of what paper says while nothing is filled in."""
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class CardPart:
    """Fields that stand together. Under a heading they are boxes to tick on paper."""

    fields: tuple[CardField, ...]
    heading: str = ""
    after: tuple[CardField, ...] = ()
    """Under the same heading on paper; on the screen they follow it."""


@dataclass(frozen=True)
class Card:
    name: Literal["call", "talk"]
    parts: tuple[CardPart, ...]
    calls: bool = False
    """Whether it says when to call at once: beside its fields, on paper, and in what is shared."""


def _numbers(*names: str, hint: str = "") -> tuple[CardField, ...]:
    return tuple(CardField(name, hint=hint) for name in names)


def _ticks(*names: str) -> tuple[CardField, ...]:
    return tuple(CardField(name, "tick") for name in names)


CALL = Card(
    "call",
    (
        CardPart(
            (
                *_numbers("day", "night", "nurse", "doctor", hint="number-empty"),
                *_numbers("gp", "gp-night", "close"),
                CardField("fever", hint="fever-empty"),
                CardField("when", "long", hint="when-empty"),
                CardField("treatment"),
                CardField("allergies"),
            )
        ),
    ),
    calls=True,
)

TALK = Card(
    "talk",
    (
        CardPart((CardField("much", "choice", values=("all", "main", "little")),), "much"),
        CardPart(_ticks("pace.slow", "pace.plain", "pace.draw", "pace.hearing", "pace.sight"), "pace"),
        CardPart(
            (CardField("who.only-me", "tick"), CardField("who.also")),
            "who",
            after=(CardField("interpreter"), CardField("record", "tick")),
        ),
        CardPart((CardField("important", "long"), CardField("not-want", "long"))),
    ),
)

CARDS: dict[str, Card] = {card.name: card for card in (CALL, TALK)}
