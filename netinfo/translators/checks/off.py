"""Which checks are off in a language, because its files of terms do not have the words for them yet."""

from dataclasses import fields

from ...languages import SOURCE
from ..terms import Style, Terms

NEVER_NEEDED = ("small", "prefixes")
"""Lists that a language may rightly leave empty."""


def checks_off(terms: Terms, code: str) -> list[str]:
    """The keys of the messages that name them."""
    if code == SOURCE:
        return []
    style, concepts = terms.style(code), terms.vocabulary(SOURCE).concepts
    off = [one.name for one in fields(Style) if not getattr(style, one.name) and one.name not in NEVER_NEEDED]
    if not terms.of(code):
        off.append("terms")
    if not concepts & terms.vocabulary(code).concepts:
        off.append("meaning")
    return [f"workbench.check-{name}" for name in off]
