"""Ports of this machine for servers of the tests."""

import socket

USED: set[int] = set()
"""Ports are not used again: a browser may still keep what it stored of an earlier test's address."""


def fresh_port() -> int:
    """A free port that no test of this process had before."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        if port not in USED:
            USED.add(port)
            return port
