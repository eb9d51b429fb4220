"""Makes the site: content, catalogs and templates become a list of resources."""

from collections.abc import Iterator

from flask import Flask

from .. import catalogs, editions
from ..languages import DEFAULT
from ..settings import Settings, settings_of
from . import assets as asset_files
from . import json_data, offline, plain_text, well_known
from .assets import Assets, media_type
from .pages import ERRORS, PAGES, Printer, address
from .resources import Resource, Site

HTML = "text/html; charset=utf-8"
JSON = "application/json"
TEXT = "text/plain; charset=utf-8"
FAVICON = "icons/icon-192.png"


def build_site(app: Flask, offered: dict[str, editions.Edition] | None = None) -> Site:
    """The whole site; raises Problem if a required language is not complete."""
    settings = settings_of(app)
    offered = offered or editions.offered(catalogs.folder_of(app), facts=settings.facts)
    assets = asset_files.collect(app)
    printer = Printer(app, offered, assets, settings)
    resources = [*_pages(printer), *_data(printer), *_static(assets), _manifest(printer)]
    files = offline.precache(resources)
    resources += [files, *_about_the_site(app, settings, offered), *_worker(app, settings, files, offered)]
    chooser = Resource("/", printer.chooser(offered[DEFAULT]), HTML, "page")
    return Site({one.address: one for one in resources}, tuple(offered), _errors(printer), chooser)


def _pages(printer: Printer) -> Iterator[Resource]:
    for code, edition in printer.editions.items():
        for name in PAGES:
            body = printer.page(edition, name)
            yield Resource(address(code, name), body, HTML, "page", stored=True, language=code, listed=True)
        body = printer.offline(edition)
        yield Resource(offline.offline_address(code), body, HTML, "page", stored=True, language=code)


def _data(printer: Printer) -> Iterator[Resource]:
    for code, edition in printer.editions.items():
        yield Resource(
            f"/{code}/questions.json", json_data.questions(edition), JSON, "other", stored=True, language=code
        )
        yield Resource(f"/{code}/words.json", json_data.words(edition), JSON, "other", stored=True, language=code)
        text = plain_text.leaflet(edition, printer.settings).encode()
        yield Resource(f"/{code}/leaflet.txt", text, TEXT, "other", language=code)


def _static(assets: Assets) -> Iterator[Resource]:
    for name, body in assets.files.items():
        # Icons are fetched by the phone itself when it installs the site; the pages do not use them.
        stored = not name.endswith(".png")
        yield Resource(assets.address(name), body, media_type(name), "static", stored=stored)
    yield Resource("/favicon.ico", assets.files[FAVICON], "image/png", "other")


def _manifest(printer: Printer) -> Resource:
    body = offline.manifest(printer.editions, printer.assets)
    return Resource("/manifest.webmanifest", body, "application/manifest+json", "page", stored=True)


def _worker(
    app: Flask, settings: Settings, files: Resource, offered: dict[str, editions.Edition]
) -> Iterator[Resource]:
    body = offline.worker(app, settings, files, offered)
    yield Resource("/sw.js", body, "text/javascript; charset=utf-8", "page")
    yield Resource("/version.json", json_data.version(files.digest, offered), JSON, "page")


def _about_the_site(app: Flask, settings: Settings, offered: dict[str, editions.Edition]) -> Iterator[Resource]:
    twins = [{code: address(code, page) for code in offered} for page in PAGES]
    body = well_known.sitemap(app, settings, twins)
    yield Resource("/sitemap.xml", body, "application/xml", "other")
    yield Resource("/robots.txt", well_known.robots(settings), TEXT, "other")
    security = well_known.security(settings, offered)
    if security:
        yield Resource("/.well-known/security.txt", security, TEXT, "other")


def _errors(printer: Printer) -> dict[tuple[int, str], Resource]:
    return {
        (status, code): Resource("", printer.error(edition, status), HTML, "error", language=code)
        for status in ERRORS
        for code, edition in printer.editions.items()
    }
