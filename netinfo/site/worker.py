"""`/sw.js`, the worker that keeps the site for reading without internet, with its list of files."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..content.dates import TEXT_DATE
from ..languages import DEFAULT
from . import scripts
from .inputs import Inputs
from .resources import JSON, WORKER, Resource


def resources(inputs: Inputs, others: Iterable[Resource]) -> Iterator[Resource]:
    """The list of the other resources that are stored, the worker, and which build this is."""
    files = _precache(inputs, others)
    yield files
    yield Resource(WORKER, _worker(inputs, files.digest), "text/javascript; charset=utf-8", "revalidate")
    yield Resource("/version.json", _version(inputs, files.digest), JSON, "revalidate")


def _precache(inputs: Inputs, others: Iterable[Resource]) -> Resource:
    """What the worker keeps, each as address, SHA-256 in base64, media type."""
    files = [(one.address, one.digest, one.media_type.partition(";")[0]) for one in others if one.precached]
    address = inputs.shared["PRECACHE_ADDRESS"]
    return Resource(address, json.dumps(files).encode(), JSON, "revalidate", precached=True)


def _worker(inputs: Inputs, version: str) -> bytes:
    """Its version is the digest of the list, so a changed byte anywhere makes a new worker."""
    build = {
        "version": version,
        "date": TEXT_DATE.isoformat(),
        "seconds": inputs.settings.fetch_seconds,
        "languages": [DEFAULT, *(code for code in inputs.editions if code != DEFAULT)],
    }
    made = scripts.parse("js/build.js", f"export const BUILD = {json.dumps(build)};\n")
    entry = "js/worker.js" if inputs.settings.worker else "js/worker-off.js"
    modules = scripts.read(Path(inputs.app.root_path) / "static")
    return scripts.bundled(entry, {**modules, made.name: made}).encode()


def _version(inputs: Inputs, build: str) -> bytes:
    """The build, the date of its text, and the urgent notices per language, if there are any."""
    notices = {code: edition.published.notices for code, edition in inputs.editions.items()}
    urgent = {code: " ".join(said) for code, said in notices.items() if said}
    value = {"build": build, "text_date": TEXT_DATE.isoformat(), "urgent": urgent}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
