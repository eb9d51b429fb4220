"""The one table of response headers; Flask's answers, the worker's and the export's host files are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .site.resources import WORKER, Cache, Hashes, Resource

YEAR = 365 * 24 * 60 * 60

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' blob:",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "app",
}

ALLOWED = ("clipboard-write", "screen-wake-lock", "web-share")
FORBIDDEN = (
    *("accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read"),
    *("display-capture", "publickey-credentials-create"),
    *("encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get"),
    *("idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment", "picture-in-picture"),
    *("publickey-credentials-get", "serial", "storage-access", "usb", "window-management", "xr-spatial-tracking"),
)

DOCUMENTS = ("text/html", "image/svg+xml", "application/xml")
"""What a browser shows as a page of its own, in which a script could run: a drawing and an XML file too."""

COMMON = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
"""What matters for every answer: that nothing else is made of it, and that no other website has it."""

DOCUMENT = {
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": ", ".join([*(f"{name}=(self)" for name in ALLOWED), *(f"{name}=()" for name in FORBIDDEN)]),
    "X-Frame-Options": "DENY",
}
"""What a page, and a worker, goes by; the policy comes besides."""

# The preview for translators shows pages inside its own; it answers only this computer.
IN_FRAMES = {"frame-src": "'self'", "frame-ancestors": "'self'"}

# No upgrade-insecure-requests: it breaks WebKit on localhost. No report address: a report is a log of a visit.
CACHING: Mapping[Cache, str] = {
    "revalidate": "no-cache, no-transform",
    "immutable": f"public, max-age={YEAR}, immutable",
    "plain": "no-cache",
    "never": "no-store",
}


@dataclass(frozen=True)
class Headers:
    """The rows of the table for one site; a site that could not be made has no hashes."""

    https: bool = False
    hashes: Hashes = field(default_factory=Hashes)

    def row(self, resource: Resource) -> dict[str, str]:
        """Every header of a resource but those of its coding: ETag, Vary, Content-Encoding."""
        is_document = resource.media_type.startswith(DOCUMENTS) or resource.address == WORKER
        return {
            "Content-Type": resource.media_type,
            **({} if resource.indexed else {"X-Robots-Tag": "noindex"}),
            **(self.document(resource.cache) if is_document else self.common | caching(resource.cache)),
        }

    def document(self, cache: Cache) -> dict[str, str]:
        """The row of what is shown as a page, also without being a resource: an error, a redirect."""
        return {"Content-Security-Policy": self.policy({}), **DOCUMENT, **self.common, **caching(cache)}

    def preview(self, media_type: str) -> dict[str, str]:
        """The row of everything in the preview for translators."""
        framed = {"Content-Security-Policy": self.policy(IN_FRAMES), "X-Frame-Options": "SAMEORIGIN"}
        return {"Content-Type": media_type, **self.document("never"), **framed}

    @property
    def common(self) -> dict[str, str]:
        """The headers of every answer."""
        return COMMON | ({"Strict-Transport-Security": f"max-age={2 * YEAR}"} if self.https else {})

    def policy(self, other_rules: Mapping[str, str]) -> str:
        rules = {**POLICY, **other_rules}
        for name, hashes in (("style-src", self.hashes.styles), ("script-src", self.hashes.scripts)):
            rules[name] = " ".join([rules[name], *(f"'sha256-{digest}'" for digest in hashes)])
        return "; ".join(f"{name} {value}" for name, value in rules.items())


def caching(cache: Cache) -> dict[str, str]:
    """How long a copy of this answer may be kept."""
    return {"Cache-Control": CACHING[cache]}
