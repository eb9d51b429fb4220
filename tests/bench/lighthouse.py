"""Lighthouse's four scores of every page of our server, and what each page that has less than 100 lacks.

    .venv/bin/python -m tests.bench.lighthouse [--slower 4] [/nl/ /en/words/ ...]

Needs npm; the first run installs Lighthouse into build/lighthouse. On a busy machine the score of performance is lower.
Lighthouse makes any processor four times slower, to be like a phone; of one that is slow already it asks to calibrate
that, which is done here by its guide, unless `--slower` says how much.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from netinfo import PROJECT, create_app
from netinfo.browser import chromium
from netinfo.errors import Problem
from netinfo.serving.views import site_of
from tests.browser.server import Server

PACKAGE = "lighthouse@12.8.2"
"""The last that runs on Debian's Node."""
FOLDER = PROJECT / "build" / "lighthouse"
FULL = 1
USUAL = 4
SLOWDOWNS = {1500: USUAL, 800: 2, 0: 1}
"""From which index of this machine's processor on it has to be how many times slower, to be like a phone.

Of "Calibrating the CPU slowdown" in Lighthouse's documentation.
"""


def install() -> Path:
    program = FOLDER / "node_modules/.bin/lighthouse"
    if not program.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(FOLDER), PACKAGE]
        subprocess.run(command, check=True, env={**os.environ, "PUPPETEER_SKIP_DOWNLOAD": "1"})
    return program


def report(program: Path, url: str, slower: int) -> dict[str, Any]:
    flags = "--headless=new --no-sandbox --disable-gpu"
    command = [str(program), url, "--output=json", "--quiet", f"--chrome-flags={flags}"]
    command.append(f"--throttling.cpuSlowdownMultiplier={slower}")
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


def calibrated(program: Path, url: str) -> int:
    """How many times slower the processor of this machine has to be made."""
    index: float = report(program, url, USUAL)["environment"]["benchmarkIndex"]
    slower = next(slower for least, slower in SLOWDOWNS.items() if index >= least)
    print(f"The processor has index {index:.0f}: made {slower} times slower, where {USUAL} is usual.", flush=True)
    return slower


def is_full(program: Path, url: str, slower: int) -> bool:
    """Whether a page has 100 four times; prints what it has."""
    page = urlsplit(url).path
    try:
        made = report(program, url, slower)
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
    parser = argparse.ArgumentParser()
    parser.add_argument("--slower", type=int)
    parser.add_argument("pages", nargs="*")
    args = parser.parse_args()
    pages = args.pages or [one.address for one in site_of(create_app()) if one.in_sitemap]
    program = install()
    with TemporaryDirectory() as folder:
        server = Server(Path(folder) / "server.log")
        try:
            slower = args.slower or calibrated(program, server.url + pages[0])
            full = [is_full(program, server.url + page, slower) for page in pages]
        finally:
            server.stop()
    sys.exit(not all(full))


if __name__ == "__main__":
    main()
