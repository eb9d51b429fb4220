"""A folder for a translator without git: the catalog, the terms, and pictures of every page with its keys."""

import shutil
from collections.abc import Callable
from pathlib import Path

from flask import Flask

from ... import catalogs
from ...browser import PHONE, browser
from ...files import writing
from ...languages import Language
from ...loopback import running_server
from ...site.pages import PAGES, address
from ..terms import meaning_path
from .server import Preview, preview_app
from .site import catalog_site
from .wrappers import KeyLabels

OnFile = Callable[[str], None]


def names(app: Flask, language: Language) -> list[str]:
    """Every file of the folder."""
    return [*_texts(app, language), *map(_picture, PAGES)]


def pack(app: Flask, language: Language, to: Path, on_file: OnFile) -> None:
    """Fill the folder; `on_file` hears the name of each file."""
    catalog = catalogs.load(language, catalogs.folder_of(app))
    preview = catalog_site(app, language, catalog, KeyLabels()).preview
    with writing(to, "Choose another folder."):
        to.mkdir(parents=True, exist_ok=True)
        for name, source in _texts(app, language).items():
            shutil.copyfile(source, to / name)
            on_file(name)
    _pictures(preview, language, to, on_file)


def _texts(app: Flask, language: Language) -> dict[str, Path]:
    folder = catalogs.folder_of(app)
    return {
        f"{language.code}.po": catalogs.path_of(language.code, folder),
        "terms.toml": folder / "terms.toml",
        "meaning.toml": meaning_path(folder, language.code),
        "TRANSLATING.md": Path(app.root_path) / "TRANSLATING.md",
    }


def _picture(page: str) -> str:
    return f"{page}.png"


def _pictures(preview: Preview, language: Language, to: Path, on_file: OnFile) -> None:
    """Every page on a phone, whole, with a key after each sentence."""
    with running_server(preview_app(lambda: preview)) as base, browser() as chromium:
        page = chromium.new_page(viewport=PHONE)
        for name in PAGES:
            page.goto(base + address(language.code, name))
            page.screenshot(path=to / _picture(name), full_page=True)
            on_file(_picture(name))
