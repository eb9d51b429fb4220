"""Answers made of resources: what does not depend on a request is worked out once, and an answer costs little more."""

from dataclasses import dataclass, field
from functools import lru_cache

from flask import Request, Response
from werkzeug.http import parse_accept_header, quote_etag

from ..headers import Headers, caching
from ..site.resources import Cache, Resource

CONDITIONS = ("If-Match", "If-None-Match")


@dataclass(frozen=True)
class Answers:
    """How one site answers: its headers, and the heads that are made already."""

    headers: Headers
    _heads: dict[tuple[Resource, str, Cache], list[tuple[str, str]]] = field(default_factory=dict)

    def of(self, resource: Resource, request: Request, status: int, cache: Cache) -> Response:
        """What is sent as `never` is not kept anywhere: its address is wrong, or holds a reader's words."""
        encoding = _best(request.headers.get("Accept-Encoding", ""), tuple(resource.encodings))
        key = resource, encoding, cache
        head = self._heads.get(key) or self._heads.setdefault(key, self._head(*key))
        response = Response(resource.encodings[encoding], status, head)
        if any(name in request.headers for name in CONDITIONS):
            response.make_conditional(request)
        return response

    def _head(self, resource: Resource, encoding: str, cache: Cache) -> list[tuple[str, str]]:
        head = self.headers.row(resource) | caching(cache)
        if encoding != "identity":
            head["Content-Encoding"] = encoding
        if resource.compressible:
            head["Vary"] = "Accept-Encoding"
        if cache != "never":
            head["ETag"] = quote_etag(resource.etag(encoding))
        return list(head.items())


@lru_cache(maxsize=1000)
def _best(accepted: str, offered: tuple[str, ...]) -> str:
    """The content coding to send, of those that are offered, best first."""
    return parse_accept_header(accepted).best_match(offered, default="identity") or "identity"
