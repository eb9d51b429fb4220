"""The addresses of the workbench in the browser; all but styles, scripts and pictures lie behind the secret."""

from collections.abc import Iterator
from typing import Any

from flask import Flask, Response, abort, jsonify, redirect, render_template, request
from werkzeug.exceptions import Forbidden, HTTPException, RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from ...catalog_text import LARGEST
from ...catalogs import load
from ...errors import Problem
from ...headers import Headers
from ...languages import DEFAULT, LANGUAGES, SOURCE, Language, negotiate
from ...site.assets import FAVICON
from ...site.pages import PAGES
from ...site.resources import HTML, TEXT, Hashes
from ..arguments import language_of
from ..localizer import Localizer
from ..locations import WORKBENCH
from ..preview import workbench_files
from ..source import all_messages
from ..told import told
from . import guard, rows, side_by_side
from .document import Clash, Saved
from .places import NAMES, PAPER, PHONE, path_of
from .workspace import Workspace

ROOM_FOR_NAMES = 100_000


def workbench_app(workspace: Workspace, token: str) -> Flask:
    app = Flask("netinfo.workbench", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST + ROOM_FOR_NAMES
    _protect(app, workspace, token)
    _files(app, workspace)
    _first_page(app, workspace)
    _edit_page(app, workspace)
    _paper(app, workspace)
    _changes(app, workspace)
    _history(app, workspace)
    _places(app, workspace)
    return app


def _protect(app: Flask, workspace: Workspace, token: str) -> None:
    @app.before_request
    def stop_others() -> None:
        if not guard.lets_in(request, token):
            abort(403)

    @app.after_request
    def add_headers(response: Response) -> Response:
        for name, value in Headers().preview(response.content_type).items():
            response.headers.setdefault(name, value)
        return response

    @app.errorhandler(Problem)
    def tell(problem: Problem) -> tuple[Response, int]:
        return _sentence(told(problem, workspace.folder, _wanted())), 409 if isinstance(problem, Clash) else 400

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> tuple[Response, int]:
        # Most often a tab of an earlier start: each has an address of its own.
        is_old = isinstance(error, Forbidden)
        said = _first_language(workspace)[1].say("editor.old-address") if is_old else str(error)
        return _sentence(said), error.code or 500


def _sentence(problem: str) -> Response:
    """What went wrong: for the page of the workbench as data, for a person who opened an address as it is."""
    if "text/html" in request.headers.get("Accept", ""):
        return Response(f"{problem}\n", content_type=TEXT)
    return jsonify(problem=problem)


def _files(app: Flask, workspace: Workspace) -> None:
    files = {one.address: one for one in workbench_files.resources(workspace.app)}

    @app.get("/workbench/<name>")
    def send_file(name: str) -> Response:
        file = files.get(f"/workbench/{name}") or abort(404)
        return Response(file.body, content_type=file.media_type)

    @app.get("/favicon.ico", defaults={"name": FAVICON})
    @app.get("/static/<version>/<path:name>")
    def send_picture(name: str, version: str = "") -> Response:  # noqa: ARG001
        body = workspace.places.styled.assets.files.get(name) or abort(404)
        return Response(body, mimetype="image/svg+xml" if name.endswith(".svg") else "image/png")


def _first_page(app: Flask, workspace: Workspace) -> None:
    @app.get("/<token>/")
    def choose(token: str) -> str:
        language, localizer = _first_language(workspace)
        with workspace.app.app_context():
            return render_template(
                "workbench/choose.html",
                language=language,
                say=localizer.say,
                base=f"/{token}/",
                languages=LANGUAGES,
                copies=workspace.names_of_copies(),
            )

    @app.post("/<token>/take")
    def take(token: str) -> Any:
        try:
            copy = workspace.take(request.args.get("name", ""), request.get_data())
        except RequestEntityTooLarge:
            raise Problem(_first_language(workspace)[1].say("editor.too-big")) from None
        return {"address": f"/{token}/edit/{copy}/"}


def _wanted() -> str:
    """The language of the page that asks, or that of the browser."""
    return negotiate(request.headers.get("Accept-Language"), [one.code for one in LANGUAGES])


def _first_language(workspace: Workspace) -> tuple[Language, Localizer]:
    """What speaks before there is a file, in the language that is wanted; a broken catalog does not keep it silent."""
    for code in (_wanted(), DEFAULT, SOURCE):
        language = language_of(code)
        try:
            return language, Localizer(language, load(language, workspace.folder))
        except Problem:
            continue
    raise Problem("No catalog can be read: put translations/ back as it was.")


def _edit_page(app: Flask, workspace: Workspace) -> None:
    @app.get("/<token>/edit/<name>/")
    def edit(token: str, name: str) -> str:
        document = workspace.document(name, anew=True)
        say = document.localizer.say
        pages = {page: say("workbench.title" if page == WORKBENCH else f"nav.{page}") for page in (*PAGES, WORKBENCH)}
        with workspace.app.app_context():
            return render_template(
                "workbench/edit.html",
                language=document.language,
                say=say,
                base=f"/{token}/",
                name=name,
                file=document.path,
                pages=pages,
                states=rows.STATES,
            )

    @app.get("/<token>/edit/<name>/sentences")
    def send_rows(token: str, name: str) -> Response:  # noqa: ARG001
        return jsonify(rows.every(workspace.document(name)))

    @app.get("/<token>/edit/<name>/file")
    def send_copy(token: str, name: str) -> Response:  # noqa: ARG001
        document = workspace.document(name)
        response = Response(document.body, content_type="text/x-gettext-translation; charset=utf-8")
        response.headers.set("Content-Disposition", "attachment", filename=f"{document.language.code}.po")
        return response


def _paper(app: Flask, workspace: Workspace) -> None:
    @app.get("/<token>/edit/<name>/paper/")
    def show_paper(token: str, name: str) -> str:
        document = workspace.document(name)
        parts = list(side_by_side.parts(document))
        with workspace.app.app_context():
            return render_template(
                "workbench/side-by-side.html",
                base=f"/{token}/",
                name=name,
                language=document.language,
                say=document.localizer.say,
                parts=parts,
                warnings=list(side_by_side.warnings(document, parts)),
                numbers={key: number for number, key in enumerate(all_messages(), 1)},
            )


def _changes(app: Flask, workspace: Workspace) -> None:
    @app.get("/<token>/edit/<name>/sentence/<key>")
    def send_detail(token: str, name: str, key: str) -> Response:
        return _told(workspace, token, name, key)

    @app.post("/<token>/edit/<name>/sentence/<key>")
    def change(token: str, name: str, key: str) -> Response:
        was, wordings = _texts("was"), _texts("wordings")
        # The field of a form too many may still be there once that was emptied.
        if len(was) > len(wordings):
            abort(400)
        sent = request.get_json()
        flagged, typed = sent.get("flagged"), sent.get("typed") is not False
        if not isinstance(flagged, bool | None):
            abort(400)
        workspace.document(name).change(_known(key), was, wordings, flagged, typed)
        return _told(workspace, token, name, key)

    @app.post("/<token>/edit/<name>/accept/<key>")
    def accept(token: str, name: str, key: str) -> Response:
        workspace.document(name).accept(_known(key), _texts("was"), _reason())
        return _told(workspace, token, name, key)

    @app.post("/<token>/edit/<name>/save")
    def save(token: str, name: str) -> Response:  # noqa: ARG001
        document = workspace.document(name)
        told = " ".join(_lines(document.save(), document.localizer))
        return jsonify(told=told, rows=rows.every(document))


def _lines(saved: Saved, say: Localizer) -> Iterator[str]:
    """What saving did, for whoever pressed the button."""
    yield say.say_count("editor.clashes", len(saved.clashes)) if saved.clashes else say.say("editor.saved")
    if saved.gone:
        what = "; ".join(f"{entry.key} ({' | '.join(entry.wordings)})" for entry in saved.gone)
        yield say.say_count("editor.taken-out", len(saved.gone), what=what)


def _history(app: Flask, workspace: Workspace) -> None:
    def answer(token: str, name: str, done: str, key: str | None) -> Response:
        say = workspace.document(name).localizer.say
        if key is None:
            return jsonify(told=say(f"editor.{done}-none"))
        return _told(workspace, token, name, key, told=say(f"editor.{done}", what=key))

    @app.post("/<token>/edit/<name>/undo")
    def undo(token: str, name: str) -> Response:
        return answer(token, name, "undone", workspace.document(name).undo())

    @app.post("/<token>/edit/<name>/redo")
    def redo(token: str, name: str) -> Response:
        return answer(token, name, "redone", workspace.document(name).redo())


def _texts(name: str) -> list[str]:
    """The texts of this name in what was sent."""
    sent = request.get_json()
    texts = sent.get(name) if isinstance(sent, dict) else None
    return texts if isinstance(texts, list) and all(isinstance(one, str) for one in texts) else abort(400)


def _reason() -> str:
    sent = request.get_json()
    why = sent.get("why", "") if isinstance(sent, dict) else ""
    return why if isinstance(why, str) else abort(400)


def _known(key: str) -> str:
    return key if key in all_messages() else abort(404)


def _told(workspace: Workspace, token: str, name: str, key: str, **more: str) -> Response:
    """Everything about a sentence, with the addresses of its places."""
    document = workspace.document(name)
    places = workspace.places
    home = places.homes[_known(key)]
    addresses = {
        view: f"/{token}/place/{name}/{view}/{path_of(code, home)}"
        for view, code in ((PHONE, document.language.code), (PAPER, document.language.code))
    }
    addresses["source"] = f"/{token}/place/{name}/{PHONE}/{path_of(SOURCE, home)}"
    return jsonify({**rows.detail(document, key), "places": addresses, "sheet": key in places.on_paper, **more})


def _places(app: Flask, workspace: Workspace) -> None:
    @app.get("/<token>/place/<name>/<any(phone, paper):view>/<path:where>")
    def show(token: str, name: str, view: str, where: str) -> AnyResponse:
        document = workspace.document(name)
        code = where.partition("/")[0]
        page = next((one for one in NAMES if path_of(code, one) == where), None) or abort(404)
        own = code == document.language.code
        if not own and code != SOURCE:
            return redirect(f"/{token}/place/{name}/{view}/{path_of(document.language.code, page)}")
        words = workspace.words(document) if own else workspace.places.source
        html = workspace.places.page(words, page, view, f"/{token}/place/{name}/{view}").html
        headers = Headers(hashes=Hashes(styles=workspace.places.hashes(view).styles)).preview(HTML)
        # Nothing runs in a place, whatever a catalog holds.
        headers["Content-Security-Policy"] += "; sandbox allow-same-origin"
        return Response(html, headers=headers)
