"""The header table as an `.htaccess`, which Apache reads where `AllowOverride FileInfo` stands."""

from collections.abc import Iterable, Iterator

from .published import Published, Row, batches, file_name, one_of

CODINGS = {"br": "br", "gzip": "gz"}
HEAD = """\
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
"""
METHODS = """\
RewriteEngine On
RewriteCond %{REQUEST_METHOD} "!^(GET|HEAD)$"
RewriteRule ^ - [R=405,END]
RewriteCond %{ENV:REDIRECT_STATUS} !=404
RewriteRule "(^|/)index\\.html$" - [R=404,END]
"""
ELSE = """\
RewriteCond %{ENV:REDIRECT_STATUS} !=404
RewriteCond %{ENV:built} !=1
RewriteRule ^ - [R=404,END]
"""
CODING = """\
RewriteCond %{{HTTP:Accept-Encoding}} "(^|[ ,]){coding}( *(,|;(?! *q=0(\\.0*)? *(,|$))|$))"
RewriteRule "^({packed})$" "$1.{suffix}" [END]
"""


def apache(published: Published) -> str:
    return HEAD + "".join([*_types(published), *_missing(published), *_rewriting(published), *_rows(published)])


def _types(published: Published) -> Iterator[str]:
    for suffix, kind in published.types.items():
        yield f'AddType "{kind}" {suffix}\n'


def _missing(published: Published) -> Iterator[str]:
    for folder, page in published.missing.items():
        document = f"ErrorDocument 404 {page.address}\n"
        yield document if folder == "/" else f'<If "%{{REQUEST_URI}} =~ m#^{folder}#">\n  {document}</If>\n'


def _rewriting(published: Published) -> Iterator[str]:
    """What is not in the list is not there, whatever the folder holds; a page is a file, and may be sent compressed."""
    yield METHODS
    for group in published.bare:
        yield f'RewriteRule "^({_below(group.addresses)})$" "/$1/" [R=308,END]\n'
    addresses = [one.address for one in published.resources]
    for batch in batches(one for one in addresses if one.endswith("/")):
        yield f'RewriteRule "^({_below(batch)})$" "$1index.html"\n'
    for batch in batches(f"/{file_name(one)}" for one in addresses):
        yield f'RewriteRule "^{_below(batch)}$" - [E=built:1]\n'
    yield ELSE
    for coding, suffix in CODINGS.items():
        for batch in batches(f"/{file_name(one.address)}" for one in published.files if one.compressible):
            yield CODING.format(coding=coding, suffix=suffix, packed=_below(batch))
    yield "RewriteRule ^ - [END]\n"


def _below(addresses: Iterable[str]) -> str:
    """As rules name them that stand in the folder itself."""
    return one_of(address.removeprefix("/") for address in addresses)


def _rows(published: Published) -> Iterator[str]:
    """By the file that is sent in the end."""
    word = "If"
    for group in published.groups:
        yield _when(word, _sent_as(group.addresses), group.row)
        word = "ElseIf"
    for group in published.bare:
        yield _when(word, one_of(group.addresses), group.row)
    yield f"<Else>\n{_headers(published.refused)}</Else>\n"
    for batch in batches(one.address for one in published.files if one.compressible):
        yield _when("If", _sent_as(batch), {"Vary": "Accept-Encoding"})


def _sent_as(addresses: Iterable[str]) -> str:
    """The file of each address, compressed or not."""
    return one_of(f"/{file_name(address)}" for address in addresses) + "(?:\\.br|\\.gz)?"


def _when(word: str, pattern: str, row: Row) -> str:
    return f'<{word} "%{{REQUEST_URI}} =~ m#^{pattern}$#">\n{_headers(row)}</{word}>\n'


def _headers(row: Row) -> str:
    return "".join(f'  Header always set {name} "{value}"\n' for name, value in row.items())
