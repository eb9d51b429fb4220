"""Serves a preview to this computer only."""

from collections.abc import Callable, Mapping
from pathlib import Path

import waitress
from flask import Flask, Response, abort, request

from ... import headers
from ...errors import Problem, port_unavailable
from ...site.resources import Resource

Make = Callable[[], Mapping[str, Resource]]
HOST = "127.0.0.1"
NAMES = ("127.0.0.1", "localhost", "[::1]")


def preview_app(make: Make, watched: Path | None = None) -> Flask:
    """An app that answers from what `make` makes, made anew when the watched file was saved."""
    app = Flask("netinfo.preview", static_folder=None)
    by_time: dict[float, Mapping[str, Resource]] = {}

    def current() -> Mapping[str, Resource]:
        saved_at = watched.stat().st_mtime if watched and watched.exists() else 0.0
        if saved_at not in by_time:
            resources = make()
            by_time.clear()
            by_time[saved_at] = resources
        return by_time[saved_at]

    @app.get("/")
    @app.get("/<path:path>")
    def send(path: str = "") -> Response:
        # A page elsewhere may point a name of its own at this computer.
        if request.host.rpartition(":")[0] not in NAMES:
            abort(403)
        resource = current().get(f"/{path}") or abort(404)
        return Response(resource.body, content_type=resource.media_type)

    @app.errorhandler(Problem)
    def tell(problem: Problem) -> tuple[str, int, dict[str, str]]:
        return f"{problem}\n", 500, {"Content-Type": "text/plain; charset=utf-8"}

    @app.after_request
    def add_headers(response: Response) -> Response:
        response.headers.update(headers.PREVIEW)
        return response

    current()
    return app


def serve(app: Flask, port: int) -> None:
    """Answer this computer until stopped."""
    try:
        server = waitress.create_server(app, host=HOST, port=port, ident=None, threads=8)
    except OSError as error:
        raise port_unavailable(error, HOST, port, "--port {}") from None
    print(f"The preview is ready: http://{HOST}:{server.effective_port}", flush=True)
    server.run()
