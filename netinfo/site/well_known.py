"""What machines read about the site: sitemap, robots, security contact."""

from collections.abc import Iterable, Mapping

from flask import Flask, render_template

from ..settings import Settings


def sitemap(app: Flask, settings: Settings, twins: Iterable[Mapping[str, str]]) -> bytes:
    """Every page of every offered language, each with its twins; without a public address there is nothing to name."""
    named = list(twins) if settings.base_url else []
    with app.app_context():
        return render_template("sitemap.xml", base_url=settings.base_url, twins=named).encode()


def robots(settings: Settings) -> bytes:
    lines = ["User-agent: *", "Allow: /"]
    if settings.base_url:
        lines.append(f"Sitemap: {settings.base_url}/sitemap.xml")
    return ("\n".join(lines) + "\n").encode()


def security(settings: Settings, languages: Iterable[str]) -> bytes | None:
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
