"""Makes the site: content, catalogs and templates become a list of resources."""

from collections.abc import Iterator

from flask import Flask

from . import assets as asset_files
from . import catalogs, data, editions, listing, offline, plain_text
from .assets import Assets, media_type
from .languages import DEFAULT
from .pages import ERRORS, PAGES, Printer, address
from .settings import Settings, settings_of
from .shared import shared_of
from .site import Resource, Site

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
    files = offline.precache(shared_of(app)["PRECACHE_ADDRESS"], resources)
    resources += [files, *_about_the_site(app, settings, offered), *_worker(app, settings, files, offered)]
    chooser = Resource("/", printer.chooser(offered[DEFAULT]), HTML, "page")
    return Site({one.address: one for one in resources}, tuple(offered), _errors(printer), chooser)


def _pages(printer: Printer) -> Iterator[Resource]:
    for code, edition in printer.editions.items():
        for name in PAGES:
            body = printer.page(edition, name)
            yield Resource(address(code, name), body, HTML, "page", stored=True, language=code, listed=True)
        body = printer.offline(edition)
        where = shared_of(printer.app)["OFFLINE_ADDRESS"].format(language=code)
        yield Resource(where, body, HTML, "page", stored=True, language=code)


def _data(printer: Printer) -> Iterator[Resource]:
    for code, edition in printer.editions.items():
        where = shared_of(printer.app)["QUESTIONS_DATA_ADDRESS"].format(language=code)
        yield Resource(where, data.questions(edition), JSON, "other", stored=True, language=code)
        yield Resource(f"/{code}/words.json", data.words(edition), JSON, "other", stored=True, language=code)
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
    shared = shared_of(app)
    body = offline.worker(app, settings, files, offered)
    yield Resource(shared["WORKER_ADDRESS"], body, "text/javascript; charset=utf-8", "page")
    yield Resource(shared["VERSION_ADDRESS"], data.version(files.digest, offered), JSON, "page")


def _about_the_site(app: Flask, settings: Settings, offered: dict[str, editions.Edition]) -> Iterator[Resource]:
    twins = [{code: address(code, page) for code in offered} for page in PAGES]
    body = listing.sitemap(app, settings, twins)
    yield Resource("/sitemap.xml", body, "application/xml", "other")
    yield Resource("/robots.txt", listing.robots(settings), TEXT, "other")
    security = listing.security(settings, offered)
    if security:
        yield Resource("/.well-known/security.txt", security, TEXT, "other")


def _errors(printer: Printer) -> dict[tuple[int, str], Resource]:
    return {
        (status, code): Resource("", printer.error(edition, status), HTML, "error", language=code)
        for status in ERRORS
        for code, edition in printer.editions.items()
    }
