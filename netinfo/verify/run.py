"""Asks for everything that a build has, some at a time."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from ..errors import Problem
from .answers import Comparison
from .kinds import UNANSWERED, Difference

AT_ONCE = 4
Check = Callable[[], Iterator[Difference]]


class Silent(Problem):
    """Nobody answers at all."""


def checks(comparison: Comparison) -> dict[str, Check]:
    """What is asked, by the address that is told when nobody answers."""
    site = comparison.site
    pages = [one.address for one in site if one.address.endswith("/")]
    return {
        "/": comparison.start,
        **{one.address: partial(comparison.resource, one) for one in site},
        **{page.rstrip("/"): partial(comparison.bare, page) for page in pages},
        **{f"{folder}…": partial(comparison.missing, folder, code) for folder, code in site.folders.items()},
    }


def differences(comparison: Comparison) -> Iterator[list[Difference]]:
    """What each check finds, in their order; Silent where nobody answers at all."""
    try:
        comparison.host.ask("/")
    except OSError as error:
        raise Silent(
            f"{comparison.host.url} does not answer: {error}. Look whether it runs, and at its name."
        ) from None
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(lambda asked: _found(*asked), checks(comparison).items())


def _found(address: str, check: Check) -> list[Difference]:
    try:
        return list(check())
    except OSError as error:
        return [Difference(address, UNANSWERED, str(error) or type(error).__name__, "an answer")]
