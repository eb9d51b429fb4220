"""Pages on larger sheets in the order in which a booklet is folded and stapled."""

from io import BytesIO
from typing import Any

from ..content.dates import TEXT_DATE
from ..site.pdfs import made


def order(pages: int) -> list[tuple[int, int]]:
    """The pages of each side of each sheet, left and right, from 0; those at the end may not exist: they stay white."""
    whole = -(-pages // 4) * 4
    sides = []
    for at in range(whole // 2):
        outer = (whole - 1 - at, at)
        sides.append(outer if at % 2 == 0 else outer[::-1])
    return sides


def imposed(body: bytes, text: str) -> bytes:
    """Two pages beside each other on every side, four to a sheet: print on both sides, turned over the short edge."""
    from pypdf import PdfReader, PdfWriter, Transformation
    from pypdf.generic import NameObject

    reader, writer = PdfReader(BytesIO(body)), PdfWriter()
    width, height = (float(side) for side in reader.pages[0].mediabox[2:])
    for sides in order(len(reader.pages)):
        sheet: Any = writer.add_blank_page(2 * width, height)
        for place, number in enumerate(sides):
            if number < len(reader.pages):
                sheet.merge_transformed_page(reader.pages[number], Transformation().translate(place * width, 0))
        sheet.compress_content_streams()
    writer.add_metadata(reader.metadata or {})
    writer.root_object[NameObject("/Lang")] = reader.root_object["/Lang"]
    return dated(writer, text, len(reader.pages))


def dated(writer: Any, text: str, pages: int) -> bytes:
    """The file, made on the day of its text, whose fingerprint it has: the same text gives the same bytes."""
    day = TEXT_DATE.strftime("D:%Y%m%d000000+00'00'")
    writer.add_metadata({"/CreationDate": day, "/ModDate": day, **made(text, pages)})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
