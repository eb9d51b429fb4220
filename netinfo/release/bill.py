"""The bill of materials: everything the product is made of, as CycloneDX has it; the same lock makes the same bytes."""

import hashlib
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from . import lock
from .licences import licence_of
from .lock import Locked
from .project import Project

VENDOR = Path("static/js/vendor")
VENDORED = re.compile(r"^\| `(?P<file>[\w.-]+)` \|.*\| (?P<name>[\w-]+) (?P<version>[\d.]+),.*\| (?P<licence>[\w.-]+),")


def bill(project: Project) -> str:
    """As JSON; what only makes and tests the product is in it too, marked as excluded."""
    packages = lock.read(project.root)
    served = lock.served(packages, project.dependencies)
    scripts = list(_scripts(project.root))
    value = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": _project(project)},
        "components": [*scripts, *(_package(one, one.name in served) for one in packages)],
        "dependencies": _dependencies(project, packages, [one["bom-ref"] for one in scripts]),
    }
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _project(project: Project) -> dict[str, Any]:
    return {"type": "application", "bom-ref": project.purl, **_named(project.name, project.version, project.licence)}


def _package(one: Locked, served: bool) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": one.purl,
        **_named(one.name, one.version, licence_of(one.name)),
        "purl": one.purl,
        "scope": "required" if served else "excluded",
        "hashes": [_sha256(digest) for digest in one.digests],
    }


def _scripts(root: Path) -> Iterable[dict[str, Any]]:
    """The scripts by others that readers get, from the table that says where they come from."""
    for line in (root / VENDOR / "README.md").read_text(encoding="utf-8").splitlines():
        found = VENDORED.match(line)
        if found:
            purl = f"pkg:npm/{found['name']}@{found['version']}"
            digest = hashlib.sha256((root / VENDOR / found["file"]).read_bytes()).hexdigest()
            named = _named(found["name"], found["version"], found["licence"])
            same = {"purl": purl, "scope": "required", "hashes": [_sha256(digest)]}
            yield {"type": "library", "bom-ref": purl, **named, **same}


def _named(name: str, version: str, licence: str) -> dict[str, Any]:
    return {"name": name, "version": version, "licenses": [{"expression": licence}]}


def _sha256(digest: str) -> dict[str, str]:
    return {"alg": "SHA-256", "content": digest}


def _dependencies(project: Project, packages: Iterable[Locked], scripts: Iterable[str]) -> list[dict[str, Any]]:
    """What each needs directly; a name may stand for two versions, of which one is installed."""
    needs: dict[str, list[str]] = {project.name: list(scripts)}
    for one in packages:
        for by in one.needed_by:
            needs.setdefault(by, []).append(one.purl)
    refs = [(project.purl, project.name), *((one.purl, one.name) for one in packages)]
    return [{"ref": ref, "dependsOn": sorted(needs.get(name, []))} for ref, name in refs]
