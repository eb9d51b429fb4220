"""Pages for translators in `make dev`, and only there: how far each language is, and every page with its keys."""

from pathlib import Path

from flask import Blueprint, Flask, Response, abort, current_app, render_template

from ... import catalogs
from ...catalogs import Catalog
from ...headers import Headers
from ...languages import LANGUAGES, Language, listed
from ...settings import this_app
from .. import stats, terms
from ..checks import check_catalog
from ..checks.report import current_source, rows, visible
from ..localizer import Localizer
from ..source import all_messages
from . import workbench_files
from .site import catalog_site
from .wrappers import KeyLabels

KEYS = "/workbench/keys"
workbench = Blueprint("workbench", __name__, url_prefix="/workbench")


def init_app(app: Flask) -> None:
    app.register_blueprint(workbench)


@workbench.after_request
def add_headers(response: Response) -> Response:
    for name, value in Headers().document("never").items():
        response.headers.setdefault(name, value)
    return response


@workbench.get("/")
def show_stats() -> str:
    language, catalog = _load(LANGUAGES[0].code)
    localizer, languages = Localizer(language, catalog), stats.of_languages(LANGUAGES, _folder())
    offers = {one.language: stats.offer(one, localizer) for one in languages}
    return render_template("workbench/stats.html", language=language, say=localizer.say, stats=languages, offers=offers)


@workbench.get("/workbench.css")
def send_style() -> Response:
    return Response(workbench_files.style(this_app()), mimetype="text/css")


@workbench.get("/keys/<code>/")
@workbench.get("/keys/<code>/<path:rest>")
def show_page_with_keys(code: str, rest: str = "") -> Response:
    """A page on which each sentence shows its key; also in a language that readers do not get yet."""
    language, catalog = _load(code)
    labels = KeyLabels(f"/workbench/entry/{code}/")
    site = catalog_site(this_app(), language, catalog, labels, link_prefix=KEYS)
    page = site.pages.get(f"/{code}/{rest}") or abort(404)
    return Response(page.html, headers=Headers(hashes=site.hashes).document("never"))


@workbench.get("/entry/<code>/<key>")
def show_entry(code: str, key: str) -> str:
    """A sentence in its catalog: file, line, both sides, and what is wrong with it."""
    if key not in all_messages():
        abort(404)
    language, catalog = _load(code)
    localizer, entry = Localizer(language, catalog), catalog.by_key.get(key)
    findings = check_catalog(language, catalog, terms.read(_folder()))
    return render_template(
        "workbench/entry.html",
        language=language,
        say=localizer.say,
        key=key,
        page=localizer.page_name(key),
        file=catalog.path,
        line=entry.line if entry else "-",
        source=current_source(key, entry),
        here=visible(" | ".join(entry.wordings)) if entry else "",
        findings=rows(findings, key, localizer),
    )


def _folder() -> Path:
    return catalogs.folder_of(current_app)


def _load(code: str) -> tuple[Language, Catalog]:
    language = listed(code) or abort(404)
    return language, catalogs.load(language, _folder())
