"""`/manifest.webmanifest`: what a phone shows when the site is put on its home screen."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..editions import Edition
from ..languages import DEFAULT
from .colours import light_theme
from .inputs import Inputs
from .pages import address
from .resources import Resource

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
STYLE = "css/netinfo.css"


def resources(inputs: Inputs) -> Iterator[Resource]:
    body = json.dumps(_manifest(inputs), ensure_ascii=False, indent=1).encode()
    yield Resource("/manifest.webmanifest", body, "application/manifest+json", "revalidate", precached=True)


def _manifest(inputs: Inputs) -> dict[str, Any]:
    """In the default language, with the other languages beside it."""
    home = inputs.editions[DEFAULT]
    colours = light_theme(inputs.assets.inlined[STYLE].decode())
    return {
        "id": "/",
        "scope": "/",
        "start_url": "/",
        "display": "standalone",
        "lang": home.language.code,
        "dir": home.language.direction,
        "background_color": colours["paper"],
        "theme_color": colours["accent"],
        **_localized(inputs.editions, "name", "app.name"),
        **_localized(inputs.editions, "short_name", "app.short-name"),
        **_localized(inputs.editions, "description", "app.description"),
        "icons": [{**_image(inputs, name, sizes), "purpose": purpose} for name, sizes, purpose in ICONS],
        "screenshots": [
            {**_image(inputs, name, sizes), "form_factor": form, "label": home.say(key)}
            for name, sizes, form, key in SCREENSHOTS
        ],
        "shortcuts": [
            {"url": address(DEFAULT, "questions"), **_localized(inputs.editions, "name", "list.title")},
        ],
    }


def _image(inputs: Inputs, name: str, sizes: str) -> dict[str, str]:
    return {"src": inputs.assets.address(name), "sizes": sizes, "type": "image/png"}


def _localized(editions: Mapping[str, Edition], member: str, key: str) -> dict[str, Any]:
    others = {code: edition.say(key) for code, edition in editions.items() if code != DEFAULT}
    return {member: editions[DEFAULT].say(key), f"{member}_localized": others}
