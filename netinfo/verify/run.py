"""Asks for everything that a build has, some at a time."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from urllib.parse import urlsplit

from ..errors import Problem
from .answers import Comparison
from .asking import Host
from .kinds import UNANSWERED, Difference

AT_ONCE = 4
GIVE_UP = 8
"""How many addresses in a row may bring no answer before nothing more is asked."""
LOOK = "Look whether it runs, and at its name."
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
    """What each check finds, in their order; Silent where nobody answers at all, or any more."""
    _reach(comparison.host)
    silent = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for found in pool.map(lambda asked: _found(*asked), checks(comparison).items()):
            silent = silent + 1 if any(one.kind is UNANSWERED for one in found) else 0
            if silent == GIVE_UP:
                pool.shutdown(cancel_futures=True)
                raise Silent(f"{comparison.host.url} answers no more: {found[-1].found}. {LOOK}")
            yield found


def _reach(host: Host) -> None:
    """Silent where nobody answers; a Problem where it only leads to the same host by https."""
    try:
        led = urlsplit(host.leads_to(host.ask("/")))
    except OSError as error:
        raise Silent(f"{host.url} does not answer: {error}. {LOOK}") from None
    if led.scheme == "https" and led.hostname == urlsplit(host.url).hostname:
        better = f"https://{led.netloc}"
        raise Problem(f"{host.url} leads its readers to {better}, as it should: verify {better}.")


def _found(address: str, check: Check) -> list[Difference]:
    try:
        return list(check())
    except OSError as error:
        return [Difference(address, UNANSWERED, str(error) or type(error).__name__, "an answer")]
