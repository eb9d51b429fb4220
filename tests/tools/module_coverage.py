"""Names every module of the program of which the tests run less than LEAST of the lines and branches."""

import json
import sys
from pathlib import Path

LEAST = 80


def too_little(report: Path) -> dict[str, float]:
    """Percent covered by module, from coverage's JSON."""
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    percent = {name: float(one["summary"]["percent_covered"]) for name, one in files.items()}
    return {name: covered for name, covered in percent.items() if covered < LEAST}


def main() -> None:
    found = too_little(Path(sys.argv[1]))
    for name, covered in found.items():
        print(f"{name}: {covered:.0f} % of its lines and branches are tested; {LEAST} % is the least")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
