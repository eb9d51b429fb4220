"""What more languages and a longer leaflet cost: whoever exports the site, and whoever visits it for the first time."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from babel import localedata
from flask import Flask

from netinfo import create_app
from netinfo.content.messages import translate
from netinfo.editions import Edition, edition_of
from netinfo.languages import DEFAULT
from netinfo.serving.export import export
from netinfo.settings import settings_of
from netinfo.site.build import inputs_of, site_from
from netinfo.site.resources import WORKER, Site
from netinfo.translators.preview.pseudo import LATIN, MadeUp
from tests.wording import editions

LANGUAGES = (2, 10, 40)
LONGER = 10


@dataclass(frozen=True)
class Growth:
    languages: int
    times: int
    """How many times the leaflet is as long as it is."""
    seconds: float
    """Of the processor, for building and exporting."""
    exported: int
    """Bytes, with the compressed copies."""
    first_visit: int
    """Bytes, as brotli sends them: the page, the worker, and the one answer with everything to be saved."""


@dataclass(frozen=True)
class Shifted(MadeUp):
    """A language in which every letter is another one of the alphabet."""

    shift: int = 0

    def _piece(self, piece: str) -> str:
        return piece.translate(str.maketrans(LATIN, LATIN[self.shift :] + LATIN[: self.shift]))


def grown(app: Flask, languages: int, times: int = 1) -> Site:
    """The site in so many languages, the further ones made up, with the chapters of the leaflet so many times."""
    own = editions()
    codes = (one for one in localedata.locale_identifiers() if one.isalpha() and one not in own)
    further = (MadeUp(code, longer=True) for code, _ in zip(codes, range(languages - len(own)), strict=False))
    offered = own | {one.code: edition_of(one, one) for one in further}
    return site_from(inputs_of(app, {code: _lengthened(one, times) for code, one in offered.items()}))


def first_visit(site: Site) -> int:
    (answer,) = (one for one in site.resources if one.startswith(f"/precache/{DEFAULT}-") and one.endswith(".txt"))
    return sum(len(site[one].encodings["br"]) for one in (f"/{DEFAULT}/", WORKER, answer))


def measured(app: Flask, languages: int, times: int = 1) -> Growth:
    start = time.process_time()
    site = grown(app, languages, times)
    with TemporaryDirectory() as name:
        export(site, settings_of(app), Path(name) / "site")
        seconds = time.process_time() - start
        exported = sum(path.stat().st_size for path in Path(name).rglob("*") if path.is_file())
    return Growth(languages, times, seconds, exported, first_visit(site))


def every() -> Iterable[Growth]:
    app = create_app()
    yield from (measured(app, languages) for languages in LANGUAGES)
    yield measured(app, LANGUAGES[0], LONGER)


def _lengthened(edition: Edition, times: int) -> Edition:
    """Every further copy of the chapters has words of its own, as a longer text would."""
    chapters = edition.translated.chapters
    copies = [translate(chapters, Shifted(edition.language.code, shift=one)) for one in range(1, times)]
    return replace(edition, translated=replace(edition.translated, chapters=sum(copies, chapters)))
