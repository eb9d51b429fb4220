"""Says in plain words what is missing before a virtual environment can be made; runs on any Python 3."""

import sys


def complaint() -> "str | None":
    if sys.version_info < (3, 11):  # noqa: UP036
        version = ".".join(str(part) for part in sys.version_info[:2])
        return f"netinfo needs Python 3.11 or newer; this is {version}. Name another one: make run PYTHON=python3.11"
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return "This Python cannot make virtual environments. On Debian or Ubuntu: apt-get install python3-venv"
    return None


if __name__ == "__main__":
    sys.exit(complaint())
