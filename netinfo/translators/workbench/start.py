"""Starts the workbench for this computer alone, and opens the browser at it."""

import webbrowser

import waitress
from flask import Flask

from ...errors import port_unavailable
from ..preview.server import HOST
from .app import workbench_app
from .guard import new_token
from .workspace import Workspace


def serve(project: Flask, port: int, browser: bool) -> None:
    """Answer until stopped; `port` 0 takes any free one."""
    token = new_token()
    app = workbench_app(Workspace(project), token)
    try:
        server = waitress.create_server(app, host=HOST, port=port, ident=None, threads=8)
    except OSError as error:
        raise port_unavailable(error, HOST, port, "--port {}") from None
    address = f"http://{HOST}:{server.effective_port}/{token}/"
    print(f"The workbench is ready: {address}", flush=True)
    print("Keep this window open while you work. To stop: press Ctrl and C here.", flush=True)
    if browser:
        webbrowser.open(address)
    server.run()
