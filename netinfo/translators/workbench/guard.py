"""Lets in the one browser that the workbench opened: no other computer, and no page of another website.

The address holds a secret that is made anew at every start, and no page sends its address along. What changes anything
must come from a page of the workbench itself besides: browsers name the origin of whoever asks.
"""

import hmac
import secrets

from flask import Request

from ...loopback import asks_by_own_name

PUBLIC = ("send_file", "send_picture")
"""Views, not how an address begins: in /workbench/edit/nl/ the word "workbench" stands where the secret should."""


def new_token() -> str:
    return secrets.token_urlsafe(24)


def lets_in(request: Request, token: str) -> bool:
    if not asks_by_own_name(request):
        return False
    if request.method not in ("GET", "HEAD") and request.headers.get("Origin") != f"http://{request.host}":
        return False
    given = str((request.view_args or {}).get("token", ""))
    return not _is_secret(request) or hmac.compare_digest(given.encode(), token.encode())


def _is_secret(request: Request) -> bool:
    """All but what is the same for everybody: styles, scripts and pictures."""
    return request.endpoint not in PUBLIC
