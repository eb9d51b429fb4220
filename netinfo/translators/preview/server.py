"""Serves a preview to this computer only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException

from ...errors import Problem
from ...files import stamp
from ...headers import Headers
from ...loopback import HOST, asks_by_own_name, listening
from ...site.resources import Hashes, Resource

RETRY = "make preview FILE=… PORT={0}, or flask i18n preview … --port {0}"


@dataclass(frozen=True)
class Preview:
    """What a preview answers, by address, and the hashes of what stands inside its pages."""

    resources: Mapping[str, Resource]
    hashes: Hashes = field(default_factory=Hashes)


Make = Callable[[], Preview]


def preview_app(make: Make, watched: Iterable[Path] = ()) -> Flask:
    """An app that answers from what `make` makes, made anew when a watched file was saved."""
    app = Flask("netinfo.preview", static_folder=None)
    files = list(watched)
    by_stamp: dict[tuple[tuple[int, int], ...], Preview] = {}
    lock = Lock()

    def current() -> Preview:
        # Who asks while it is made anew waits for it, and does not make it too.
        with lock:
            stamps = tuple(map(stamp, files))
            if stamps not in by_stamp:
                preview = make()
                by_stamp.clear()
                by_stamp[stamps] = preview
            return by_stamp[stamps]

    @app.get("/")
    @app.get("/<path:path>")
    def send(path: str = "") -> Response:
        if not asks_by_own_name(request):
            abort(403)
        preview = current()
        resource = preview.resources.get(f"/{path}") or abort(404)
        return Response(resource.body, headers=Headers(hashes=preview.hashes).preview(resource.media_type))

    @app.errorhandler(Problem)
    def tell(problem: Problem) -> Response:
        return Response(f"{problem}\n", 500, Headers().preview("text/plain; charset=utf-8"))

    @app.errorhandler(HTTPException)
    def refuse(error: HTTPException) -> Response:
        return Response(f"{error}\n", error.code, Headers().preview("text/plain; charset=utf-8"))

    current()
    return app


def serve(app: Flask, port: int) -> None:
    """Answer this computer until stopped."""
    server = listening(app, port, RETRY)
    print(f"The preview is ready: http://{HOST}:{server.effective_port}", flush=True)
    server.run()
