"""What lets the site be kept on a phone: the worker with its list of files, and the manifest."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from flask import Flask

from . import scripts
from .assets import Assets
from .content.dates import TEXT_DATE
from .editions import Edition
from .languages import DEFAULT
from .pages import address
from .settings import Settings
from .site import Resource

ICONS = (
    ("icons/icon-192.png", "192x192", "any"),
    ("icons/icon-512.png", "512x512", "any"),
    ("icons/maskable-192.png", "192x192", "maskable"),
    ("icons/maskable-512.png", "512x512", "maskable"),
)
SCREENSHOTS = (
    ("screenshots/leaflet.png", "390x844", "narrow", "nav.leaflet"),
    ("screenshots/questions.png", "390x844", "narrow", "list.title"),
    ("screenshots/wide.png", "1280x800", "wide", "nav.leaflet"),
)
COLOURS = {"background_color": "#fffdf9", "theme_color": "#0a4d45"}


def precache(address: str, resources: Iterable[Resource]) -> Resource:
    """`/precache.json`: what the worker keeps, each as address, SHA-256 in base64, media type."""
    files = [(one.address, one.digest, one.media_type.partition(";")[0]) for one in resources if one.stored]
    return Resource(address, json.dumps(files).encode(), "application/json", "page", stored=True)


def worker(app: Flask, settings: Settings, files: Resource, editions: Iterable[str]) -> bytes:
    """`/sw.js`: its version is the digest of the list, so a changed byte anywhere makes a new worker."""
    build = {
        "version": files.digest,
        "date": TEXT_DATE.isoformat(),
        "seconds": settings.fetch_seconds,
        "languages": [DEFAULT, *(code for code in editions if code != DEFAULT)],
    }
    made = scripts.parse("js/build.js", f"export const BUILD = {json.dumps(build)};\n")
    entry = "js/worker.js" if settings.worker == "on" else "js/worker-off.js"
    return scripts.bundled(entry, {**scripts.read(Path(app.root_path) / "static"), made.name: made}).encode()


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
        "screenshots": [
            {
                "src": assets.address(name),
                "sizes": sizes,
                "type": "image/png",
                "form_factor": form,
                "label": home.say(key),
            }
            for name, sizes, form, key in SCREENSHOTS
        ],
        "shortcuts": [
            {"url": address(DEFAULT, "questions"), **_localized(editions, "name", "list.title")},
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _localized(editions: Mapping[str, Edition], member: str, key: str) -> dict[str, Any]:
    others = {code: edition.say(key) for code, edition in editions.items() if code != DEFAULT}
    return {member: editions[DEFAULT].say(key), f"{member}_localized": others}
