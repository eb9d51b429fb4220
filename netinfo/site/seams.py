"""Where pages, scripts and styles meet: in ids, parts, data attributes and keys of messages, all of them strings.

What a script names must be there, and what a page offers must be named. Names stand in scripts as whole literals:
`byId("share")`, `part(card, "place")`, `dataset.sheet`, `say("list.full")`.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ..content import CONTENT
from ..content.glossary import GLOSSARY
from ..content.interface import INTERFACE
from ..content.questions import QUESTIONS
from .resources import Site
from .scripts import VENDORED, read
from .shared import NAME as SHARED
from .shared import parse

Texts = Mapping[str, str]
"""Files or pages by name."""

ID = re.compile(r'\b(?:byId|getElementById|copy|newCard)\(\s*"([\w-]+)"')
BUILT = re.compile(r"\b(?:byId|getElementById|copy|newCard|say|sayN)\(\s*`[^)]*\)|\bsayIn\(\s*\w+,\s*`[^)]*\)")
PART = re.compile(r'\bpart\((?:[^()"]|\([^()]*\))*,\s*"([\w-]+)"\)')
LITERAL = re.compile(r'"([^"\n]*)"|`([^`]*)`')
IN_SELECTOR = re.compile(r"#([a-z][\w-]*)")
ATTRIBUTE = re.compile(r"\[data-([a-z-]+)|\battr\(data-([a-z-]+)\)")
DATASET = re.compile(r"\bdataset\.(\w+)|\bdataset: \{ ([\w, :]+) \}|\{ ([\w, :]+) \} = \w+\.dataset")
SET_BY_SCRIPT = re.compile(r"\bdataset\.(\w+) = ")
KEY = re.compile(r'"([a-z][a-z-]*\.[a-z][\w.-]*)"')
ON_PAGE = r"\sdata-([a-z-]+)[=\s>]"
POINTS_TO = re.compile(r'\b(?:for|aria-labelledby|aria-describedby|href|data-sheet)="(?:[^"#]*#)?([^"]+)"')


@dataclass(frozen=True)
class Pages:
    """What pages offer: as they are, and as their templates could make them."""

    html: Texts
    templates: Texts = field(default_factory=dict)

    def named(self, pattern: str) -> set[str]:
        return {name for text in self.html.values() for name in re.findall(pattern, text)}

    @cached_property
    def ids(self) -> set[str]:
        return self.named(r'\sid="([^"]+)"')

    @cached_property
    def parts(self) -> set[str]:
        return self.named(r'\sdata-part="([^"]+)"')

    @cached_property
    def attributes(self) -> set[str]:
        return self.named(ON_PAGE)

    @cached_property
    def possible_attributes(self) -> set[str]:
        return self.attributes | {name for text in self.templates.values() for name in re.findall(ON_PAGE, text)}


def of_site(site: Site, project: Path) -> Iterator[str]:
    """The differences in a site that was built from a project."""
    folder = project / "static"
    scripts = {f"static/{name}": module.body for name, module in read(folder).items() if not name.startswith(VENDORED)}
    html = {one.address: one.body.decode() for one in site if one.media_type.startswith("text/html")}
    pages = Pages(html, {str(path): _code(path) for path in (project / "templates").rglob("*.html")})
    styles = [path.read_text("utf-8") for path in sorted(folder.rglob("*.css"))]
    yield from differences(scripts, pages, styles, INTERFACE.keys(), _addresses())
    yield from _other_limits(pages, parse((folder / SHARED).read_text("utf-8")))
    yield from drawing_differences(pages, (folder / "img/drawings.svg").read_text("utf-8"))


def _code(template: Path) -> str:
    """A template without its comments."""
    return re.sub(r"\{#.*?#\}", "", template.read_text("utf-8"), flags=re.DOTALL)


def _other_limits(pages: Pages, shared: Mapping[str, Any]) -> Iterator[str]:
    for name, html in pages.html.items():
        for limit in sorted(set(re.findall(r'\smaxlength="(\d+)"', html))):
            if int(limit) not in shared.values():
                yield f"{name} has a field for {limit} characters, which is no limit of static/{SHARED}: use one."


def drawing_differences(pages: Pages, drawings: str) -> Iterator[str]:
    """The drawings that only a page or only the file has."""
    try:
        symbols = ElementTree.fromstring(drawings)  # noqa: S314 (a file of our own)
    except ElementTree.ParseError as error:
        yield f"static/img/drawings.svg is no XML, so that no page has a drawing: {error}. Close what is open there."
        return
    drawn, shown = {one.get("id", "") for one in symbols}, pages.named(r'drawings\.svg#([^"]+)"')
    for one in sorted(drawn - shown):
        yield f'No page shows the drawing "{one}" of static/img/drawings.svg: take it out.'
    for one in sorted(shown - drawn):
        yield f'A page shows the drawing "{one}", which static/img/drawings.svg has not: add it, or correct the name.'


def _addresses() -> set[str]:
    """The ids that stand in links of readers and stay, whoever uses them."""
    sections = {section.id for section in (*CONTENT.sections, *CONTENT.report, *CONTENT.about)}
    themes = {f"t-{theme.id}" for theme in CONTENT.themes}
    return sections | themes | {group.id for group in CONTENT.groups} | {*QUESTIONS, *GLOSSARY}


def differences(
    scripts: Texts, pages: Pages, styles: Iterable[str], keys: Collection[str], content: Collection[str]
) -> Iterator[str]:
    """A sentence for each name that one side has and the other has not; `content` are ids that are addresses."""
    set_by_scripts = {_kebab(name) for text in scripts.values() for name in SET_BY_SCRIPT.findall(text)}
    # The settings of the display are written by their names.
    set_by_scripts |= {double for double, _ in LITERAL.findall(scripts.get(f"static/{SHARED}", ""))}
    for name, text in scripts.items():
        yield from (f"{name} puts a name together: {found}. Write it out whole." for found in BUILT.findall(text))
        yield from _missing(name, text, pages, keys, set_by_scripts)
    for name, html in pages.html.items():
        for key in sorted(set(keys_on_paper(html)) - set(keys)):
            yield f'{name} leaves "{key}" to a script, which is no message: correct the key in the template.'
    yield from _unused("\n".join(scripts.values()), "\n".join(styles), pages, content)


def keys_said(text: str, keys: Collection[str]) -> set[str]:
    """The keys of messages that a script names."""
    return set(KEY.findall(text)) & set(keys)


def keys_on_paper(page: str) -> list[str]:
    """The keys of the sentences that a page leaves to a script, for a sheet in another language."""
    return re.findall(r'\sdata-say="([^"]+)"', page)


def _missing(
    name: str, text: str, pages: Pages, keys: Collection[str], set_by_scripts: Collection[str]
) -> Iterator[str]:
    wanted = {*ID.findall(text), *(one for literal in _selectors(text) for one in IN_SELECTOR.findall(literal))}
    for one in sorted(wanted - pages.ids):
        yield f'{name} names the id "{one}", which no page has: correct it there or in the template.'
    for one in sorted(set(PART.findall(text)) - pages.parts):
        yield f'{name} names the part "{one}", which no template has: correct it there or in the template.'
    for one in sorted(_attributes(text) - pages.possible_attributes - set(set_by_scripts)):
        yield f"{name} reads data-{one}, which no page has: correct it there or in the template."
    topics = {key.partition(".")[0] for key in keys}
    for one in sorted(set(KEY.findall(text)) - set(keys)):
        if one.partition(".")[0] in topics:
            yield f'{name} says "{one}", which is no message: correct the key, or add it to netinfo/content/interface/.'


def _unused(scripts: str, styles: str, pages: Pages, content: Collection[str]) -> Iterator[str]:
    literals = {double or single for double, single in LITERAL.findall(scripts)}
    in_selectors = {one for literal in _selectors(scripts) for one in IN_SELECTOR.findall(literal)}
    used = literals | in_selectors | set(ID.findall(scripts)) | set(IN_SELECTOR.findall(styles)) | set(content)
    used |= {one for pointer in pages.named(POINTS_TO.pattern) for one in pointer.split()}
    yield from (f'No script, style or link uses the id "{one}": take it out.' for one in sorted(pages.ids - used))
    yield from (f'No script uses the part "{one}": take it out.' for one in sorted(pages.parts - literals))
    for one in sorted(pages.attributes - _attributes(scripts) - _attributes(styles) - literals):
        yield f"No script or style reads data-{one}: take it out."


def _selectors(text: str) -> Iterator[str]:
    """The literals that are selectors, by how they begin or by what is asked with them."""
    asked = re.findall(r'(?:querySelector(?:All)?|closest|matches|all|\$)\(\s*"([^"\n]+)"', text)
    yield from asked
    yield from (double for double, _ in LITERAL.findall(text) if double.startswith((":is(", "#")) and " " in double)


def _attributes(text: str) -> set[str]:
    found = {one or other for one, other in ATTRIBUTE.findall(text)}
    for single, *several in DATASET.findall(text):
        names = [single] if single else [one.partition(":")[0].strip() for one in "".join(several).split(",")]
        found |= {_kebab(one) for one in names}
    return found


def _kebab(name: str) -> str:
    return re.sub(r"[A-Z]", lambda letter: f"-{letter[0].lower()}", name)
