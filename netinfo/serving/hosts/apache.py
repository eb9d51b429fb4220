"""The header table as an `.htaccess`, which Apache reads where `AllowOverride FileInfo` stands."""

from collections.abc import Iterable, Iterator

from .published import Published, Row, file_name, one_of

CODINGS = {"br": "br", "gzip": "gz"}
HEAD = """\
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
"""
REWRITE = """\
RewriteEngine On
RewriteCond %{{REQUEST_METHOD}} "!^(GET|HEAD)$"
RewriteRule ^ - [R=405,END]
RewriteRule "^({bare})$" "/$1/" [R=308,END]
RewriteCond %{{ENV:REDIRECT_STATUS}} !=404
RewriteRule "(^|/)index\\.html$" - [R=404,END]
RewriteRule "^({pages})$" "$1index.html"
RewriteCond %{{ENV:REDIRECT_STATUS}} !=404
RewriteRule "!^{files}$" - [R=404,END]
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
    files = [file_name(one.address) for one in published.resources]
    pages = [one.address.lstrip("/") for one in published.resources if one.address.endswith("/")]
    packed = [file_name(one.address) for one in published.files if one.compressible]
    yield REWRITE.format(
        bare=one_of(address.lstrip("/") for address in published.bare.addresses),
        pages=one_of(pages),
        files=one_of(files),
    )
    for coding, suffix in CODINGS.items():
        yield CODING.format(coding=coding, suffix=suffix, packed=one_of(packed))
    yield "RewriteRule ^ - [END]\n"


def _rows(published: Published) -> Iterator[str]:
    """By the file that is sent in the end."""
    word = "If"
    for group in published.groups:
        yield _when(word, _sent_as(group.addresses), group.row)
        word = "ElseIf"
    yield _when(word, one_of(published.bare.addresses), published.bare.row)
    yield f"<Else>\n{_headers(published.refused)}</Else>\n"
    packed = [one.address for one in published.files if one.compressible]
    yield _when("If", _sent_as(packed), {"Vary": "Accept-Encoding"})


def _sent_as(addresses: Iterable[str]) -> str:
    """The file of each address, compressed or not."""
    return one_of(f"/{file_name(address)}" for address in addresses) + "(?:\\.br|\\.gz)?"


def _when(word: str, pattern: str, row: Row) -> str:
    return f'<{word} "%{{REQUEST_URI}} =~ m#^{pattern}$#">\n{_headers(row)}</{word}>\n'


def _headers(row: Row) -> str:
    return "".join(f'  Header always set {name} "{value}"\n' for name, value in row.items())
