"""The preview of one `.po` file: every changed sentence in its rendered page, nothing merged, nothing written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask, render_template

from ... import catalogs
from ...catalogs import Catalog, Entry
from ...languages import SOURCE, Language
from ...site.pages import PAGES, address
from ...site.resources import HTML, Resource
from .. import baseline, po, terms
from ..arguments import language_of
from ..checks import check_catalog
from ..checks.findings import Finding, without_dangers
from ..checks.report import current_source, empty_sentences, rows, summary, visible, without_empty
from ..localizer import Localizer
from ..locations import location_of
from ..source import all_messages
from . import pseudo, workbench_files
from .marked import MarkedPage
from .server import Preview
from .site import PAPER, PreviewSite, as_they_are, keyed_edition, paper_site, preview_site
from .wrappers import ChangeHighlights


@dataclass(frozen=True)
class Draft:
    """A file under preview: its catalog, what is wrong in it, and the entries that stand in its place now."""

    name: str
    language: Language
    catalog: Catalog
    findings: list[Finding]
    """Those that nobody has accepted."""
    before: Mapping[str, Entry] | None
    """None where nobody can tell what stood there."""
    in_place: bool
    """The file is the catalog of the product itself."""
    by_git: bool = True
    """Of that one, what git keeps is known."""

    @property
    def changed(self) -> list[Entry]:
        if self.before is None:
            return []
        return [entry for entry in self.catalog if any(entry.wordings) and entry.wordings != self._before(entry.key)]

    @property
    def shown(self) -> list[Entry]:
        """What somebody has to look at: every sentence that is changed, is lost, or has something wrong in it."""
        keys = {entry.key for entry in self.changed} | {one.key for one in without_empty(self.findings)}
        order = dict.fromkeys([*all_messages(), *self.catalog.by_key])
        return [self._entry(key) for key in order if key in keys or self._lost(key)]

    def before_of(self, key: str) -> str:
        """What the sentence says now."""
        return " | ".join(filter(None, self._before(key)))

    def _before(self, key: str) -> tuple[str, ...]:
        return self.before[key].wordings if self.before and key in self.before else ()

    def _lost(self, key: str) -> bool:
        # A file of some sentences loses none of the others.
        return key in self.catalog.by_key and baseline.lost(self.catalog.by_key[key], (self.before or {}).get(key))

    def _entry(self, key: str) -> Entry:
        return self.catalog.by_key.get(key) or Entry(key, (), ())


def draft_of(file: Path, folder: Path) -> Draft:
    language, catalog = po.open_file(file)
    findings = [one for one in check_catalog(language, catalog, terms.read(folder)) if not one.accepted]
    before, in_place = baseline.entries(language, file, folder), baseline.in_place(language, file, folder)
    return Draft(str(file), language, catalog, findings, before, in_place, baseline.knows_changes(file))


def of_file(app: Flask, draft: Draft) -> Preview:
    """Everything the preview of a file answers."""
    folder = catalogs.folder_of(app)
    source, usable = language_of(SOURCE), without_dangers(draft.catalog, draft.findings)
    keyed = {
        SOURCE: keyed_edition(source, catalogs.load(source, folder), drafts=False),
        draft.language.code: keyed_edition(draft.language, usable),
    }
    every, wrapper = as_they_are(folder) | keyed, ChangeHighlights({entry.key for entry in draft.shown})
    site = preview_site(app, every, wrapper)
    localizer = Localizer.of_file(draft.language, usable, folder)
    changes = [_change(draft, entry, site.pages, localizer) for entry in draft.shown]
    index = _index(app, draft.language, draft.name, changes, localizer, _counts(draft, localizer))
    return _together(site, paper_site(app, every, wrapper), index)


def of_made_up(app: Flask, code: str) -> Preview:
    """The whole site with a made-up language."""
    folder = catalogs.folder_of(app)
    every, wrapper = as_they_are(folder) | {code: pseudo.edition(code)}, ChangeHighlights(())
    source = language_of(SOURCE)
    index = _index(app, pseudo.MADE_UP[code], code, [], Localizer(source, catalogs.load(source, folder)))
    return _together(preview_site(app, every, wrapper), paper_site(app, every, wrapper), index)


def _together(screen: PreviewSite, paper: PreviewSite, index: Mapping[str, Resource]) -> Preview:
    resources = {**screen.preview.resources, **paper.preview.resources, **index}
    return Preview(resources, screen.hashes | paper.hashes)


def _change(draft: Draft, entry: Entry, pages: Mapping[str, MarkedPage], localizer: Localizer) -> dict[str, Any]:
    return {
        "key": entry.key,
        "page": localizer.page_name(entry.key),
        "source": current_source(entry.key, entry),
        "before": draft.before_of(entry.key),
        "here": visible(" | ".join(entry.wordings)),
        "findings": rows(draft.findings, entry.key, localizer),
        **_frames(draft.language.code, entry.key, pages),
    }


def _frames(code: str, key: str, pages: Mapping[str, MarkedPage]) -> dict[str, str]:
    """The addresses of the sentence on a phone, on paper and in the source; none if it is not to be seen at first."""
    showing = [name for name in PAGES if key in pages[address(code, name)].keys]
    if not showing:
        return {}
    page = location_of(key).page if location_of(key).page in showing else showing[0]
    phone = address(code, page)
    return {"phone": phone, "paper": PAPER + phone, "beside": address(SOURCE, page)}


def _counts(draft: Draft, localizer: Localizer) -> list[str]:
    """What stands above all: how much is changed, lost and wrong."""
    empty = empty_sentences(draft.catalog, draft.findings, draft.before or {}, localizer)
    told = [one.sentence for one in empty]
    return [*_about_changes(draft, localizer), *told, summary(without_empty(draft.findings), localizer)]


def _about_changes(draft: Draft, localizer: Localizer) -> Iterator[str]:
    if draft.before is None:
        yield localizer.say("workbench.itself-unknown")
        return
    if draft.in_place:
        yield localizer.say("workbench.itself" if draft.by_git else "workbench.itself-before")
    changed = localizer.say("workbench.changed", n=len(draft.changed))
    yield changed if draft.changed else f"{changed} · {localizer.say('workbench.same')}"


def _index(
    app: Flask,
    language: Language,
    name: str,
    changes: list[dict[str, Any]],
    localizer: Localizer,
    counts: Iterable[str] = (),
) -> dict[str, Resource]:
    """The first page, with what it needs."""
    addresses = {page: address(language.code, page) for page in PAGES}
    links = {page: {"phone": phone, "paper": PAPER + phone} for page, phone in addresses.items()}
    with app.app_context():
        html = render_template(
            "workbench/preview.html",
            language=language,
            name=name,
            counts=counts,
            changes=changes,
            pages=links,
            say=localizer.say,
        )
    index = Resource("/", html.encode(), HTML, "revalidate")
    return {one.address: one for one in (index, *workbench_files.resources(app))}
