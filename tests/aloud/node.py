"""The modules that read aloud, run by Node in a simulated clock; the site itself needs no Node."""

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from netinfo import PROJECT
from netinfo.site import scripts

MODULES = ("player", "sentences", "voices")
SIMULATED = Path(__file__).with_name("simulated.js").read_text("utf-8")


def run_in_node(script: str, **values: Any) -> Any:
    """What a script writes as JSON, with `logic` and each value at hand."""
    node = shutil.which("node")
    if not node:
        pytest.skip("not run: needs Node")
    given = [f"const {name} = {json.dumps(value)};" for name, value in values.items()]
    text = "\n".join([_logic(), *given, script])
    command = [node, "--input-type=module", "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def simulated(scenarios: dict[str, Any]) -> Any:
    """How each scenario ended, by its name."""
    return run_in_node(SIMULATED, scenarios=scenarios)


@cache
def _logic() -> str:
    modules = scripts.read(PROJECT / "static")
    exported = {name: [own for own, out in modules[f"js/aloud/{name}.js"].declared if out] for name in MODULES}
    lines = [f'import {{ {", ".join(names)} }} from "./{name}.js";' for name, names in exported.items()]
    names = ", ".join(name for names in exported.values() for name in names)
    together = scripts.parse("js/aloud/logic.js", "\n".join([*lines, f"globalThis.logic = {{ {names} }};", ""]))
    return scripts.bundled(together.name, {**modules, together.name: together})
