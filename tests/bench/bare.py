"""A bare page of the leaflet's text, saved by the simplest worker there can be: what everything else is measured by."""

import re

import brotli
from flask import Flask, Response

STYLE = "body { font: 1.125rem/1.55 sans-serif; max-width: 38rem; margin: 0 auto; padding: 0 1rem }"
REGISTER = "navigator.serviceWorker.register('/sw.js')"
WORKER = """
addEventListener("install", (event) => event.waitUntil(caches.open("bare").then((cache) => cache.add("/"))));
addEventListener("fetch", (event) => event.respondWith(caches.match("/").then((page) => page ?? fetch(event.request))));
"""


def bare(html: str) -> Flask:
    """Serves the text of a page with nothing around it, and its worker."""
    head = f'<title>NEC</title><link rel="icon" href="data:,"><style>{STYLE}</style>'
    page = f'<!doctype html><html lang="nl">{head}{text_of(html)}'
    app = Flask("bare", static_folder=None)
    add(app, "/", f"{page}<script>{REGISTER}</script>", "text/html; charset=utf-8")
    add(app, "/sw.js", WORKER, "text/javascript")
    return app


def text_of(html: str) -> str:
    """What stands in the main part of a page, without drawings, classes and ids."""
    body = re.search(r"<main.*?</main>", html, re.DOTALL)
    assert body
    text = re.sub(r"<svg.*?</svg>|<template.*?</template>", "", body[0], flags=re.DOTALL)
    return re.sub(r"<(\w+)(?: [^>]*)?>", r"<\1>", text)


def add(app: Flask, address: str, text: str, kind: str) -> None:
    body = brotli.compress(text.encode(), quality=11)
    head = {"Content-Encoding": "br"}
    app.add_url_rule(address, address, lambda: Response(body, content_type=kind, headers=head))
