"""The style sheets as they are written: every file is sent."""

from netinfo.assets import STYLES

from .conftest import PROJECT

FOLDER = PROJECT / "static" / "css"


def test_every_style_sheet_is_sent_once() -> None:
    written = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.css")}
    listed = [part for parts in STYLES.values() for part in parts]
    assert sorted(listed) == sorted(written)
