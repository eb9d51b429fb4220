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

ENTRIES = ("js/theme.js", "js/page.js", "js/list/list.js")
"""The scripts that pages name; whatever they import travels inside them."""

IMPORT = re.compile(r'^import (?:\{[^}]*\} from )?"(\.[^"]+)";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|const|class) (\w+))", re.MULTILINE)
EXPORT_LIST = re.compile(r"^(.*)export\{(.*?)\};?\s*$", re.DOTALL)


def bundled(entry: str, files: Mapping[str, str]) -> str:
    """An entry with everything it imports; a name that is exported is unique in its bundle."""
    modules = [files[name] for name in in_order_of_need(entry, files)]
    names = Counter(name for module in modules for name in EXPORT.findall(module))
    twice = sorted(name for name, count in names.items() if count > 1)
    if twice:
        raise Problem(f"{entry}: these names are exported by more than one module: {', '.join(twice)}.")
    return shortened("\n".join(map(plain, modules)))


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


def plain(module: str) -> str:
    """A module without its imports and exports, in a function of its own: only what it exports is seen outside."""
    vendored = EXPORT_LIST.match(module)
    if vendored:
        body, exports = vendored.groups()
        given = {to: name for name, to in (pair.split(" as ") for pair in exports.split(","))}
    else:
        given = {name: name for name in EXPORT.findall(module)}
        body = EXPORT.sub("", IMPORT.sub("", module))
    if not given:
        return body
    # Handed over by place, not by name: so the names can be shortened on both sides.
    return f"const [{','.join(given)}]=(()=>{{{body};return[{','.join(given.values())}]}})();"
