"""`/sw.js`, the worker that keeps the site for reading without internet, and the lists of what it keeps."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..content.dates import TEXT_DATE
from ..languages import DEFAULT
from . import scripts
from .inputs import Inputs
from .precache import Bundle, bundles, described
from .resources import JSON, WORKER, Resource, sri


def resources(inputs: Inputs, others: Iterable[Resource]) -> Iterator[Resource]:
    """What of the other resources is stored, the worker, and which build this is."""
    made = bundles(inputs, others)
    for bundle in made:
        yield from bundle.resources()
    yield Resource(WORKER, _worker(inputs, made), "text/javascript; charset=utf-8", "revalidate")
    yield Resource("/version.json", _version(inputs, made), JSON, "revalidate")


def _worker(inputs: Inputs, made: Iterable[Bundle]) -> bytes:
    """It names the digest of each list, so a changed byte anywhere makes a new worker."""
    build = {
        "bundles": described(made),
        "date": TEXT_DATE.isoformat(),
        "seconds": inputs.settings.fetch_seconds,
        "languages": [DEFAULT, *(code for code in inputs.editions if code != DEFAULT)],
    }
    module = scripts.parse("js/build.js", f"export const BUILD = {json.dumps(build)};\n")
    entry = "js/worker.js" if inputs.settings.worker else "js/worker-off.js"
    modules = scripts.read(Path(inputs.app.root_path) / "static")
    return scripts.bundled(entry, {**modules, module.name: module}).encode()


def _version(inputs: Inputs, made: Iterable[Bundle]) -> bytes:
    """The build, the date of its text, and the urgent notices per language, if there are any."""
    build = sri(hashlib.sha256("".join(one.digest for one in made).encode()).digest())
    notices = {code: edition.published.notices for code, edition in inputs.editions.items()}
    urgent = {code: " ".join(said) for code, said in notices.items() if said}
    value = {"build": build, "text_date": TEXT_DATE.isoformat(), "urgent": urgent}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
