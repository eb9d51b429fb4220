"""How much later the leaflet is painted than a bare page of the same text, on a slow line and a slow processor.

    .venv/bin/python -m tests.bench.first_paint

Prints the ratio of the medians, both pages taken in turns in one run; up to 1.5 is allowed.
"""

import re
import statistics
import tempfile
from pathlib import Path

import brotli
from flask import Flask, Response
from playwright.sync_api import Browser, sync_playwright

from netinfo import create_app
from netinfo.serving.views import site_of
from netinfo.translators.preview.browser import chromium, running_server
from tests.browser.engines import FLAGS, PHONE
from tests.browser.server import Server

ROUNDS = 9
SLOW_LINE = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
SLOWER_PROCESSOR = 4
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
STYLE = "body { font: 1.125rem/1.55 sans-serif; max-width: 38rem; margin: 0 auto; padding: 0 1rem }"


def bare(html: str) -> Flask:
    """The text of a page with nothing around it, and one small style sheet."""
    body = re.search(r"<main.*?</main>", html, re.DOTALL)
    assert body
    text = re.sub(r"<svg.*?</svg>|<template.*?</template>", "", body[0], flags=re.DOTALL)
    text = re.sub(r"<(\w+)(?: [^>]*)?>", r"<\1>", text)
    page = f'<!doctype html><html lang="nl"><title>NEC</title><link rel="stylesheet" href="/bare.css">{text}'
    app = Flask("bare", static_folder=None)
    app.add_url_rule("/", "page", lambda: compressed(page, "text/html; charset=utf-8"))
    app.add_url_rule("/bare.css", "style", lambda: compressed(STYLE, "text/css"))
    return app


def compressed(text: str, kind: str) -> Response:
    return Response(brotli.compress(text.encode()), content_type=kind, headers={"Content-Encoding": "br"})


def painted(browser: Browser, url: str) -> float:
    """Milliseconds from the request to the first words on the screen, for a first visit."""
    context = browser.new_context(viewport=PHONE, service_workers="block")
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    page.goto(url)
    page.wait_for_function(f"{PAINTED} !== undefined")
    value = float(page.evaluate(PAINTED))
    context.close()
    return value


def main() -> None:
    html = site_of(create_app())["/nl/"].body.decode()
    with tempfile.TemporaryDirectory() as folder, running_server(bare(html)) as plain, sync_playwright() as playwright:
        server = Server(Path(folder) / "server.log")
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        pairs = [(painted(browser, f"{server.url}/nl/"), painted(browser, plain)) for _ in range(ROUNDS)]
        browser.close()
        server.stop()
    ours, theirs = (statistics.median(one) for one in zip(*pairs, strict=True))
    print(f"first paint: {ours:.0f} ms, the bare page {theirs:.0f} ms, ratio {ours / theirs:.2f}")


if __name__ == "__main__":
    main()
