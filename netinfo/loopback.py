"""Servers that answer this computer alone: the preview, the workbench, and what a browser is driven over."""

import logging
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import waitress
from flask import Flask, Request
from waitress import wasyncore

from .errors import port_unavailable

HOST = "127.0.0.1"
OWN_NAME = re.compile(rf"(?:{re.escape(HOST)}|localhost|\[::1\])(?::\d+)?")
"""With its port, which browsers leave out where it is the usual one."""


def asks_by_own_name(request: Request) -> bool:
    """Whether a name of this computer was asked: a page elsewhere may point a name of its own at it."""
    return OWN_NAME.fullmatch(request.host) is not None


def listening(app: Flask, port: int, retry: str) -> Any:
    """A server at a port, any free one for 0; `retry` says how to choose another port."""
    try:
        return waitress.create_server(app, host=HOST, port=port, ident=None, threads=8)
    except OSError as error:
        raise port_unavailable(error, HOST, port, retry) from None


@contextmanager
def running_server(app: Flask) -> Iterator[str]:
    """The address at which an app answers while this lasts."""
    # A browser asks for many files at once, and who waits for the pictures need not read of it.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    sockets: dict[int, Any] = {}
    server = waitress.create_server(app, map=sockets, host=HOST, port=0, ident=None, threads=4)

    def stop() -> None:
        server.task_dispatcher.shutdown()
        wasyncore.close_all(sockets)

    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://{HOST}:{server.effective_port}"
    finally:
        # In the thread that waits for the sockets: closed from another, they would be gone while it asks for them.
        server.trigger.pull_trigger(stop)
        thread.join(5)
