"""Starts a server for the site: the production one, or the one for people who write."""

import logging
import sys
from pathlib import Path

import waitress
from flask import Flask
from werkzeug.serving import WSGIRequestHandler, is_running_from_reloader, run_simple

from ..errors import port_unavailable
from ..translators.preview import views
from .views import rebuild_when_changed, site_of

HOST = "127.0.0.1"
LIMITS = {
    "threads": 8,
    # A hundred lines that say nothing must not keep everybody else out.
    "connection_limit": 2000,
    # Without it no more than 1,024 lines at once.
    "asyncore_use_poll": True,
    "channel_timeout": 20,
    "cleanup_interval": 5,
    # Nothing is ever sent to this server but addresses.
    "max_request_body_size": 1_000_000,
    "max_request_header_size": 65_536,
}


def serve(app: Flask, host: str, port: int) -> None:
    """Build everything, then answer; does not return until it is stopped."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stderr)
    # It would warn of every request that waits for a moment.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    site_of(app).compress()
    try:
        server = waitress.create_server(
            app, host=host, port=port, ident=None, clear_untrusted_proxy_headers=True, **LIMITS
        )
    except (OSError, ValueError) as error:
        raise port_unavailable(error, host, port, "make run PORT={}") from None
    print(f"netinfo is ready: http://{host}:{port}", flush=True)
    server.run()


def develop(app: Flask, host: str, port: int) -> None:
    """Serve with every saved template, style, script and catalog shown at the next reload."""
    views.init_app(app)
    rebuild_when_changed(app, [Path(app.root_path) / name for name in ("templates", "static", "translations")])
    address = f"http://{host}:{port}"
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
