"""`flask review`: a doctor or nurse signs for the text in one language."""

from datetime import datetime
from pathlib import Path

import click
from flask import current_app

from . import catalogs, editions, reviews, unfinished
from .content.messages import fingerprint
from .editions import Edition
from .errors import Problem, in_plain_words
from .files import save


@click.group()
def review() -> None:
    """For doctors and nurses who check the text: sign, and see what is signed."""


def folder() -> Path:
    return catalogs.folder_of(current_app)


def _visible(_context: click.Context, _option: click.Parameter, text: str) -> str:
    """The text of an option, which TOML and readers get as it is."""
    if unfinished.HIDDEN.search(text):
        raise click.BadParameter("it holds a sign that cannot be seen: type it again.")
    return text


@review.command()
@click.argument("language")
@click.option("--who", required=True, callback=_visible, help="Name, as readers will see it.")
@click.option(
    "--role",
    required=True,
    callback=_visible,
    help="Role, in the language that was checked, such as: internist-oncoloog.",
)
@click.option("--as", "kind", type=click.Choice(("doctor", "nurse")), required=True, help="What you are.")
@click.option(
    "--registration",
    required=True,
    callback=_visible,
    help="Your number in the register, such as the BIG register.",
)
@click.option(
    "--next-check", type=click.DateTime(["%Y-%m-%d"]), required=True, help="The day it must be read again by."
)
@click.option("--part", "names", multiple=True, help="A part, such as leaflet/cure or words; without it, everything.")
@in_plain_words
def sign(
    language: str, who: str, role: str, kind: str, registration: str, next_check: datetime, names: tuple[str, ...]
) -> None:
    """Sign the text in LANGUAGE as it is now; a sentence that changes later loses its signature."""
    parts = reviews.parts(_edition(language).translated)
    chosen = [part for part in parts if not names or part in names or part.partition("/")[0] in names]
    unknown = [name for name in names if name not in parts and not _page(name, parts)]
    if unknown:
        raise Problem(f"There is no part {unknown[0]}. The parts are: {', '.join(parts)}")
    today = reviews.today()
    if next_check.date() <= today:
        raise Problem(
            f"The next check, {next_check.date()}, is not after today. Give the day it must be read again by."
        )
    sentences = {key: fingerprint(text) for part in chosen for key, text in parts[part].items()}
    signature = reviews.Signature(today, who, role, registration, next_check.date(), kind == "doctor")
    ledger = [*reviews.read(folder()), reviews.Signing(signature, language, sentences)]
    save(folder() / "reviews.toml", reviews.dump(ledger))
    click.echo(f"{len(sentences)} sentences in {language} signed by {who}, {role}.")


@review.command()
@in_plain_words
def status() -> None:
    """Say for each language and part who signed it."""
    for code, edition in _editions().items():
        for part, signature in edition.review.parts.items():
            click.echo(f"{code}: {part}: {_by(signature, edition.review.nurses.get(part))}")


def _by(signature: reviews.Signature | None, nurse: reviews.Signature | None) -> str:
    if signature:
        return f"{signature.date} {signature.who}, {signature.role}, until {signature.next_check}"
    return f"not signed by a doctor; by {nurse.who}, {nurse.role}, {nurse.date}" if nurse else "not signed"


def _page(name: str, parts: dict[str, dict[str, str]]) -> bool:
    return any(part.startswith(f"{name}/") for part in parts)


def _edition(language: str) -> Edition:
    complete = _editions()
    if language not in complete:
        raise Problem(f"{language} is not complete, so there is nothing to sign. Complete are: {', '.join(complete)}")
    return complete[language]


def _editions() -> dict[str, Edition]:
    """What can be signed: also a language in preparation, so that it is read before readers have it."""
    return editions.offered(folder()) | editions.in_preparation(folder())
