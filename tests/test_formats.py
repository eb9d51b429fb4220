"""The written formats of docs/formats.md: each example is read by the code that reads the real thing."""

import base64
import json
import tomllib
import zlib
from pathlib import Path

from netinfo import reviews
from tests.formats import LINK, TEXT, checksum, example, linked


def test_link_is_made_as_the_document_says() -> None:
    found = LINK.search(TEXT)
    assert found
    packed = base64.urlsafe_b64decode(found[2] + "=" * (-len(found[2]) % 4))
    body = zlib.decompress(packed[3:], wbits=-15)
    assert found[1] == "1"
    assert packed[:3] == checksum(body)
    assert json.loads(body) == linked()


def test_example_of_the_ledger_is_read_and_written_alike(tmp_path: Path) -> None:
    ledger = tmp_path / "reviews.toml"
    ledger.write_text(example("toml"), encoding="utf-8")
    signings = reviews.read(tmp_path)
    row = tomllib.loads(example("toml"))["review"][0]
    assert [(one.signature.who, one.language, one.sentences) for one in signings] == [
        (row["who"], row["language"], row["sentences"])
    ]
    ledger.write_text(reviews.dump(signings), encoding="utf-8")
    assert reviews.read(tmp_path) == signings
