"""Asks a host as a browser would, and takes its answers as they come: nothing is followed, decoded or repaired."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection, IncompleteRead
from urllib.parse import urljoin, urlsplit

SECONDS = 20
BROWSER = {"User-Agent": "netinfo", "Accept": "*/*"}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    """By name in small letters; what was said twice is joined."""
    body: bytes

    def header(self, name: str) -> str:
        return self.headers.get(name.lower(), "")


class Host:
    """One host; every thread has a connection of its own to it."""

    def __init__(self, url: str, seconds: float = SECONDS) -> None:
        self.url, self.seconds = url, seconds
        self._own = threading.local()
        self._connections: list[HTTPConnection] = []

    def __enter__(self) -> "Host":
        return self

    def __exit__(self, *_: object) -> None:
        for connection in self._connections:
            connection.close()

    def ask(self, address: str, **headers: str) -> Answer:
        """Raises OSError where nobody answers, or not in time."""
        named = BROWSER | {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            return self._asked(address, named)
        except TimeoutError:
            raise
        except OSError:
            # The host may have closed a connection that it had kept alive until now.
            return self._asked(address, named)

    def leads_to(self, answer: Answer) -> str:
        """Where a redirect leads: an address of this host, or a whole one of another."""
        return urljoin(self.url, answer.header("Location")).removeprefix(self.url)

    def _asked(self, address: str, headers: Mapping[str, str]) -> Answer:
        try:
            return self._answer(address, headers)
        except (HTTPException, OSError, UnicodeError) as error:
            self._connection.close()
            raise self._for_a_person(error) from None

    def _for_a_person(self, error: Exception) -> OSError:
        match error:
            case TimeoutError():
                return TimeoutError(f"nothing came for {self.seconds:g} seconds")
            case OSError():
                return error
            case UnicodeError():
                return OSError("no host can have this name")
        return OSError(f"what comes is no HTTP ({type(error).__name__})")

    def _answer(self, address: str, headers: Mapping[str, str]) -> Answer:
        self._connection.request("GET", address, headers=dict(headers))
        answer = self._connection.getresponse()
        told: dict[str, str] = {}
        for name, value in answer.getheaders():
            key = name.lower()
            told[key] = f"{told[key]}, {value}" if key in told else value
        try:
            return Answer(answer.status, told, answer.read())
        except IncompleteRead as cut:
            self._connection.close()
            return Answer(answer.status, told, cut.partial)

    @property
    def _connection(self) -> HTTPConnection:
        if not hasattr(self._own, "connection"):
            parts = urlsplit(self.url)
            kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
            self._own.connection = kind(parts.netloc, timeout=self.seconds)
            self._connections.append(self._own.connection)
        connection: HTTPConnection = self._own.connection
        return connection
