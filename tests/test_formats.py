"""The written formats of docs/formats.md: each example is read by the code that reads the real thing."""

import json
import re
import tomllib
from pathlib import Path

from flask import Flask

from netinfo import PROJECT, reviews
from netinfo.site.shared import shared_of
from tests.documents import document
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


def test_document_has_every_name_under_which_a_browser_keeps_something(app: Flask) -> None:
    scripts = "".join(path.read_text("utf-8") for path in (PROJECT / "static/js").rglob("*.js"))
    [paper] = [one for one in document("/nl/questions/").all("div") if one.get("id") == "take-actions"]
    choices = {field.attrib["id"] for field in paper.iter() if field.tag in ("select", "input")} - {"paper-not-now"}
    own = set(re.findall(r"\$\{STORAGE_PREFIX\}([\w-]+)", scripts))
    assert {"row", "urgent"} <= own
    assert scripts.count("STORAGE_PREFIX +") == 3, "Settings, before the first paint too, and choices for paper."
    assert set(re.findall(r"netinfo\.([\w-]+)", TEXT)) == own | choices | set(shared_of(app)["DISPLAY_SETTINGS"])
