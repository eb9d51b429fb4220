"""What lets the site be kept on a phone: the worker with its list of files, and the manifest."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from flask import Flask, render_template

from .assets import Assets
from .content.dates import TEXT_DATE
from .editions import Edition
from .languages import DEFAULT
from .pages import address
from .scripts import shortened
from .settings import Settings
from .site import Resource

ICONS = (
    ("icons/icon-192.png", "192x192", "any"),
    ("icons/icon-512.png", "512x512", "any"),
    ("icons/maskable-192.png", "192x192", "maskable"),
    ("icons/maskable-512.png", "512x512", "maskable"),
)
COLOURS = {"background_color": "#fffdf9", "theme_color": "#0a4d45"}


def offline_address(code: str) -> str:
    """Where the page stands that the worker shows for an address it does not have."""
    return f"/{code}/offline/"


def precache(resources: Iterable[Resource]) -> list[tuple[str, str, str]]:
    """The worker's list: address, SHA-256 in base64, media type."""
    return [(one.address, one.digest, one.media_type.partition(";")[0]) for one in resources if one.stored]


def build_of(files: list[tuple[str, str, str]]) -> str:
    """The name of a build: a digest of everything that is stored."""
    return hashlib.sha256(json.dumps(files).encode()).hexdigest()[:16]


def worker(app: Flask, settings: Settings, files: list[tuple[str, str, str]], editions: Iterable[str]) -> bytes:
    """`/sw.js`: a changed byte anywhere in the list makes a new worker."""
    build = {
        "version": build_of(files),
        "date": TEXT_DATE.isoformat(),
        "seconds": settings.fetch_seconds,
        "fallback": DEFAULT,
        "offline": {code: offline_address(code) for code in editions},
        "files": files,
    }
    template = "worker.js" if settings.worker == "on" else "worker-off.js"
    with app.app_context():
        return shortened(render_template(template, build=build)).encode()


def manifest(editions: Mapping[str, Edition], assets: Assets) -> bytes:
    """`/manifest.webmanifest`, in the default language with the other languages beside it."""
    home = editions[DEFAULT]
    value: dict[str, Any] = {
        "id": "/",
        "scope": "/",
        "start_url": "/",
        "display": "standalone",
        "lang": home.language.code,
        "dir": home.language.direction,
        **COLOURS,
        **_localized(editions, "name", "app.name"),
        **_localized(editions, "short_name", "app.short-name"),
        **_localized(editions, "description", "app.description"),
        "icons": [
            {"src": assets.address(name), "sizes": sizes, "type": "image/png", "purpose": purpose}
            for name, sizes, purpose in ICONS
        ],
        "shortcuts": [
            {"url": address(DEFAULT, "questions"), **_localized(editions, "name", "list.title")},
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _localized(editions: Mapping[str, Edition], member: str, key: str) -> dict[str, Any]:
    others = {code: edition.say(key) for code, edition in editions.items() if code != DEFAULT}
    return {member: editions[DEFAULT].say(key), f"{member}_localized": others}
