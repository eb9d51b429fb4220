"""Answers made of resources: what does not depend on a request is worked out once, and an answer costs little more."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from flask import Request, Response
from werkzeug.http import parse_accept_header, quote_etag

from ..headers import Headers, caching
from ..site.resources import Cache, Resource, Site

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

CONDITIONS = ("If-Match", "If-None-Match")
IN_WSGI = tuple(f"HTTP_{name.upper().replace('-', '_')}" for name in CONDITIONS)
Head = list[tuple[str, str]]


@dataclass(frozen=True)
class Answers:
    """How one site answers: its headers, and the heads that are made already."""

    site: Site
    headers: Headers
    _heads: dict[tuple[Resource, str, Cache], Head] = field(default_factory=dict)

    def of(self, resource: Resource, request: Request, status: int, cache: Cache) -> Response:
        """The resource as this request wants it: in its coding, and only where it does not have it already.

        What is sent as `never` is kept nowhere: its address is wrong, or holds a reader's words.
        """
        head, body = self._made(resource, request.headers.get("Accept-Encoding", ""), cache)
        response = Response(body, status, head)
        if any(name in request.headers for name in CONDITIONS):
            response.make_conditional(request)
        return response

    def whole(self, environ: "WSGIEnvironment") -> tuple[Head, bytes] | None:
        """The resource of an address; None where anything but the address has to be looked at."""
        if environ["REQUEST_METHOD"] != "GET" or environ.get("QUERY_STRING") or any(map(environ.get, IN_WSGI)):
            return None
        resource = self.site.get(environ["PATH_INFO"])
        return self._made(resource, environ.get("HTTP_ACCEPT_ENCODING", ""), resource.cache) if resource else None

    def _made(self, resource: Resource, accepted: str, cache: Cache) -> tuple[Head, bytes]:
        encoding = _best(accepted, tuple(resource.encodings))
        key = resource, encoding, cache
        head = self._heads.get(key) or self._heads.setdefault(key, self._head(*key))
        return head, resource.encodings[encoding]

    def _head(self, resource: Resource, encoding: str, cache: Cache) -> Head:
        head = self.headers.row(resource) | caching(cache)
        if encoding != "identity":
            head["Content-Encoding"] = encoding
        if resource.compressible:
            head["Vary"] = "Accept-Encoding"
        if cache != "never":
            head["ETag"] = quote_etag(resource.etag(encoding))
        head["Content-Length"] = str(len(resource.encodings[encoding]))
        return list(head.items())


def shortcut(flask: "WSGIApplication", answers: Callable[[], Answers | None]) -> "WSGIApplication":
    """Sends what depends on nothing but its address without a walk through Flask, which answers everything else."""

    def answer(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        ready = answers()
        made = ready.whole(environ) if ready else None
        if not made:
            return flask(environ, start_response)
        head, body = made
        # A server may do with the list what it likes.
        start_response("200 OK", [*head])
        return [body]

    return answer


@lru_cache(maxsize=1000)
def _best(accepted: str, offered: tuple[str, ...]) -> str:
    """The content coding to send, of those that are offered, best first."""
    return parse_accept_header(accepted).best_match(offered, default="identity") or "identity"
