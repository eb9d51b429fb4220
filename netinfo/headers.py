"""The one table of response headers; Flask's answers and the export's host files are both made from it."""

from .settings import Settings

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

COMMON = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join([*(f"{name}=(self)" for name in ALLOWED), *(f"{name}=()" for name in FORBIDDEN)]),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

# The preview for translators shows pages inside its own; it answers only this computer.
PREVIEW = COMMON | {
    "Content-Security-Policy": "; ".join(
        f"{name} {value}" for name, value in (POLICY | {"frame-src": "'self'", "frame-ancestors": "'self'"}).items()
    ),
    "X-Frame-Options": "SAMEORIGIN",
    "Cache-Control": "no-store",
}

# No upgrade-insecure-requests: it breaks WebKit on localhost. No report address: a report is a log of a visit.
CACHING = {
    "revalidate": "no-cache, no-transform",
    "immutable": f"public, max-age={YEAR}, immutable",
    "plain": "no-cache",
    "never": "no-store",
}


def common(settings: Settings) -> dict[str, str]:
    """The headers of every answer."""
    secure = {"Strict-Transport-Security": f"max-age={2 * YEAR}"} if settings.https else {}
    return COMMON | secure


def caching(cache: str) -> dict[str, str]:
    """How long a copy of this answer may be kept: `revalidate`, `immutable`, `plain` or `never`."""
    return {"Cache-Control": CACHING[cache]}


def row(inputs, resource) -> dict[str, str]:
    return common(inputs.settings) | caching(resource.cache) | {"Content-Type": resource.media_type}
