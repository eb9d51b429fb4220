"""Scripts as they are sent: an entry and all it imports, one after the other in one scope, shortened."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import Problem
from . import shared

try:
    import minify
except ImportError:
    # There is no build of it for macOS: the scripts are then sent as they are written, and are larger.
    minify = None

ENTRIES = ("js/page.js", "js/list/main.js", "js/comfort.js")
"""The scripts that pages name; whatever they import travels inside them."""
INLINED = "js/first.js"
"""The script that stands inside every page, and runs before the first paint."""

VENDORED = "js/vendor/"
# What belongs to the module itself starts at the left edge; the last of these finds what the others do not know.
IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";\n', re.MULTILINE)
DECLARATION = re.compile(
    r"^(export )?((?:async function|function\*?|class|const|let) [\[{]?\s*(\w+(?:,\s+\w+)*))", re.MULTILINE
)
CONSTANT = re.compile(r"\bconst (?=[\w{[])")
LEFT_OVER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


@dataclass(frozen=True)
class Module:
    name: str
    body: str
    """Without the syntax of imports and exports."""
    imports: tuple[tuple[str, str], ...]
    """Each name, and the module it comes from."""
    declared: tuple[tuple[str, bool], ...]
    """Each name it brings into the scope that it shares, and whether it exports it."""


def read(folder: Path) -> dict[str, Module]:
    """Every module below a folder, by its name there."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.js"))}
    return {name: parse(name, path.read_text("utf-8")) for name, path in paths.items()}


def bundled(entry: str, modules: Mapping[str, Module]) -> str:
    """An entry with everything it imports."""
    owners: dict[str, str] = {}
    together = dependencies_first(entry, modules)
    for module in together:
        for wanted, owner in module.imports:
            if (wanted, True) not in modules[owner].declared:
                raise Problem(f"{module.name} imports {wanted}, which {owner} does not export: correct one of the two.")
        for own, _ in module.declared:
            if own in owners:
                raise Problem(f"{module.name} declares {own}, as does {owners[own]}: give one of the two another name.")
            owners[own] = module.name
    return shortened("".join(body_for(module, together) for module in together))


def body_for(module: Module, together: list[Module]) -> str:
    """What a module brings to an entry: all of it, but of the shared values only those that are imported."""
    if module.name != shared.NAME:
        return module.body
    wanted = {name for other in together for name, owner in other.imports if owner == module.name}
    lines = module.body.splitlines(keepends=True)
    return "".join(line for line in lines if line.removeprefix("const ").partition(" ")[0] in wanted)


def dependencies_first(entry: str, modules: Mapping[str, Module]) -> list[Module]:
    """The modules of an entry, each after everything that it imports."""
    ordered: list[Module] = []

    def visit(name: str, importers: tuple[str, ...]) -> None:
        if name not in modules:
            raise Problem(f"{importers[-1]} imports {name}, which is not in static/: correct the path.")
        if name in importers:
            raise Problem(f"{importers[-1]} and {name} import each other: move what both need to a third module.")
        if modules[name] not in ordered:
            owners = [owner for _, owner in modules[name].imports]
            # What declares most comes first: what is alike then stands together, and packs better.
            for owner in sorted(owners, key=lambda one: -len(modules[one].declared) if one in modules else 0):
                visit(owner, (*importers, name))
            ordered.append(modules[name])

    visit(entry, ())
    return ordered


def parse(name: str, text: str) -> Module:
    """A module, in the one way in which imports and exports are written here."""
    if name.startswith(VENDORED):
        return parse_vendored(name, text)
    imports = tuple(
        (wanted.strip(), posixpath.normpath(posixpath.join(posixpath.dirname(name), path)))
        for names, path in IMPORT.findall(text)
        for wanted in names.rstrip(", \n").split(",")
    )
    body = DECLARATION.sub(r"\2", IMPORT.sub("", text))
    for other in (*LEFT_OVER.findall(body), *(wanted for wanted, _ in imports if not wanted.isidentifier())):
        raise Problem(f'{name} has "{other}": write `import {{ a, b }} from "./c.js";` and `export const d`.')
    found = [(bool(export), re.findall(r"\w+", names)) for export, _, names in DECLARATION.findall(text)]
    return Module(name, body, imports, tuple((own, export) for export, names in found for own in names))


def parse_vendored(name: str, text: str) -> Module:
    """A shortened module by others, `...;export{a as correction,b as generate};`: its own names stay in a function."""
    body, _, exports = text.rstrip("\n ;}").partition("export{")
    inner, outer = zip(*(pair.split(" as ") for pair in exports.split(",")), strict=True)
    body = f"const [{','.join(outer)}] = (() => {{ {body}; return [{','.join(inner)}]; }})();\n"
    return Module(name, body, (), tuple((own, True) for own in outer))


def shortened(script: str) -> str:
    """A script without comments and with short names; what cannot be read is a Problem."""
    # Only inside a function may names be shortened. That what is constant stays so was checked: a second kind of
    # declaration would only weigh more.
    script = f"(async () => {{\n{CONSTANT.sub('let ', script)}}})();\n"
    if minify is None:
        return script
    try:
        return str(minify.string("text/javascript", script))
    except minify.MinifyError as error:
        raise Problem(f"The scripts cannot be put together: {error}") from None
