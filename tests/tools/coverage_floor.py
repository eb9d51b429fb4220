"""Names each module of which the tests reach less than they should; no number is chased above that.

.venv/bin/python -m tests.tools.coverage_floor build/coverage.json
"""

import json
import sys
from pathlib import Path

FLOOR = 80
"""Per cent of the lines and branches of a module."""


def below(report: Path) -> list[str]:
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    reached = {name: file["summary"]["percent_covered"] for name, file in files.items()}
    return [
        f"{name}: {percent:.0f} %, less than {FLOOR}: add a test."
        for name, percent in reached.items()
        if percent < FLOOR
    ]


if __name__ == "__main__":
    found = below(Path(sys.argv[1]))
    print("\n".join(found) or f"Every module is reached to {FLOOR} % or more.")
    sys.exit(bool(found))
