"""The style sheets as they are written: all of them are sent, and a value stands in one place."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from netinfo import PROJECT
from netinfo.site.assets import STYLES
from netinfo.site.colours import light_theme
from tests.documents import documents, the_site

FOLDER = PROJECT / "static" / "css"
TOKENS = (FOLDER / "tokens.css").read_text(encoding="utf-8")
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b", re.IGNORECASE)
IN_BOTH_THEMES = re.compile(r"--[\w-]+: var\(--light, (#\w+)\) var\(--dark, (#\w+)\);")
PICTURES = sorted((PROJECT / "static").rglob("*.svg"))


def declarations(block: str) -> list[str]:
    """What a rule in tokens.css says, by the pattern of its selector or of its @media line."""
    found = re.search(block + r"[^}]*?\{([^{}]*)\}", TOKENS)
    assert found, f"static/css/tokens.css has no rule {block}: put it back."
    return [one.strip() for one in found[1].split(";") if one.strip() and not one.strip().startswith("color-scheme")]


def test_every_style_sheet_is_sent_and_no_sheet_holds_one_twice() -> None:
    """What comes when it is asked for brings the looks of fields along: the page that asks may not have them."""
    written = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.css")}
    sent = {part for parts in STYLES.values() for part in parts}
    assert written - sent == set(), "No page gets this style sheet: name it in STYLES of netinfo/site/assets.py."
    assert sent - written == set(), "There is no such file in static/css/: correct STYLES of netinfo/site/assets.py."
    twice = [name for name, parts in STYLES.items() if len(parts) != len(set(parts))]
    assert twice == [], "It holds one style sheet twice: take one out of STYLES in netinfo/site/assets.py."


def test_page_has_the_style_of_everything_on_it() -> None:
    """Each carries what its own parts need; what a reader asks for brings its style along."""
    styled = {path: classes_styled(path.read_text("utf-8")) for path in FOLDER.rglob("*.css")}
    brought = {one for part in STYLES["css/comfort.css"] for one in styled[FOLDER / f"{part}.css"]}
    for page in documents():
        here = {one for element in page.all() for one in element.get("class", "").split()}
        own = classes_styled(" ".join(element.text or "" for element in page.all("style")))
        bare = here & set().union(*styled.values()) - own - brought
        assert bare == set(), f"{page.name} has this class without its style: see STYLES in netinfo/site/assets.py."


def classes_styled(sheet: str) -> set[str]:
    return set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)))


def test_every_colour_is_said_for_light_and_for_dark() -> None:
    lines = [line.strip() for line in TOKENS.splitlines() if COLOUR.search(line)]
    assert {"paper", "ink", "accent"} <= light_theme(TOKENS).keys()
    wrong = [line for line in lines if not IN_BOTH_THEMES.fullmatch(line)]
    assert wrong == [], "In static/css/tokens.css write --name: var(--light, #rrggbb) var(--dark, #rrggbb);"


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        (r"@media \(prefers-color-scheme: dark\)", r'\n  :root\[data-theme="dark"\]'),
        (r"@media \(prefers-contrast: more\)", r'\n  :root:root\[data-contrast="more"\]'),
    ],
    ids=["dark", "contrast"],
)
def test_what_the_device_asks_for_and_what_a_reader_chooses_look_alike(asked: str, chosen: str) -> None:
    assert declarations(asked) == declarations(chosen), "Make the two rules in static/css/tokens.css the same."
    assert declarations(asked)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_accent_colour_stands_in_one_file(theme: str) -> None:
    accent = re.search(rf"--accent: .*var\(--{theme}, (#\w+)\)", TOKENS)
    assert accent, f"Give --accent in static/css/tokens.css a colour for this theme: var(--{theme}, #rrggbb)."
    command = ["git", "grep", "-I", "--untracked", "--ignore-case", "--files-with-matches", accent[1].strip("#")]
    found = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout.split()
    assert found == ["static/css/tokens.css"], "Write var(--accent) in the other files, in place of the colour."


def test_manifest_has_the_colours_of_the_light_theme() -> None:
    manifest = json.loads(the_site()["/manifest.webmanifest"].body)
    colours = light_theme(TOKENS)
    assert (manifest["background_color"], manifest["theme_color"]) == (colours["paper"], colours["accent"])


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_pictures_that_no_style_reaches_have_the_colours_of_the_light_theme(path: Path) -> None:
    """Such as an icon."""
    theme = light_theme(TOKENS)
    others = set(COLOUR.findall(path.read_text(encoding="utf-8"))) - {theme["paper"], theme["ink"]}
    assert others == set(), f"Draw static/{path.relative_to(PROJECT / 'static')} in --paper and --ink of tokens.css."
