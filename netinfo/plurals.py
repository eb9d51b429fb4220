"""Which plural form a count gets: by CLDR, as the pages choose it, and by the head of a file from anywhere."""

import gettext
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from babel.messages.plurals import get_plural
from babel.plural import PluralRule, to_gettext

COUNTS = range(200)
"""Enough counts to meet every plural form of every language."""
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
HEADER = re.compile(r"\s*nplurals\s*=\s*(\d+)\s*;\s*plural\s*=(.+?);?\s*", re.DOTALL)
ALWAYS = " && ((0 == 0))"
USUAL = ("nplurals=2; plural=(n != 1);", "nplurals=2; plural=(n > 1);", "nplurals=1; plural=0;")


@dataclass(frozen=True)
class Rule:
    """The rule of a file: its line in the head, the number of forms, and the form for a count."""

    header: str
    forms: int
    form: Callable[[int], int] = field(compare=False)

    def same(self, other: "Rule") -> bool:
        """Whether every count gets the same form."""
        return self.forms == other.forms and all(self.form(n) == other.form(n) for n in COUNTS)


def read(header: str) -> Rule | None:
    """The rule that a line `Plural-Forms` says; None if it says none."""
    found = HEADER.fullmatch(header)
    try:
        count, form = int(found[1] if found else 0), gettext.c2py(found[2] if found else "")
        return Rule(header, count, form) if all(form(n) < count for n in COUNTS) else None
    except (ValueError, ArithmeticError, RecursionError):
        return None


@cache
def of_locale(locale: Locale) -> Rule:
    """One form for each category of CLDR that a whole number meets; in the usual words where they say the same."""
    met = categories(locale)
    rules = {name: rule for name, rule in locale.plural_form.rules.items() if name in met[:-1]}
    ours = read(to_gettext(PluralRule(rules)).replace(ALWAYS, ""))
    assert ours  # noqa: S101
    usual = (read(header) for header in (str(get_plural(locale)), *USUAL))
    return next((one for one in usual if one and one.same(ours)), ours)


def categories(locale: Locale) -> list[str]:
    """The categories of CLDR that whole numbers meet, in the order of CLDR."""
    return sorted({locale.plural_form(n) for n in COUNTS}, key=CATEGORIES.index)


def examples(locale: Locale) -> dict[str, int]:
    """A count for each category: the smallest, but nought only where there is no other, since 1 is what is counted."""
    by_category = {locale.plural_form(n): n for n in (0, *reversed(COUNTS[1:]))}
    return {category: by_category[category] for category in categories(locale)}
