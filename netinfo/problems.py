"""The one kind of failure that is shown to a person as it is."""

from collections.abc import Callable
from functools import wraps

import click


class Problem(Exception):
    """Something a person can mend; its text is one clear sentence that says what to do."""


def in_plain_words(command: Callable[..., None]) -> Callable[..., None]:
    """Show a Problem as the sentence it is, never as a traceback."""

    @wraps(command)
    def run(*args: object, **kwargs: object) -> None:
        try:
            command(*args, **kwargs)
        except Problem as problem:
            raise click.ClickException(str(problem)) from None

    return run
