"""What a host of files has to be told, in the words of those that read such a file: the types and the headers."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

from .. import headers
from ..settings import Settings
from ..site.resources import Resource


def host_files(resources: Collection[Resource], settings: Settings) -> dict[str, str]:
    """The text of each file by its name in the export."""
    types = media_types(resources)
    return {"_headers": host_headers(resources, settings), ".htaccess": apache(types), "_nginx.conf": nginx(types)}


def media_types(resources: Iterable[Resource]) -> dict[str, str]:
    """The media type by the end of a file's name; a page's address ends in a slash, and its file in .html."""
    return dict(sorted((PurePosixPath(one.address).suffix or ".html", one.media_type) for one in resources))


def host_headers(resources: Iterable[Resource], settings: Settings) -> str:
    """The header table as a `_headers` file, which several hosts of static files read."""
    rules = {"/*": headers.common(settings)} | {one.address: headers.caching(one.cache) for one in resources}
    return "\n".join(_rule(address, table) for address, table in rules.items())


def apache(types: Mapping[str, str]) -> str:
    """For Apache, which reads it where `AllowOverride FileInfo` stands."""
    return "".join(f'AddType "{kind}" {suffix}\n' for suffix, kind in types.items())


def nginx(types: Mapping[str, str]) -> str:
    """For nginx, to be included in its `server`; it compresses no type that has its charset in it."""
    lines = (f"  {kind.partition(';')[0]} {suffix[1:]};\n" for suffix, kind in types.items())
    return f"types {{\n{''.join(lines)}}}\ncharset utf-8;\n"


def _rule(address: str, table: dict[str, str]) -> str:
    return "\n".join([address, *(f"  {name}: {value}" for name, value in table.items()), ""])
