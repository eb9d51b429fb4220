"""Makes the site: content, catalogs and templates become a list of resources."""

from collections.abc import Iterator

from flask import Flask

from .. import catalogs, editions
from ..languages import DEFAULT
from ..settings import Settings, settings_of
from . import assets as asset_files
from . import json_data, offline, plain_text, well_known
from .assets import Assets, media_type
from .pages import ERRORS, PAGES, Renderer, address
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
    renderer = Renderer(app, offered, assets, settings)
    resources = [*_pages(renderer), *_data(renderer), *_static(assets), _manifest(renderer)]
    files = offline.precache(resources)
    resources += [files, *_about_the_site(app, settings, offered), *_worker(app, settings, files, offered)]
    chooser = Resource("/", renderer.chooser(offered[DEFAULT]), HTML, "revalidate")
    return Site({one.address: one for one in resources}, tuple(offered), _errors(renderer), chooser)


def _pages(renderer: Renderer) -> Iterator[Resource]:
    for code, edition in renderer.editions.items():
        for name in PAGES:
            body = renderer.page(edition, name)
            yield Resource(
                address(code, name), body, HTML, "revalidate", precached=True, language=code, in_sitemap=True
            )
        body = renderer.offline(edition)
        yield Resource(offline.offline_address(code), body, HTML, "revalidate", precached=True, language=code)


def _data(renderer: Renderer) -> Iterator[Resource]:
    for code, edition in renderer.editions.items():
        yield Resource(
            f"/{code}/questions.json", json_data.questions(edition), JSON, "plain", precached=True, language=code
        )
        yield Resource(f"/{code}/words.json", json_data.words(edition), JSON, "plain", language=code)
        text = plain_text.leaflet(edition, renderer.settings).encode()
        yield Resource(f"/{code}/leaflet.txt", text, TEXT, "plain", language=code)


def _static(assets: Assets) -> Iterator[Resource]:
    for name, body in assets.files.items():
        # Icons are fetched by the phone itself when it installs the site; the pages do not use them.
        precached = not name.endswith(".png")
        yield Resource(assets.address(name), body, media_type(name), "immutable", precached=precached)
    yield Resource("/favicon.ico", assets.files[FAVICON], "image/png", "plain")


def _manifest(renderer: Renderer) -> Resource:
    body = offline.manifest(renderer.editions, renderer.assets)
    return Resource("/manifest.webmanifest", body, "application/manifest+json", "revalidate", precached=True)


def _worker(
    app: Flask, settings: Settings, files: Resource, offered: dict[str, editions.Edition]
) -> Iterator[Resource]:
    body = offline.worker(app, settings, files, offered)
    yield Resource("/sw.js", body, "text/javascript; charset=utf-8", "revalidate")
    yield Resource("/version.json", json_data.version(files.digest, offered), JSON, "revalidate")


def _about_the_site(app: Flask, settings: Settings, offered: dict[str, editions.Edition]) -> Iterator[Resource]:
    twins = [{code: address(code, page) for code in offered} for page in PAGES]
    body = well_known.sitemap(app, settings, twins)
    yield Resource("/sitemap.xml", body, "application/xml", "plain")
    yield Resource("/robots.txt", well_known.robots(settings), TEXT, "plain")
    security = well_known.security(settings, offered)
    if security:
        yield Resource("/.well-known/security.txt", security, TEXT, "plain")


def _errors(renderer: Renderer) -> dict[tuple[int, str], Resource]:
    return {
        (status, code): Resource("", renderer.error(edition, status), HTML, "never", language=code)
        for status in ERRORS
        for code, edition in renderer.editions.items()
    }
