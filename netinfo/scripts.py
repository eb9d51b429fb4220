"""Scripts as they are sent: an entry and all it imports as one script, in order of need, shortened."""

import posixpath
import re
from collections.abc import Iterator, Mapping

from .problems import Problem

try:
    import minify
except ImportError:
    # There is no build of it for macOS: the scripts are then sent as they are written, and are larger.
    minify = None

ENTRIES = ("js/theme.js", "js/page.js", "js/list/main.js")
"""The scripts that pages name; whatever they import travels inside them."""

IMPORT = re.compile(r'^import (?:\{([^}]*)\} from )?"(\.[^"]+)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?function|const|class)", re.MULTILINE)
EXPORT_LIST = re.compile(r"^(.*)export\{(.*?)\};?\s*$", re.DOTALL)
DECLARED = re.compile(r"^(?:(?:async )?function\*?|class|const|let) (\[[^\]]*\]|\w+(?:, \w+)*)", re.MULTILINE)
FUNCTION = re.compile(r"^(async )?function (\w+)(\([^\n]*\)) \{\n(.*?)^\}$", re.MULTILINE | re.DOTALL)


def bundled(entry: str, files: Mapping[str, str]) -> str:
    """An entry with everything it imports; a name that another module would hide is a Problem."""
    modules: dict[str, str] = {}
    owners: dict[str, str] = {}
    for name in in_order_of_need(entry, files):
        for wanted, owner in imports(name, files[name]):
            seen = owners.get(wanted, "no module")
            if seen != owner:
                raise Problem(f"{name} imports {wanted} of {owner}, but would get that of {seen}.")
        modules[name] = plain(files[name])
        owners.update(dict.fromkeys(declared(modules[name]), name))
    return shortened(*modules.values())


def in_order_of_need(entry: str, files: Mapping[str, str]) -> list[str]:
    """Each module after everything that it imports."""
    ordered: list[str] = []

    def visit(name: str) -> None:
        if name not in files:
            raise Problem(f"A script imports {name}, which is not in static/.")
        if name not in ordered:
            for _, owner in imports(name, files[name]):
                visit(owner)
            ordered.append(name)

    visit(entry)
    return ordered


def imports(name: str, module: str) -> Iterator[tuple[str, str]]:
    """What a module imports: a name and the module it comes from."""
    for names, path in IMPORT.findall(module):
        owner = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
        yield from ((wanted, owner) for wanted in re.findall(r"\w+", names))


def declared(module: str) -> list[str]:
    """The names that a module declares for all of itself."""
    return [name for names in DECLARED.findall(module) for name in re.findall(r"\w+", names)]


def plain(module: str) -> str:
    """A module without its imports and exports; of a vendored one, only what it exports is seen."""
    vendored = EXPORT_LIST.match(module)
    if not vendored:
        return EXPORT.sub("", IMPORT.sub("", module))
    body, exports = vendored.groups()
    inner, outer = zip(*(pair.split(" as ") for pair in exports.split(",")), strict=True)
    return f"const [{','.join(outer)}]=(()=>{{{body};return[{','.join(inner)}]}})();"


def shortened(*modules: str) -> str:
    """Scripts without comments and with short names, each inside the one before; what cannot be read is a Problem."""
    whole = ""
    for module in reversed(modules):
        # In a function of its own a module sees the names before it, its own can be shortened, and none gets out.
        whole = f"(async()=>{{{with_arrows(module)}\n{whole}}})();"
    if minify is None:
        return whole
    try:
        return str(minify.string("text/javascript", whole))
    except minify.MinifyError as error:
        raise Problem(f"The scripts cannot be put together: {error}") from None


def with_arrows(module: str) -> str:
    """Functions as constants, which come out shorter; they stand first, because a function may be used above itself."""
    arrows = (f"const {name}={how}{values}=>{{{body}}};" for how, name, values, body in FUNCTION.findall(module))
    return "".join(arrows) + FUNCTION.sub("", module)
