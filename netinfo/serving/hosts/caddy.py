"""The header table for Caddy: to be imported into the block of its site, after `root`."""

from collections.abc import Iterator

from .published import Published, Row, one_of

SEND = "    file_server {\n      precompressed br gzip\n      disable_canonical_uris\n    }\n"
# A rewriting keeps the query, and adds no ? where there is none.
TO_PAGE = "    route {\n      rewrite * {path}/\n      redir {uri} 308\n    }\n"
VARY = "  header @packed {\n    defer\n    Vary Accept-Encoding\n  }\n"
REFUSED = "  @other not method GET HEAD\n  error @other 405\n"
ERRORS = """\
handle_errors {{
  header {{
{headers}  }}
{missing}  respond "{{http.error.status_code}} {{http.error.status_text}}"
}}
"""
MISSING = """\
  @missing{number} {{
    path {folder}*
    expression `{{http.error.status_code}} == 404`
  }}
  handle @missing{number} {{
    header {{
      defer
      Content-Type "{kind}"
      Vary Accept-Encoding
    }}
    rewrite * {address}
{send}  }}
"""


def caddy(published: Published) -> str:
    return "".join(["header -Server\nroute {\n", *_types(published), *_handlers(published), "}\n", _errors(published)])


def _types(published: Published) -> Iterator[str]:
    for suffix, kind in published.types.items():
        yield f"  @{suffix[1:]} path *{suffix}{' */' if suffix == '.html' else ''}\n"
        yield f'  header @{suffix[1:]} Content-Type "{kind}"\n'
    yield _matcher("packed", published.packed) + VARY + REFUSED


def _handlers(published: Published) -> Iterator[str]:
    for number, group in enumerate(published.groups):
        yield _handler(f"row{number}", group.addresses, group.row, SEND)
    for number, group in enumerate(published.bare):
        yield _handler(f"bare{number}", group.addresses, group.row, TO_PAGE)
    yield "  handle {\n    error 404\n  }\n"


def _handler(name: str, addresses: tuple[str, ...], row: Row, does: str) -> str:
    head = f"  handle @{name} {{\n    header {{\n{_headers(row)}    }}\n"
    return f"{_matcher(name, addresses)}{head}{does}  }}\n"


def _matcher(name: str, addresses: tuple[str, ...]) -> str:
    return f"  @{name} path_regexp ^{one_of(addresses)}$\n"


def _errors(published: Published) -> str:
    """The longest beginning of an address first, as Caddy takes the first that fits."""
    missing = sorted(published.missing.items(), key=lambda one: -len(one[0]))
    pages = "".join(
        MISSING.format(number=number, folder=folder, kind=page.media_type, address=page.address, send=SEND)
        for number, (folder, page) in enumerate(missing)
    )
    return ERRORS.format(headers=_headers(published.refused, "    "), missing=pages)


def _headers(row: Row, indent: str = "      ") -> str:
    return "".join(f'{indent}{name} "{value}"\n' for name, value in row.items())
