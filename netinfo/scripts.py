"""Scripts as they are sent: an entry and all it imports as one script, in order of need, shortened."""

import posixpath
import re
from collections import Counter
from collections.abc import Mapping

from .problems import Problem

try:
    import minify
except ImportError:
    # There is no build of it for macOS: the scripts are then sent as they are written, and are larger.
    minify = None

ENTRIES = ("js/theme.js", "js/page.js")
"""The scripts that pages name; whatever they import travels inside them."""

IMPORT = re.compile(r'^import \{[^}]*\} from "(\.[^"]+)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=async |function|const|class)", re.MULTILINE)
TOP = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)
EXPORT_LIST = re.compile(r"^(.*)export\{(.*?)\};?\s*$", re.DOTALL)


def bundled(entry: str, files: Mapping[str, str]) -> str:
    """An entry with everything it imports; a name at the top of a module is unique in its bundle."""
    modules = [files[name] for name in in_order_of_need(entry, files)]
    names = Counter(name for module in modules if not EXPORT_LIST.match(module) for name in TOP.findall(module))
    twice = sorted(name for name, count in names.items() if count > 1)
    if twice:
        raise Problem(f"{entry}: these names stand at the top of more than one module: {', '.join(twice)}.")
    return shortened("\n".join(map(_plain, modules)))


def in_order_of_need(entry: str, files: Mapping[str, str]) -> list[str]:
    """Each module after everything that it imports."""
    ordered: list[str] = []

    def visit(name: str) -> None:
        if name not in files:
            raise Problem(f"A script imports {name}, which is not in static/.")
        if name not in ordered:
            for path in IMPORT.findall(files[name]):
                visit(posixpath.normpath(posixpath.join(posixpath.dirname(name), path)))
            ordered.append(name)

    visit(entry)
    return ordered


def shortened(script: str) -> str:
    """A script without comments and with short names; one that cannot be read is a Problem."""
    # In a function of its own every name may be shortened, and none meets those of another script.
    whole = f"(async()=>{{{script}\n}})()"
    if minify is None:
        return whole
    try:
        return str(minify.string("text/javascript", whole))
    except minify.MinifyError as error:
        raise Problem(f"The scripts cannot be put together: {error}") from None


def _plain(module: str) -> str:
    """A module without its imports and exports; a vendored one, shortened already, keeps its names to itself."""
    vendored = EXPORT_LIST.match(module)
    if vendored:
        body, exports = vendored.groups()
        names = {to: name for name, to in (pair.split(" as ") for pair in exports.split(","))}
        given = ",".join(f"{to}:{name}" for to, name in names.items())
        return f"const {{{','.join(names)}}}=(()=>{{{body};return{{{given}}}}})();"
    return EXPORT.sub("", IMPORT.sub("", module))
