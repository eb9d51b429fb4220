"""Safari 15.4 and Chrome 105 are enough: whatever is newer is tested for first, does no harm, or is not used."""

import re
from pathlib import Path

import pytest

from netinfo import PROJECT

STYLES = sorted((PROJECT / "static" / "css").rglob("*.css"))
SCRIPTS = sorted(path for path in (PROJECT / "static" / "js").rglob("*.js") if "vendor" not in path.parts)

NEVER_IN_STYLES = {
    "nesting": r"^\s*&|\{\s*&",
    "container query": r"@container",
    "scope": r"@scope|@starting-style",
    "mixed colours": r"color-mix\(|light-dark\(|oklch\(",
    "popover": r":popover-open|\[popover\]",
    "anchor": r"anchor\(|position-anchor",
    "subgrid": r"\bsubgrid\b",
    "range in a media query": r"@media[^{]*[<>]",
}
# An unknown declaration is skipped by itself; an unknown selector takes its whole rule with it, so it stands alone.
HARMLESS_DECLARATIONS = ("text-wrap", "field-sizing", "hyphenate-limit-chars")
ALONE = ("::details-content", "::highlight")

NEVER_IN_SCRIPTS = {
    "lookbehind": r"\(\?<[=!]",
    "copying array methods": r"\.(toSorted|toReversed|toSpliced)\(|\.with\(",
    "grouping": r"(Object|Map)\.groupBy",
    "withResolvers": r"Promise\.withResolvers",
    "timeout signal": r"AbortSignal\.(timeout|any)\(",
    "set methods": r"\.(union|intersection|isSubsetOf)\(",
    "checkVisibility": r"\.checkVisibility\(",
    "static block": r"\bstatic \{",
    "canParse": r"URL\.canParse",
    "Temporal": r"\bTemporal\.",
}
# What stands in a script beside the newer feature, so that an older browser goes another way.
TESTED_FIRST = {
    r"\bnavigator\.serviceWorker\b": r"if \(workers\)|navigator\.serviceWorker(\?\.|\))",
    r"\btrustedTypes\.": r"window\.trustedTypes",
    r"\bnew (De)?[cC]ompressionStream": r"(window\.|globalThis\.|typeof )(De)?[cC]ompressionStream",
    r"\bnavigator\.share\(": r"!?navigator\.share\b(?!\()",
    r"\bwakeLock\b": r"wakeLock\?\.|\"wakeLock\" in|catch",
    r"\bnavigator\.storage\b": r"navigator\.storage\?\.|!navigator\.storage",
    r"\.(to|is)WellFormed\(": r"WellFormed\?\.|WellFormed\b(?!\()",
    r"\.showPopover\(": r"showPopover\?\.|\.showPopover\b(?!\()",
    r"\bnavigator\.clipboard\b": r"navigator\.clipboard\?\.|!navigator\.clipboard|catch",
}


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_styles_use_only_what_old_phones_know(path: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    used = [name for name, pattern in NEVER_IN_STYLES.items() if re.search(pattern, text, re.MULTILINE)]
    assert used == [], f"Safari 15.4 and Chrome 105 do not know this: write {path.name} without it."
    for selector in ALONE:
        rules = re.findall(r"([^{};]*)\{", text)
        assert all("," not in rule for rule in rules if selector in rule)


def test_the_newer_declarations_are_known_to_this_list() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in STYLES)
    known = (*(f"{name}:" for name in HARMLESS_DECLARATIONS), *ALONE)
    assert [one for one in known if one not in text] == [], "No style has it: take it out of the list here."


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_use_only_what_old_phones_know(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = [name for name, pattern in NEVER_IN_SCRIPTS.items() if re.search(pattern, text)]
    assert used == [], f"Safari 15.4 and Chrome 105 do not know this: write {path.name} without it."


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_test_for_a_newer_feature_before_they_use_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    untested = [
        feature for feature, test in TESTED_FIRST.items() if re.search(feature, text) and not re.search(test, text)
    ]
    assert untested == [], f"Not every browser has it: in {path.name}, ask for it first as TESTED_FIRST says here."
