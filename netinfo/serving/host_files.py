"""Which type a host has to send for which file, in the words of the hosts that read them from a file."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from ..site.resources import Resource


def host_files(resources: Iterable[Resource]) -> dict[str, str]:
    """The text of each file by its name in the export."""
    types = media_types(resources)
    return {".htaccess": _apache(types), "_nginx.conf": _nginx(types)}


def media_types(resources: Iterable[Resource]) -> dict[str, str]:
    """The media type by the end of a file's name; a page's address ends in a slash, and its file in .html."""
    return dict(sorted((PurePosixPath(one.address).suffix or ".html", one.media_type) for one in resources))


def _apache(types: Mapping[str, str]) -> str:
    """Apache reads it where `AllowOverride FileInfo` stands."""
    return "".join(f'AddType "{kind}" {suffix}\n' for suffix, kind in types.items())


def _nginx(types: Mapping[str, str]) -> str:
    """To be included in nginx' `server`; it compresses no type that has its charset in it."""
    lines = (f"  {kind.partition(';')[0]} {suffix[1:]};\n" for suffix, kind in types.items())
    return f"types {{\n{''.join(lines)}}}\ncharset utf-8;\n"
