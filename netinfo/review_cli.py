"""`flask review`: a doctor or nurse signs for the text in one language."""

from datetime import date
from pathlib import Path

import click
from flask import current_app

from . import catalogs, editions, reviews
from .content.messages import fingerprint
from .editions import Edition
from .errors import Problem, in_plain_words


@click.group()
def review() -> None:
    """For doctors and nurses who check the text: sign, and see what is signed."""


def folder() -> Path:
    return catalogs.folder_of(current_app)


@review.command()
@click.argument("language")
@click.option("--who", required=True, help="Name, as readers will see it.")
@click.option("--role", required=True, help="Role, in the language that was checked, such as: internist-oncoloog.")
@click.option("--part", "names", multiple=True, help="A part, such as leaflet/cure or words; without it, everything.")
@in_plain_words
def sign(language: str, who: str, role: str, names: tuple[str, ...]) -> None:
    """Sign the text in LANGUAGE as it is now; a sentence that changes later loses its signature."""
    parts = reviews.parts(_edition(language).translated)
    chosen = [part for part in parts if not names or part in names or part.partition("/")[0] in names]
    unknown = [name for name in names if name not in parts and not _page(name, parts)]
    if unknown:
        raise Problem(f"There is no part {unknown[0]}. The parts are: {', '.join(parts)}")
    sentences = {key: fingerprint(text) for part in chosen for key, text in parts[part].items()}
    signature = reviews.Signature(date.today(), who, role)  # noqa: DTZ011
    ledger = [*reviews.read(folder()), reviews.Signing(signature, language, sentences)]
    (folder() / "reviews.toml").write_text(reviews.dump(ledger), encoding="utf-8")
    click.echo(f"{len(sentences)} sentences in {language} signed by {who}, {role}.")


@review.command()
@in_plain_words
def status() -> None:
    """Say for each language and part who signed it."""
    for code, edition in editions.offered(folder()).items():
        for part, signature in edition.review.parts.items():
            by = f"{signature.date} {signature.who}, {signature.role}" if signature else "not signed"
            click.echo(f"{code}: {part}: {by}")


def _page(name: str, parts: dict[str, dict[str, str]]) -> bool:
    return any(part.startswith(f"{name}/") for part in parts)


def _edition(language: str) -> Edition:
    offered = editions.offered(folder())
    if language not in offered:
        raise Problem(
            f"{language} is not offered to readers, so there is nothing to sign. Offered: {', '.join(offered)}"
        )
    return offered[language]
