"""The preview of one `.po` file: every changed sentence in its rendered page, nothing merged, nothing written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask, render_template

from ... import catalogs, editions
from ...catalogs import Catalog, Entry, Translation
from ...editions import Edition, edition_of
from ...languages import LANGUAGES, SOURCE, Language
from ...site.build import build_site
from ...site.colours import light_theme
from ...site.pages import PAGES, address
from ...site.resources import Resource
from .. import po, terms
from ..checks import check_catalog
from ..checks.findings import Finding, without_dangers
from ..checks.report import current_source, sentence, visible
from ..localizer import Localizer
from ..locations import location_of
from . import frames, pseudo
from .marked import KeyedTranslation, Page

HTML = "text/html; charset=utf-8"
STYLE, SCRIPT = "/workbench/workbench.css", "/workbench/workbench.js"


@dataclass(frozen=True)
class Draft:
    """A file under preview: its catalog, what was found in it, and what stands in its place now."""

    name: str
    language: Language
    catalog: Catalog
    found: list[Finding]
    now: Mapping[str, Entry]

    @property
    def changed(self) -> list[Entry]:
        return [entry for entry in self.catalog if any(entry.wordings) and entry.wordings != self._said(entry)]

    def _said(self, entry: Entry) -> tuple[str, ...]:
        return self.now[entry.key].wordings if entry.key in self.now else ()

    def before(self, entry: Entry) -> str:
        return " | ".join(filter(None, self._said(entry)))


def draft_of(file: Path, folder: Path) -> Draft:
    language, catalog = po.open_file(file)
    place = catalogs.path_of(language.code, folder)
    now = catalogs.load(language, folder).by_key if place.exists() else {}
    return Draft(str(file), language, catalog, check_catalog(language, catalog, terms.read(folder)), now)


def of_file(app: Flask, draft: Draft) -> dict[str, Resource]:
    """Everything the preview of a file answers, by address."""
    folder = catalogs.folder_of(app)
    changed, usable = {entry.key for entry in draft.changed}, without_dangers(draft.catalog, draft.found)
    marked = _marked_source(folder) | {
        draft.language.code: edition_of(
            draft.language, KeyedTranslation(Translation(draft.language, usable, drafts=True))
        )
    }
    resources, pages = _site(app, folder, marked, changed)
    localizer = Localizer(draft.language, usable)
    changes = [_change(draft, entry, pages, localizer) for entry in draft.changed]
    return resources | _index(app, draft.language, draft.name, changes, localizer)


def of_made_up(app: Flask, code: str) -> dict[str, Resource]:
    """The whole site with a made-up language."""
    folder = catalogs.folder_of(app)
    resources, _ = _site(app, folder, {code: pseudo.edition(code)}, ())
    source_language = _language(SOURCE)
    localizer = Localizer(source_language, catalogs.load(source_language, folder))
    return resources | _index(app, pseudo.MADE_UP[code], code, [], localizer)


def _language(code: str) -> Language:
    return next(language for language in LANGUAGES if language.code == code)


def _marked_source(folder: Path) -> dict[str, Edition]:
    language = _language(SOURCE)
    return {SOURCE: edition_of(language, KeyedTranslation(Translation(language, catalogs.load(language, folder))))}


def _site(
    app: Flask, folder: Path, marked: Mapping[str, Edition], changed: Iterable[str]
) -> tuple[dict[str, Resource], dict[str, Page]]:
    """The site with these editions in it, on a phone and on paper, and its pages by address."""
    site = build_site(app, editions.offered(folder) | dict(marked))
    pages = {one.address: frames.open_details(one, frames.Anchors(changed)) for one in site if frames.is_page(one)}
    resources = frames.other_resources(site)
    for where, page in pages.items():
        resources[where] = Resource(where, page.html.encode(), HTML, "revalidate")
        paper = frames.PAPER + where
        resources[paper] = Resource(paper, frames.on_paper(page.html).encode(), HTML, "revalidate")
    return resources, pages


def _change(draft: Draft, entry: Entry, pages: Mapping[str, Page], localizer: Localizer) -> dict[str, Any]:
    mine = [found for found in draft.found if found.key == entry.key]
    told = [{"note": one.is_note, "sentence": visible(sentence(one, localizer))} for one in mine if not one.accepted]
    return {
        "key": entry.key,
        "page": localizer.page_name(entry.key),
        "source": current_source(entry.key, entry),
        "before": draft.before(entry),
        "here": visible(" | ".join(entry.wordings)),
        "findings": told,
        **_frames(draft.language.code, entry.key, pages),
    }


def _frames(code: str, key: str, pages: Mapping[str, Page]) -> dict[str, str]:
    """The addresses of the sentence on a phone, on paper and in the source; none if it is not to be seen at first."""
    own = [name for name in PAGES if key in pages[address(code, name)].seen]
    if not own:
        return {}
    page = location_of(key).page if location_of(key).page in own else own[0]
    phone = address(code, page)
    return {"phone": phone, "paper": frames.PAPER + phone, "beside": address(SOURCE, page)}


def _index(
    app: Flask, language: Language, name: str, changes: list[dict[str, Any]], localizer: Localizer
) -> dict[str, Resource]:
    where = {page: address(language.code, page) for page in PAGES}
    links = {page: {"phone": phone, "paper": frames.PAPER + phone} for page, phone in where.items()}
    with app.app_context():
        html = render_template(
            "workbench/preview.html", language=language, name=name, changes=changes, pages=links, say=localizer.say
        )
    return {"/": Resource("/", html.encode(), HTML, "revalidate"), **workbench_files(app)}


def workbench_files(app: Flask) -> dict[str, Resource]:
    """The style and the script of the workbench's own pages."""
    with app.app_context():
        script = render_template("workbench/workbench.js").encode()
    return {
        STYLE: Resource(STYLE, workbench_style(app).encode(), "text/css; charset=utf-8", "plain"),
        SCRIPT: Resource(SCRIPT, script, "text/javascript; charset=utf-8", "plain"),
    }


def workbench_style(app: Flask) -> str:
    """The style of the workbench, after the colours of the light theme as `--light-<name>`."""
    tokens = (Path(app.root_path) / "static/css/tokens.css").read_text(encoding="utf-8")
    colours = " ".join(f"--light-{name}: {value};" for name, value in light_theme(tokens).items())
    with app.app_context():
        return f"@layer workbench {{ :root {{ {colours} }} }}\n" + render_template("workbench/workbench.css")
