"""Installs a Chromium for the tests where there is none; where that cannot be, says plainly what to install."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from netinfo.browser import HOW, chromium


def main() -> None:
    if chromium():
        return
    print("No Chromium found; installing one", flush=True)
    for command in _ways():
        if subprocess.run(command, check=False).returncode == 0 and chromium():
            return
    sys.exit(f"No browser could be installed. {HOW}")


def _ways() -> Sequence[Sequence[str]]:
    playwright = [sys.executable, "-m", "playwright", "install", "chromium"]
    if shutil.which("apt-get") and os.geteuid() == 0:
        apt = ["sh", "-c", "apt-get update -q && apt-get install -q -y --no-install-recommends chromium"]
        return [apt, playwright]
    return [playwright]


if __name__ == "__main__":
    main()
