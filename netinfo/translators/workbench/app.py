"""The addresses of the workbench in the browser; all but styles, scripts and pictures lie behind the secret."""

from typing import Any

from flask import Flask, Response, abort, jsonify, redirect, render_template, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from ...catalogs import LARGEST, load
from ...errors import Problem
from ...headers import Headers
from ...languages import DEFAULT, LANGUAGES, SOURCE, negotiate
from ...site.pages import PAGES
from ...site.resources import HTML, Hashes
from ..localizer import Localizer
from ..locations import WORKBENCH
from ..preview import workbench_files
from ..source import all_messages
from . import guard, rows
from .bench import Bench
from .document import Clash
from .places import NAMES, PAPER, PHONE, path_of

ROOM_FOR_NAMES = 100_000


def workbench_app(bench: Bench, token: str) -> Flask:
    app = Flask("netinfo.workbench", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST + ROOM_FOR_NAMES
    _protect(app, token)
    _files(app, bench)
    _first_page(app, bench)
    _edit_page(app, bench)
    _changes(app, bench)
    _places(app, bench)
    return app


def _protect(app: Flask, token: str) -> None:
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
        return jsonify(problem=str(problem)), 409 if isinstance(problem, Clash) else 400

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> tuple[Response, int]:
        return jsonify(problem=str(error)), error.code or 500


def _files(app: Flask, bench: Bench) -> None:
    files = {one.address: one for one in workbench_files.resources(bench.app)}

    @app.get("/workbench/<name>")
    def send_file(name: str) -> Response:
        file = files.get(f"/workbench/{name}") or abort(404)
        return Response(file.body, content_type=file.media_type)

    @app.get("/static/<version>/<path:name>")
    def send_picture(version: str, name: str) -> Response:  # noqa: ARG001
        body = bench.places.styled.assets.files.get(name) or abort(404)
        return Response(body, mimetype="image/svg+xml" if name.endswith(".svg") else "image/png")


def _first_page(app: Flask, bench: Bench) -> None:
    @app.get("/<token>/")
    def choose(token: str) -> str:
        localizer = _localizer(bench)
        with bench.app.app_context():
            return render_template(
                "workbench/choose.html",
                language=localizer.language,
                say=localizer.say,
                base=f"/{token}/",
                languages=LANGUAGES,
                copies=bench.names_of_copies(),
            )

    @app.post("/<token>/take")
    def take(token: str) -> Any:
        try:
            copy = bench.take(request.args.get("name", ""), request.get_data())
        except RequestEntityTooLarge:
            raise Problem(_localizer(bench).say("desk.too-big")) from None
        return {"address": f"/{token}/edit/{copy}/"}


def _localizer(bench: Bench) -> Localizer:
    """What speaks before there is a file, in the language of the browser; a broken catalog does not keep it silent."""
    wanted = negotiate(request.headers.get("Accept-Language"), [one.code for one in LANGUAGES])
    for code in (wanted, DEFAULT, SOURCE):
        language = next(language for language in LANGUAGES if language.code == code)
        try:
            return Localizer(language, load(language, bench.folder))
        except Problem:
            continue
    raise Problem("No catalog can be read: put translations/ back as it was.")


def _edit_page(app: Flask, bench: Bench) -> None:
    @app.get("/<token>/edit/<name>/")
    def edit(token: str, name: str) -> str:
        document = bench.document(name, anew=True)
        say = document.localizer.say
        pages = {page: say("workbench.title" if page == WORKBENCH else f"nav.{page}") for page in (*PAGES, WORKBENCH)}
        with bench.app.app_context():
            return render_template(
                "workbench/edit.html",
                language=document.language,
                say=say,
                base=f"/{token}/",
                file=document.path,
                own=name == document.language.code,
                pages=pages,
                states=rows.STATES,
            )

    @app.get("/<token>/edit/<name>/sentences")
    def send_rows(token: str, name: str) -> Response:  # noqa: ARG001
        return jsonify(rows.every(bench.document(name)))

    @app.get("/<token>/edit/<name>/file")
    def send_copy(token: str, name: str) -> Response:  # noqa: ARG001
        document = bench.document(name)
        response = Response(document.path.read_bytes(), content_type="text/x-gettext-translation; charset=utf-8")
        response.headers.set("Content-Disposition", "attachment", filename=f"{document.language.code}.po")
        return response


def _changes(app: Flask, bench: Bench) -> None:
    @app.get("/<token>/edit/<name>/sentence/<key>")
    def send_detail(token: str, name: str, key: str) -> Response:
        return _told(bench, token, name, key)

    @app.post("/<token>/edit/<name>/sentence/<key>")
    def change(token: str, name: str, key: str) -> Response:
        asked: Any = request.get_json()
        texts = [asked["was"], asked["wordings"]]
        if not all(isinstance(text, str) for some in texts for text in some) or len(texts[0]) != len(texts[1]):
            abort(400)
        bench.document(name).change(_known(key), texts[0], texts[1], flagged=asked["flagged"] is True)
        return _told(bench, token, name, key)

    @app.post("/<token>/edit/<name>/accept/<key>")
    def accept(token: str, name: str, key: str) -> Response:
        bench.document(name).accept(_known(key))
        return _told(bench, token, name, key)

    @app.post("/<token>/edit/<name>/undo")
    def undo(token: str, name: str) -> Response:
        document = bench.document(name)
        key = document.undo()
        if key is None:
            return jsonify(told=document.localizer.say("desk.undone-none"))
        return _told(bench, token, name, key, told=document.localizer.say("desk.undone", what=key))

    @app.post("/<token>/edit/<name>/save")
    def save(token: str, name: str) -> Response:  # noqa: ARG001
        document = bench.document(name)
        clashes, say = document.save(), document.localizer
        told = say.say_count("desk.clashes", len(clashes)) if clashes else say.say("desk.saved")
        return jsonify(told=told, rows=rows.every(document))


def _known(key: str) -> str:
    return key if key in all_messages() else abort(404)


def _told(bench: Bench, token: str, name: str, key: str, **more: str) -> Response:
    """Everything about a sentence, with the addresses of its places."""
    document = bench.document(name)
    places = bench.places
    home = places.homes[_known(key)]
    addresses = {
        view: f"/{token}/place/{name}/{view}/{path_of(code, home)}"
        for view, code in ((PHONE, document.language.code), (PAPER, document.language.code))
    }
    addresses["source"] = f"/{token}/place/{name}/{PHONE}/{path_of(SOURCE, home)}"
    return jsonify({**rows.detail(document, key), "places": addresses, "sheet": key in places.on_paper, **more})


def _places(app: Flask, bench: Bench) -> None:
    @app.get("/<token>/place/<name>/<any(phone, paper):view>/<path:where>")
    def show(token: str, name: str, view: str, where: str) -> AnyResponse:
        document = bench.document(name)
        code = where.partition("/")[0]
        page = next((one for one in NAMES if path_of(code, one) == where), None) or abort(404)
        own = code == document.language.code
        if not own and code != SOURCE:
            return redirect(f"/{token}/place/{name}/{view}/{path_of(document.language.code, page)}")
        words = bench.words(document) if own else bench.places.source
        html = bench.places.page(words, page, view, f"/{token}/place/{name}/{view}").html
        headers = Headers(hashes=Hashes(styles=bench.places.hashes(view).styles)).preview(HTML)
        # Nothing runs in a place, whatever a catalog holds.
        headers["Content-Security-Policy"] += "; sandbox allow-same-origin"
        return Response(html, headers=headers)
