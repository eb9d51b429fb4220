"""Makes the project ready on any computer, then runs one of its commands, such as `python set_up.py i18n workbench`.

It uses only what comes with Python, and can be read by any Python 3, so that it can say which one is wanted.
"""

import os
import subprocess
import sys

PROJECT = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
ENVIRONMENT = os.path.join(PROJECT, ".venv")  # noqa: PTH118
READY = os.path.join(ENVIRONMENT, "ready")  # noqa: PTH118
LOCK = os.path.join(PROJECT, "requirements.lock")  # noqa: PTH118

UNFIT = ("do not match the hashes", "must have their versions pinned", "missing from the requirements file")
"""What pip says of a list of packages, in small letters, that does not fit what there is to install."""


def complaint() -> "str | None":
    """What is missing before a virtual environment can be made."""
    if sys.version_info < (3, 11):  # noqa: UP036
        version = ".".join(str(part) for part in sys.version_info[:2])
        return (
            f"netinfo needs Python 3.11 or newer; this is {version}. Get one from https://www.python.org, "
            "or name another one: make run PYTHON=python3.11"
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return "This Python cannot make virtual environments. On Debian or Ubuntu: apt-get install python3-venv"
    return None


def python() -> str:
    """The Python of the environment."""
    place = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return os.path.join(ENVIRONMENT, *place)  # noqa: PTH118


def is_ready() -> bool:
    return os.path.exists(READY) and os.path.getmtime(READY) >= os.path.getmtime(LOCK)  # noqa: PTH110, PTH204


def make_ready() -> None:
    """Make the environment with the locked dependencies, unless it is there."""
    if is_ready():
        return
    print("Making a virtual environment in .venv", flush=True)
    _run([sys.executable, "-m", "venv", ENVIRONMENT], "No virtual environment could be made. Is the disk full?")
    print("Installing the locked dependencies; this takes a few minutes the first time", flush=True)
    install = [python(), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes", "-r", LOCK]
    _install(install)
    with open(READY, "w", encoding="utf-8"):  # noqa: PTH123
        pass


def _install(command: "list[str]") -> None:
    """Show what pip says, and tell what a person can do about it: a list that does not fit is ours to mend."""
    pip = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE)  # noqa: S603
    said = []
    for line in pip.stderr or ():
        said.append(line.decode("utf-8", "replace"))
        print(said[-1], end="", file=sys.stderr, flush=True)
    if not pip.wait():
        return
    if any(sign in line.lower() for line in said for sign in UNFIT):
        sys.exit(
            "The list of packages does not fit; you can do nothing about it. Please tell us, with the lines above."
        )
    sys.exit("Not everything could be installed. Is there internet, and room on the disk? Then try again.")


def _run(command: "list[str]", otherwise: str) -> None:
    if subprocess.call(command, cwd=PROJECT):  # noqa: S603
        sys.exit(otherwise)


def main(arguments: "list[str]") -> int:
    problem = complaint()
    if problem:
        sys.exit(problem)
    make_ready()
    if not arguments:
        return 0
    # Windows has windows for commands that cannot show every letter; without this that would be a fault.
    environment = dict(os.environ, PYTHONUTF8="1")
    try:
        return subprocess.call([python(), "-m", "flask", *arguments], cwd=PROJECT, env=environment)  # noqa: S603
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
