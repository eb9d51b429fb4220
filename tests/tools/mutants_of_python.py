"""Changes the pure modules in one place at a time, by mutmut in a copy of the project; a test must notice each change.

    .venv/bin/python -m tests.tools.mutants_of_python build/mutants

Its folder holds an environment with mutmut, `venv`. What no test can notice stands in surviving_mutants.toml.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.project_copy import whole_project
from tests.tools.known_mutants import compared


def mutmut(folder: Path, *arguments: str) -> str:
    command = [str(folder.resolve() / "venv/bin/mutmut"), *arguments]
    return subprocess.run(command, cwd=folder / "project", capture_output=True, text=True, check=False).stdout


def survivors(folder: Path) -> list[str]:
    names = re.findall(r"^\s*(\S+): (?:survived|no tests)$", mutmut(folder, "results"), re.MULTILINE)
    changes = (change_of(mutmut(folder, "show", name)) for name in names)
    return [change for change in changes if change and not is_wording(*change.split("  ->  "))]


def change_of(diff: str) -> str:
    """The first line that differs, before and after."""
    old, new = (re.findall(rf"^\{sign}(?!{re.escape(sign * 2)})\s*(.*)$", diff, re.MULTILINE) for sign in "-+")
    return next((f"{before}  ->  {after}" for before, after in zip(old, new, strict=False) if before != after), "")


def is_wording(before: str, after: str) -> bool:
    """Whether only a text was spelled in another way: no test may depend on how a sentence is worded."""
    return before.lower() == after.replace("XX", "").lower()


def main() -> None:
    folder = Path(sys.argv[1])
    shutil.rmtree(folder / "project", ignore_errors=True)
    (folder / "project").mkdir(parents=True)
    whole_project(folder / "project")
    print("Trying every change of the pure modules; this takes half an hour", flush=True)
    mutmut(folder, "run")
    sys.exit(compared("python", survivors(folder)))


if __name__ == "__main__":
    main()
