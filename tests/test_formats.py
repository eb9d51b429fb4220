"""The written formats of docs/formats.md: each example is read by the code that reads the real thing."""

import json
import tomllib
from pathlib import Path

from netinfo import reviews
from tests.formats import LINKS, TEXT, base62, example, linked, opened, sent_in


def test_link_is_made_as_the_document_says() -> None:
    new, old = LINKS.findall(TEXT)
    assert json.loads(opened(new)) == json.loads(opened(old)) == linked()
    assert new == f"v2{base62(sent_in(old))}z"


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
