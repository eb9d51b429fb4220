"""Answers requests from the site's list; the only address that looks at the reader's headers is `/`."""

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock

from flask import Flask, Response, current_app, redirect, request
from flask_babel import Babel, get_locale
from werkzeug.exceptions import HTTPException
from werkzeug.test import create_environ
from werkzeug.wrappers import Response as BaseResponse

from .. import catalogs, languages, reviews
from ..errors import Problem
from ..files import stamp
from ..headers import Headers
from ..settings import Settings, settings_of
from ..site.build import inputs_of, site_from
from ..site.inputs import Inputs
from ..site.pages import ERRORS
from ..site.resources import Cache, Resource, Site
from ..site.shared import shared_of
from . import warnings
from .answers import Answers, shortcut

ALLOWED = "GET, HEAD"

log = logging.getLogger("netinfo")


@dataclass(frozen=True)
class Built:
    """The site as it was made, and for how long it holds."""

    inputs: Inputs
    answers: Answers
    first_day: date
    end: date
    """The first day on which other signatures count."""

    def holds(self, settings: Settings, day: date) -> bool:
        return self.inputs.settings == settings and self.first_day <= day < self.end


def init_app(app: Flask) -> None:
    app.extensions["netinfo.building"] = Lock()
    Babel(app, locale_selector=reader_locale)
    # Two slashes are an unknown address like any other, not a redirect to somewhere else.
    app.url_map.merge_slashes = False
    app.add_url_rule("/healthz", view_func=health, provide_automatic_options=False)
    app.add_url_rule("/", view_func=start, provide_automatic_options=False)
    app.add_url_rule("/<path:path>", view_func=send, provide_automatic_options=False)
    app.register_error_handler(HTTPException, refuse)
    app.register_error_handler(Problem, tell)
    app.register_error_handler(Exception, fail)
    app.wsgi_app = shortcut(app.wsgi_app, lambda: _ready_answers(app))  # type: ignore[assignment]


def site_of(app: Flask) -> Site:
    """The site, built when it is first asked for, and anew when a setting has changed since or a signature lapsed."""
    return _built(app).answers.site


def inputs_in_use(app: Flask) -> Inputs:
    """What that site is made from."""
    return _built(app).inputs


def _built(app: Flask) -> Built:
    built = _ready(app)
    if built:
        return built
    with app.extensions["netinfo.building"]:
        # Whoever asked at the same time may have built it meanwhile.
        built = _ready(app) or _build(app)
        app.extensions["netinfo.built"] = built
    return built


def _build(app: Flask) -> Built:
    # Asked before: where the day ends meanwhile, the next request builds it once more.
    days = reviews.days_like(reviews.today(), reviews.read(catalogs.folder_of(app)))
    inputs = inputs_of(app)
    site = site_from(inputs)
    return Built(inputs, Answers(site, Headers(inputs.settings.https, site.hashes)), *days)


def _ready(app: Flask) -> Built | None:
    """What is built already, and holds with the settings and the signatures of now."""
    built: Built | None = app.extensions.get("netinfo.built")
    return built if built and built.holds(settings_of(app), reviews.today()) else None


def _ready_answers(app: Flask) -> Answers | None:
    # Whatever has to happen before a request is not left out.
    built = None if app.before_request_funcs else _ready(app)
    return built.answers if built else None


def rebuild_when_changed(app: Flask, folders: Iterable[Path]) -> None:
    """Build the site anew before a request when a file in one of the folders has changed."""
    watched = list(folders)
    seen: list[tuple[int, int]] = []

    def rebuild() -> None:
        now = sorted(stamp(path) for folder in watched for path in folder.rglob("*") if path.is_file())
        if now != seen:
            seen[:] = now
            for made in ("netinfo.built", "netinfo.shared"):
                app.extensions.pop(made, None)

    app.jinja_env.auto_reload = True
    app.before_request(rebuild)


def health() -> BaseResponse:
    """200 only when the first page of every language is answered, as a reader would get it."""
    ill = [code for code in site_of(current_app).languages if not _is_answered(code)]
    if ill:
        return _document(Response(f"not answered: {', '.join(ill)}\n", 503, mimetype="text/plain"), "never")
    told = "".join(f"{line}\n" for line in ("ok", *warnings.of_today(inputs_in_use(current_app))))
    return _document(Response(told, mimetype="text/plain"), "plain")


def _is_answered(code: str) -> bool:
    # A request of its own: this one may have conditions, or want another coding.
    with Response.from_app(current_app.wsgi_app, create_environ(f"/{code}/")) as response:
        page = response.get_data()
    return response.status_code == 200 and f'<html lang="{code}"'.encode() in page and page.endswith(b"</html>")


def start() -> BaseResponse:
    """To the reader's language."""
    response = redirect(f"/{_language()}/", 302)
    response.headers["Vary"] = "Accept-Language"
    return _document(response, "never")


def send(path: str) -> BaseResponse:
    site = site_of(current_app)
    # With its # escaped or dropped, a shared list is part of the path or of the query.
    whole = f"/{path}?{request.query_string.decode('ascii', 'replace')}"
    with_list = re.match(shared_of(current_app)["SHARED_PATH"], whole)
    resource = site.get(f"{with_list[1]}/" if with_list else f"/{path}")
    if resource:
        return _send(resource, cache="never" if with_list else resource.cache)
    if f"/{path}/" in site.resources:
        return _to_page(f"/{path}/")
    return _error(404)


def _to_page(address: str) -> BaseResponse:
    """With the mark of a link to a list, and nothing else that was asked."""
    mark = shared_of(current_app)["SHARED_MARK"]
    is_shared = request.args.get(mark) == ""
    return _document(redirect(f"{address}?{mark}" if is_shared else address, 308), "plain")


def refuse(error: HTTPException) -> BaseResponse:
    """A page in the reader's language for whatever the server will not do."""
    status = error.code or 500
    known = status if status in ERRORS else 400 if status < 500 else 500
    response = _error(known)
    if known == 405:
        response.headers["Allow"] = ALLOWED
    return response


def unreadable(app: Flask, status: int, said: Mapping[str, str]) -> BaseResponse:
    """A page for what is no request at all, with the status that says why; `said` is what could be read of it."""
    names = ("HTTP_ACCEPT_LANGUAGE", "HTTP_ACCEPT_ENCODING")
    environ = {name: said.get(name.removeprefix("HTTP_"), "") for name in names}
    with app.test_request_context("/", environ_overrides=environ):
        response = _error(500 if status == 500 else 400)
    response.status_code = status
    return response


def tell(problem: Problem) -> BaseResponse:
    """The site cannot be made: the sentence says to whoever runs it what to mend."""
    return _document(Response(f"{problem}\n", 500, mimetype="text/plain"), "never")


def fail(error: Exception) -> BaseResponse:
    """Our own mistake: logged without the address, which may carry a reader's words."""
    log.error("a page could not be sent", exc_info=error)
    return _error(500)


def _send(resource: Resource, status: int = 200, cache: Cache = "never") -> BaseResponse:
    return _built(current_app).answers.of(resource, request, status, cache)


def _error(status: int) -> BaseResponse:
    site = site_of(current_app)
    response = _send(site.errors[status, _language()], status)
    if not languages.from_path(request.path, site.languages):
        response.vary.add("Accept-Language")
    return response


def reader_locale() -> str:
    """The language of the address, else the one that is negotiated with the reader's browser."""
    offered = site_of(current_app).languages
    code = languages.from_path(request.path, offered)
    return (code or languages.negotiate(request.headers.get("Accept-Language"), offered)).replace("-", "_")


def _language() -> str:
    return str(get_locale()).replace("_", "-")


def _document(response: BaseResponse, cache: Cache) -> BaseResponse:
    """An answer that is no resource; also where the site cannot be made."""
    response.headers.update(Headers(settings_of(current_app).https).document(cache))
    return response
