"""Starts a server for the site: the production one, or the one for people who write."""

import logging
import signal
import sys
from contextlib import suppress
from pathlib import Path

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, is_running_from_reloader, run_simple

from ..errors import port_unavailable
from ..translators.preview import views
from .listening import Listener
from .views import rebuild_when_changed, site_of


def serve(app: Flask, host: str, port: int) -> None:
    """Build everything, then answer until it is asked to stop."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stderr)
    # It would warn of every request that waits for a moment.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    site_of(app).compress()
    try:
        listener = Listener(app, host, port)
    except (OSError, ValueError) as error:
        raise port_unavailable(error, host, port, "make run PORT={}") from None
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, listener.stop)
    # Where the log is full, readers are answered all the same.
    with suppress(OSError):
        print(f"netinfo is ready: {address_of(host, port)}", flush=True)
    listener.run()


def address_of(host: str, port: int) -> str:
    """Of a server at this host; an address of IPv6 stands in brackets."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def develop(app: Flask, host: str, port: int) -> None:
    """Serve with every saved template, style, script and catalog shown at the next reload."""
    views.init_app(app)
    rebuild_when_changed(app, [Path(app.root_path) / name for name in ("templates", "static", "translations")])
    address = address_of(host, port)
    # The program starts anew at every saved Python file, and says this only once.
    if not is_running_from_reloader():
        print(f"netinfo is ready, for writing: {address} (for translators: {address}/workbench/)", flush=True)
    try:
        run_simple(host, port, app, use_reloader=True, threaded=True, request_handler=Quiet)
    except OSError as error:
        raise port_unavailable(error, host, port, "make dev PORT={}") from None


class Quiet(WSGIRequestHandler):
    """Logs no request: an address may carry a reader's words."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing."""
