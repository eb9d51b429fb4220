"""A Problem in the language of the person who reads it: that of the command, else that of the file."""

import re
from collections.abc import Callable
from functools import wraps
from pathlib import Path

import click
from flask import current_app

from .. import catalogs
from ..errors import Problem
from ..file_problems import FileProblem
from ..languages import LANGUAGES, Language
from .localizer import Localizer

HEAD = re.compile(rb'"Language:\s*([\w@-]+)')


def in_readers_words(command: Callable[..., None]) -> Callable[..., None]:
    """Show a Problem as the sentence it is, never as a traceback."""

    @wraps(command)
    def run(*args: object, **kwargs: object) -> None:
        try:
            command(*args, **kwargs)
        except Problem as problem:
            folder, code = catalogs.folder_of(current_app), kwargs.get("language")
            raise click.ClickException(told(problem, folder, str(code or ""))) from None

    return run


def told(problem: Problem, folder: Path, code: str = "") -> str:
    """The sentence of a Problem; in English where no catalog has it."""
    language = _listed(code) or (isinstance(problem, FileProblem) and _listed(_said_in(problem.path)))
    if not isinstance(problem, FileProblem) or not language:
        return str(problem)
    try:
        localizer = Localizer(language, catalogs.load(language, folder))
    except Problem:
        return str(problem)
    return problem.told_by(localizer.message(problem.key))


def _listed(said: str) -> Language | None:
    return next((one for one in LANGUAGES if said and catalogs.names(one, said)), None)


def _said_in(path: Path) -> str:
    """The language that a file names, which may not be a catalog; else the one in its own name."""
    try:
        found = HEAD.search(path.read_bytes())
    except OSError:
        found = None
    return found[1].decode(errors="replace") if found else path.name.partition(".")[0]
