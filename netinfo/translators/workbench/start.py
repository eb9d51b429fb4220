"""Starts the workbench for this computer alone, and opens the browser at it."""

import webbrowser

from flask import Flask

from ...loopback import HOST, listening
from .app import workbench_app
from .guard import new_token
from .workspace import Workspace


def serve(project: Flask, port: int, browser: bool) -> None:
    """Answer until stopped; `port` 0 takes any free one."""
    token = new_token()
    app = workbench_app(Workspace(project), token)
    server = listening(app, port, "--port {}")
    address = f"http://{HOST}:{server.effective_port}/{token}/"
    print(f"The workbench is ready: {address}", flush=True)
    print("Keep this window open while you work. To stop: press Ctrl and C here.", flush=True)
    if browser:
        webbrowser.open(address)
    server.run()
