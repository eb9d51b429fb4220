"""Lighthouse's four scores of every page of our server, and what each page that has less than 100 lacks.

    .venv/bin/python -m tests.bench.lighthouse [/nl/ /en/words/ ...]

Needs npm; the first run installs Lighthouse into build/lighthouse. On a busy machine the score of performance is lower.
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
from netinfo.browser import chromium
from netinfo.errors import Problem
from netinfo.serving.views import site_of
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
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise Problem(f"Lighthouse did not finish: {done.stderr.strip()}")
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def lacking(made: dict[str, Any]) -> Iterator[str]:
    """The audits that cost a score something, each with what it found."""
    for category in made["categories"].values():
        for one in category["auditRefs"]:
            audit = made["audits"][one["id"]]
            if one["weight"] and audit["score"] is not None and audit["score"] < FULL:
                yield f"{audit['id']}: {audit['title']} {audit.get('displayValue', '')}".strip()


def is_full(program: Path, server: Server, page: str) -> bool:
    """Whether a page has 100 four times; prints what it has."""
    try:
        made = report(program, server.url + page)
    except Problem as problem:
        print(f"{page:20} {problem}", flush=True)
        return False
    scores: dict[str, float] = {name: one["score"] for name, one in made["categories"].items()}
    print(f"{page:20}", "  ".join(f"{name} {score:.0%}" for name, score in scores.items()), flush=True)
    full = min(scores.values()) == FULL
    for one in () if full else lacking(made):
        print(f"    {one}", flush=True)
    return full


def main() -> None:
    pages = sys.argv[1:] or [one.address for one in site_of(create_app()) if one.in_sitemap]
    program = install()
    with TemporaryDirectory() as folder:
        server = Server(Path(folder) / "server.log")
        try:
            full = [is_full(program, server, page) for page in pages]
        finally:
            server.stop()
    sys.exit(not all(full))


if __name__ == "__main__":
    main()
