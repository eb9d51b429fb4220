"""The one kind of failure that is shown to a person as it is."""

import errno
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


def port_unavailable(error: OSError | ValueError, host: str, port: int, retry_hint: str) -> Problem:
    """Why a server could not take its address; `retry_hint` says how to name another port, with a place for it."""
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return Problem(f"Port {port} is in use by another program. Choose another one: {retry_hint.format(port + 1)}")
    return Problem(f"{host}:{port} cannot be opened ({error}). Choose another port, and an address of this machine.")
