"""Under which licence each dependency stands, and which may be used for what."""

from collections.abc import Collection, Iterable, Iterator
from importlib import metadata

from .lock import Locked

SERVED = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0", "PSF-2.0", "ZPL-2.1"}
"""For what runs where the site is served: these ask for nothing but their own text."""
TOOLS = SERVED | {"Artistic-1.0-Perl", "CNRI-Python", "GPL-3.0-or-later", "MIT-CMU", "MPL-2.0"}
"""For what only makes and tests it, and is never handed on."""

# Read in the licence files of those who say it in words of their own, or are not installed on every system.
READ = {
    "axe-playwright-python": "MIT",
    "blinker": "MIT",
    "cffi": "MIT-0",
    "colorama": "BSD-3-Clause",
    "flask-assets": "BSD-2-Clause",
    "html5lib": "MIT",
    "itsdangerous": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "librt": "MIT",
    "pathspec": "MPL-2.0",
    "pycparser": "BSD-3-Clause",
    "pyee": "MIT",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pysocks": "BSD-3-Clause",
    "pytest-playwright": "Apache-2.0",
    "sortedcontainers": "Apache-2.0",
    "tdewolff-minify": "MIT",
    "text-unidecode": "Artistic-1.0-Perl OR GPL-2.0-or-later",
    "trio-websocket": "MIT",
    "trove-classifiers": "Apache-2.0",
    "waitress": "ZPL-2.1",
    "webassets": "BSD-2-Clause",
    "webencodings": "BSD-3-Clause",
}


def licence_of(name: str) -> str:
    """The licence as an SPDX expression; "" where nobody says it."""
    if name in READ:
        return READ[name]
    try:
        head = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    said = head.get_all("License-Expression") or head.get_all("License") or [""]
    return str(said[0]).partition("\n")[0]


def complaints(packages: Iterable[Locked], served: Collection[str]) -> Iterator[str]:
    """A sentence for each package whose licence is not known, or not among those that may be used for it."""
    for name in dict.fromkeys(one.name for one in packages):
        licence = licence_of(name)
        if not licence:
            yield f"{name} is not installed, or names no licence: write what you read into netinfo/release/licences.py."
        elif not _allows(licence, SERVED if name in served else TOOLS):
            yield f"{name} stands under {licence}, which is not among those that may be used for it: take another one."


def _allows(expression: str, allowed: Collection[str]) -> bool:
    """Whether one of the licences that may be chosen is allowed, with all that comes with it."""
    return any(set(choice.split(" AND ")) <= set(allowed) for choice in expression.split(" OR "))
