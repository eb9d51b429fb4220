"""Independent checkers of accessibility and HTML; those that need Node or Java are named as not run without."""

import re
import shutil
import subprocess
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page

Theme = Literal["light", "dark"]
FOLDER = Path(__file__).parent.parent / "checkers" / "node_modules"
TO_GET_THEM = "not run: needs `npm ci` in tests/checkers"
RULES = [
    *("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
    # Off by default in axe, and wanted here: targets and contrast at the highest level.
    *("wcag21aaa", "wcag22aaa"),
]
NEWER = ".*(“field-sizing”|“blocking” attribute must have).*"
"""Of HTML and CSS as they stand, and not known to the Nu checker yet."""
HIGHLIGHT = re.compile(r"::highlight\(\w+\)\s*\{[^}]*\}")
"""Stops the Nu checker's reading of a style; the rest of it is checked."""
COLOURS = "cat.color"
"""What axe calls the rules that depend on the theme."""
RUN_AXE = """async ([tags, only]) => {
  const chosen = axe.getRules([only]).filter((rule) => rule.tags.some((tag) => tags.includes(tag)));
  const runOnly = only ? { type: "rule", values: chosen.map(({ ruleId }) => ruleId) } : tags;
  const rules = { "color-contrast-enhanced": { enabled: true } };
  return (await axe.run(document, { runOnly, rules, resultTypes: ["violations"] })).violations;
}"""


@cache
def axe_script() -> str:
    """The newest axe where it was fetched, else the one that comes with pip."""
    newest = FOLDER / "axe-core" / "axe.min.js"
    if newest.exists():
        return newest.read_text(encoding="utf-8")
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def axe(page: Page, themes: tuple[Theme, ...] = ("light", "dark")) -> list[str]:
    """What axe finds wrong in the page as it is now, up to AAA and best practice; colours in the dark theme too."""
    dark = axe_of_colours(page, ("dark",)) if "dark" in themes else []
    _bring_axe(page)
    page.emulate_media(color_scheme="light")
    return _violations(page) + dark


def axe_of_colours(page: Page, themes: tuple[Theme, ...] = ("light", "dark")) -> list[str]:
    """What axe finds wrong in the colours alone: what a theme changes, and nothing else."""
    _bring_axe(page)
    found = []
    for theme in themes:
        page.emulate_media(color_scheme=theme)
        found += [f"{theme}, {one}" for one in _violations(page, COLOURS)]
    page.emulate_media(color_scheme="light")
    return found


def _bring_axe(page: Page) -> None:
    if not page.evaluate("'axe' in window"):
        page.evaluate(f"{axe_script()};window.axe = axe;0")


def _violations(page: Page, only: str = "") -> list[str]:
    """Rule and element; `only` is a tag that every rule must have."""
    violations: list[dict[str, Any]] = page.evaluate(RUN_AXE, [RULES, only])
    return [f"{found['id']}: {node['target'][0]}" for found in violations for node in found["nodes"]]


def ibm(page: Page) -> list[str]:
    """What IBM's engine finds wrong in the page, by WCAG 2.2."""
    script = FOLDER / "accessibility-checker-engine" / "ace.js"
    if not script.exists():
        pytest.skip(f"IBM accessibility checker {TO_GET_THEM}")
    page.evaluate(f"{script.read_text(encoding='utf-8')};window.ace = ace;0")
    result: dict[str, Any] = page.evaluate("new ace.Checker().check(document, ['WCAG_2_2'])")
    wrong = (found for found in result["results"] if found["value"] == ["VIOLATION", "FAIL"])
    return [f"{found['ruleId']}: {found['path']['dom']}" for found in wrong]


def nu(folder: Path) -> str:
    """What the Nu checker finds wrong in a folder of pages and styles."""
    jar = FOLDER / "vnu-jar" / "build" / "dist" / "vnu.jar"
    java = shutil.which("java")
    if not (jar.exists() and java):
        pytest.skip(f"Nu HTML checker {TO_GET_THEM}, and Java")
    for page in folder.rglob("*.html"):
        page.write_text(HIGHLIGHT.sub("", page.read_text("utf-8")), "utf-8")
    command = [java, "-jar", str(jar), "--errors-only", "--skip-non-html", "--filterpattern", NEWER, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr
