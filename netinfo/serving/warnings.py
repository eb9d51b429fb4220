"""What whoever makes or runs the site has to hear of it."""

from collections.abc import Iterator

from .. import reviews
from ..editions import Edition
from ..languages import LANGUAGES
from ..site import pdfs
from ..site.inputs import Inputs
from ..site.well_known import NOTICE, expiry_warning


def of_today(inputs: Inputs) -> Iterator[str]:
    """What ends soon or has ended: security.txt, and the signatures of each language."""
    yield from filter(None, (expiry_warning(inputs.settings), *map(lapse_warning, inputs.editions.values())))


def of_build(inputs: Inputs) -> Iterator[str]:
    """The same, and what is left out of the site."""
    yield from of_today(inputs)
    yield from _languages_left_out(inputs)
    yield from pdfs.warnings(inputs)


def _languages_left_out(inputs: Inputs) -> Iterator[str]:
    for code in (one.code for one in LANGUAGES if one.public and one.code not in inputs.editions):
        yield f"{code} is published but not complete, so readers do not get it. What waits: flask i18n check {code}"


def lapse_warning(edition: Edition) -> str:
    """What to hear of the next check of a language that comes soon or is past; else nothing."""
    code, day, today = edition.language.code, edition.review.next_check, reviews.today()
    if day - today > NOTICE:
        return ""
    state = f"count until {day}" if day > today else f"do not count since {day}, and readers see that"
    return f"Signatures in {code} {state}. Have it read and signed again with flask review sign, and publish again."
