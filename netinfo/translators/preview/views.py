"""Pages for translators in `make dev`, and only there: how far each language is, and every page with its keys."""

import re
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, current_app, render_template

from ... import catalogs
from ...catalogs import Catalog
from ...languages import LANGUAGES, Language
from .. import stats, terms
from ..checks import check_catalog
from ..checks.report import current_source, sentence, visible
from ..localizer import Localizer
from ..source import all_messages
from . import frames
from .draft import workbench_style
from .pack import marked_site

KEYS = "/workbench/keys"
desk = Blueprint("desk", __name__, url_prefix="/workbench")


def init_app(app: Flask) -> None:
    app.register_blueprint(desk)


@desk.get("/")
def numbers() -> str:
    language, catalog = _opened(LANGUAGES[0].code)
    say = Localizer(language, catalog).say
    languages = stats.of_languages(LANGUAGES, _folder())
    return render_template("workbench/stats.html", language=language, say=say, stats=languages)


@desk.get("/workbench.css")
def style() -> Response:
    return Response(workbench_style(current_app), mimetype="text/css")


@desk.get("/keys/<code>/")
@desk.get("/keys/<code>/<path:rest>")
def keys(code: str, rest: str = "") -> str:
    """A page on which each sentence shows its key; also in a language that readers do not get yet."""
    language, catalog = _opened(code)
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    site = marked_site(app, language, catalog)
    resource = site.get(f"/{code}/{rest}") or abort(404)
    if not frames.is_page(resource):
        abort(404)
    page = frames.open_details(resource, frames.Labels(f"/workbench/entry/{code}/"))
    return re.sub(rf'(<a [^>]*href=")(/{code}/)', rf"\1{KEYS}\2", page.html)


@desk.get("/entry/<code>/<key>")
def entry(code: str, key: str) -> str:
    """A sentence in its catalog: file, line, both sides, and what was found in it."""
    if key not in all_messages():
        abort(404)
    language, catalog = _opened(code)
    localizer, one = Localizer(language, catalog), catalog.by_key.get(key)
    told = [
        {"note": found.is_note, "sentence": visible(sentence(found, localizer))}
        for found in check_catalog(language, catalog, terms.read(_folder()))
        if found.key == key and not found.accepted
    ]
    return render_template(
        "workbench/entry.html",
        language=language,
        say=localizer.say,
        key=key,
        page=localizer.page_name(key),
        file=catalog.path,
        line=one.line if one else "-",
        source=current_source(key, one),
        here=visible(" | ".join(one.wordings)) if one else "",
        findings=told,
    )


def _folder() -> Path:
    return catalogs.folder_of(current_app)


def _opened(code: str) -> tuple[Language, Catalog]:
    language = next((one for one in LANGUAGES if one.code == code), None) or abort(404)
    return language, catalogs.load(language, _folder())
