"""Lighthouse's four scores of every page of our server, and what each page that has less than 100 lacks.

    .venv/bin/python -m tests.bench.lighthouse

Needs npm; the first run installs Lighthouse into build/lighthouse.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from netinfo import PROJECT, create_app
from netinfo.serving.views import site_of
from netinfo.translators.preview.browser import chromium
from tests.browser.server import Server

PACKAGE = "lighthouse@12.8.2"
"""The last that runs on Debian's Node."""
FOLDER = PROJECT / "build" / "lighthouse"
FULL = 1


def install() -> Path:
    program = FOLDER / "node_modules/.bin/lighthouse"
    if not program.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(FOLDER), PACKAGE]
        subprocess.run(command, check=True, env={**os.environ, "PUPPETEER_SKIP_DOWNLOAD": "1"})
    return program


def report(program: Path, url: str) -> dict[str, Any]:
    flags = "--headless=new --no-sandbox --disable-gpu"
    command = [str(program), url, "--output=json", "--quiet", f"--chrome-flags={flags}"]
    environment = {**os.environ, "CHROME_PATH": str(chromium())}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def lacking(made: dict[str, Any]) -> Iterator[str]:
    """The audits that cost a score something, each with what it found."""
    for category in made["categories"].values():
        for one in category["auditRefs"]:
            audit = made["audits"][one["id"]]
            if one["weight"] and audit["score"] is not None and audit["score"] < FULL:
                yield f"{audit['id']}: {audit['title']} {audit.get('displayValue', '')}".strip()


def main() -> None:
    program, full = install(), True
    with TemporaryDirectory() as folder:
        server = Server(Path(folder) / "server.log")
        try:
            for page in (one.address for one in site_of(create_app()) if one.in_sitemap):
                made = report(program, server.url + page)
                scores = {name: one["score"] for name, one in made["categories"].items()}
                print(f"{page:20}", "  ".join(f"{name} {score:.0%}" for name, score in scores.items()), flush=True)
                if min(scores.values()) < FULL:
                    full = False
                    print("".join(f"    {one}\n" for one in lacking(made)), end="", flush=True)
        finally:
            server.stop()
    sys.exit(not full)


if __name__ == "__main__":
    main()
