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
from ..checks import check_catalog
from ..checks.findings import without_dangers
from . import frames
from .browser import PHONE, browser, running_server
from .draft import workbench_files
from .marked import Element, KeyedTranslation
from .server import preview_app

OnFile = Callable[[str], None]


def pack(app: Flask, language: Language, to: Path, on_file: OnFile) -> None:
    """Fill the folder; `on_file` hears the name of each file."""
    folder = catalogs.folder_of(app)
    catalog = catalogs.load(language, folder)
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
            on_file(name)
    except OSError as error:
        raise Problem(f"{error.filename} cannot be written: {error.strerror}. Choose another folder.") from None
    _pictures(answers, language, to, on_file)


def marked_site(app: Flask, language: Language, catalog: Catalog) -> Site:
    """The site with the sentences of one language marked, also where it is not complete."""
    folder = catalogs.folder_of(app)
    usable = without_dangers(catalog, check_catalog(language, catalog, terms.read(folder)))
    edition = edition_of(language, KeyedTranslation(Translation(language, usable, drafts=True)))
    return build_site(app, editions.offered(folder) | {language.code: edition})


def answers_of(app: Flask, site: Site, element: Element) -> dict[str, Resource]:
    """Everything a browser asks for, with this element at each sentence."""
    pages = {one.address: frames.open_details(one, element).html.encode() for one in site if frames.is_page(one)}
    found = {where: Resource(where, html, "text/html; charset=utf-8", "revalidate") for where, html in pages.items()}
    return frames.other_resources(site) | workbench_files(app) | found


def _pictures(answers: Mapping[str, Resource], language: Language, to: Path, on_file: OnFile) -> None:
    """Every page on a phone, whole, with a key after each sentence."""
    with running_server(preview_app(lambda: answers)) as base, browser() as chromium:
        page = chromium.new_page(viewport=PHONE)
        for name in PAGES:
            page.goto(base + address(language.code, name))
            page.screenshot(path=to / f"{name}.png", full_page=True)
            on_file(f"{name}.png")
