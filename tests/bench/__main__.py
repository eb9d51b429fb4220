"""Measures everything side by side in one run, and writes docs/benchmarks.md with its picture.

    .venv/bin/python -m tests.bench [--rounds 3]

Takes about a quarter of an hour. Nothing else should run meanwhile; what is not installed is named and left out.
"""

import argparse
from datetime import datetime

from netinfo import PROJECT
from tests.bench import growth, load, report, saving, typing


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    print("How requests are answered", flush=True)
    loads = load.measured(rounds)
    print("A first visit on a slow line", flush=True)
    visits = saving.measured(rounds)
    print("A long list on a slow processor", flush=True)
    waits = typing.measured(rounds)
    print("More languages, and a longer leaflet", flush=True)
    growths = list(growth.every())
    page = report.page(datetime.now().astimezone().date(), loads, growths, visits, waits)
    (PROJECT / "docs/benchmarks.md").write_text(page, encoding="utf-8")
    (PROJECT / "docs/benchmarks.svg").write_text(report.picture(visits), encoding="utf-8")


if __name__ == "__main__":
    main()
