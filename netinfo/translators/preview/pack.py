"""A folder for a translator without git: the catalog, the terms, and pictures of every page with its keys."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from flask import Flask

from ... import catalogs, editions
from ...catalogs import Catalog, Translation
from ...editions import edition_of
from ...errors import Problem
from ...languages import Language
from ...site.build import build_site
from ...site.pages import PAGES, address
from ...site.resources import Resource, Site
from .. import terms
from ..checks import findings
from ..checks.findings import safe
from . import frames
from .browser import PHONE, answering, browser
from .draft import bench_files
from .marked import Element, Marked
from .server import window

Told = Callable[[str], None]


def pack(app: Flask, language: Language, to: Path, told: Told) -> None:
    """Fill the folder; `told` hears the name of each file."""
    folder = catalogs.folder_of(app)
    catalog = catalogs.read_of(language, folder)
    answers = answers_of(app, marked_site(app, language, catalog), frames.Labels())
    files = {
        f"{language.code}.po": catalog.path,
        "terms.toml": folder / "terms.toml",
        "TRANSLATING.md": Path(app.root_path) / "TRANSLATING.md",
    }
    try:
        to.mkdir(parents=True, exist_ok=True)
        for name, source in files.items():
            shutil.copyfile(source, to / name)
            told(name)
    except OSError as error:
        raise Problem(f"{error.filename} cannot be written: {error.strerror}. Choose another folder.") from None
    _pictures(answers, language, to, told)


def marked_site(app: Flask, language: Language, catalog: Catalog) -> Site:
    """The site with the sentences of one language marked, also where it is not complete."""
    folder = catalogs.folder_of(app)
    usable = safe(catalog, findings(language, catalog, terms.read(folder)))
    edition = edition_of(language, Marked(Translation(language, usable, drafts=True)))
    return build_site(app, editions.offered(folder) | {language.code: edition})


def answers_of(app: Flask, site: Site, element: Element) -> dict[str, Resource]:
    """Everything a browser asks for, with this element at each sentence."""
    pages = {one.address: frames.shown(one, element).html.encode() for one in site if frames.is_page(one)}
    found = {where: Resource(where, html, "text/html; charset=utf-8", "page") for where, html in pages.items()}
    return frames.plain(site) | bench_files(app) | found


def _pictures(answers: Mapping[str, Resource], language: Language, to: Path, told: Told) -> None:
    """Every page on a phone, whole, with a key after each sentence."""
    with answering(window(lambda: answers)) as base, browser() as chromium:
        page = chromium.new_page(viewport=PHONE)
        for name in PAGES:
            page.goto(base + address(language.code, name))
            page.screenshot(path=to / f"{name}.png", full_page=True)
            told(f"{name}.png")
