"""The header table for nginx: to be included in its `server`, beside `root`."""

from collections.abc import Iterator

from ...site.resources import Resource
from .published import Group, Published, Row, one_of

# Whether a file is still the same is asked once a second, not at every request.
HEAD = """\
charset utf-8;
charset_types {charset_types};
types {{
{types}}}
gzip_static on;
gzip_vary on;
open_file_cache max=2000;
open_file_cache_valid 1s;
max_ranges 0;
server_tokens off;
absolute_redirect off;
"""


def nginx(published: Published) -> str:
    types = {suffix[1:]: kind.partition(";")[0] for suffix, kind in published.types.items()}
    with_charset = {kind.partition(";")[0] for kind in published.types.values() if "charset" in kind} - {"text/html"}
    head = HEAD.format(
        charset_types=" ".join(sorted(with_charset)),
        types="".join(f"  {kind} {suffix};\n" for suffix, kind in types.items()),
    )
    return head + _headers(published.refused, "") + "\n".join(_locations(published))


def _locations(published: Published) -> Iterator[str]:
    for group in published.groups:
        where = "${uri}index.html" if group.pages else "$uri"
        yield _location(_exactly(group), f"try_files {where} =404;", group.row)
    for group in published.bare:
        yield _location(_exactly(group), "return 308 $uri/$is_args$args;", group.row)
    for folder, page in published.missing.items():
        yield _location(folder, f"{_missing(page)}  return 404;", published.refused)
        yield _location(f"= {page.address}", f"{_missing(page)}  internal;", published.refused)


def _exactly(group: Group) -> str:
    # A $ is also before a last line break.
    return f'~ "^{one_of(group.addresses)}\\z"'


def _missing(page: Resource) -> str:
    return f"error_page 404 {page.address};\n"


def _location(match: str, does: str, row: Row) -> str:
    return f"location {match} {{\n{_headers(row)}  {does}\n}}\n"


def _headers(row: Row, indent: str = "  ") -> str:
    return "".join(f'{indent}add_header {name} "{value}" always;\n' for name, value in row.items())
