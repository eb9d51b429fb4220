"""What machines read about the site, at the addresses where they look for it: sitemap, robots, security contact."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from flask import render_template

from ..settings import Settings
from .inputs import Inputs
from .pages import PAGES, address
from .resources import TEXT, Resource

NOTICE = timedelta(days=60)
"""How long before its end a security.txt is warned of."""


def resources(inputs: Inputs) -> Iterator[Resource]:
    yield Resource("/sitemap.xml", _sitemap(inputs), "application/xml", "plain")
    yield Resource("/robots.txt", _robots(inputs.settings), TEXT, "plain")
    security = _security(inputs.settings, inputs.editions)
    if security:
        yield Resource("/.well-known/security.txt", security, TEXT, "plain")


def _sitemap(inputs: Inputs) -> bytes:
    """Every page of every offered language, each with its twins; without a public address there is nothing to name."""
    base_url = inputs.settings.base_url
    twins = [{code: address(code, page) for code in inputs.editions} for page in PAGES] if base_url else []
    with inputs.app.app_context():
        return render_template("sitemap.xml", base_url=base_url, twins=twins).encode()


def _robots(settings: Settings) -> bytes:
    lines = ["User-agent: *", "Allow: /"]
    if settings.base_url:
        lines.append(f"Sitemap: {settings.base_url}/sitemap.xml")
    return ("\n".join(lines) + "\n").encode()


def _security(settings: Settings, languages: Iterable[str]) -> bytes | None:
    """security.txt (RFC 9116), only once somebody has said whom to write to and until when."""
    if not (settings.contact and settings.security_expires):
        return None
    contact = settings.contact if ":" in settings.contact else f"mailto:{settings.contact}"
    lines = [
        f"Contact: {contact}",
        f"Expires: {settings.security_expires}",
        f"Preferred-Languages: {', '.join(languages)}",
    ]
    return ("\n".join(lines) + "\n").encode()


def expiry_warning(settings: Settings, now: datetime | None = None) -> str:
    """What whoever runs the site has to hear of a security.txt that ends soon or has ended; else nothing."""
    if not (settings.contact and settings.security_expires):
        return ""
    end = datetime.fromisoformat(settings.security_expires)
    left = end - (now or datetime.now(UTC))
    if left > NOTICE:
        return ""
    state = f"ends on {end.date()}" if left > timedelta(0) else f"ended on {end.date()}: nobody goes by it any more"
    return f"security.txt {state}. Set NETINFO_SECURITY_EXPIRES to a later day, within a year, and publish again."
