"""Digests as the browser writes them."""

import base64
import hashlib


def sha256(body: bytes) -> str:
    """The SHA-256 of a body in base64, as in `integrity`."""
    return base64.b64encode(hashlib.sha256(body).digest()).decode()
