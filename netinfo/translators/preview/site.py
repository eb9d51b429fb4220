"""The site as translators see it, on a phone and on paper: every fold open, every sentence to be found by its key."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from flask import Flask

from ...catalogs import Catalog, Translation, folder_of, load
from ...editions import Edition, edition_of
from ...languages import LANGUAGES, Language
from ...site import pages
from ...site.build import inputs_of, site_from
from ...site.inputs import Assets
from ...site.resources import HTML, Hashes, Resource
from .. import terms
from ..checks import check_catalog
from ..checks.findings import without_dangers
from . import workbench_files
from .marked import KeyedTranslation, MarkedPage, without_signs, wrap_sentences
from .server import Preview
from .wrappers import Wrapper

PAPER = "/paper"
"""Before the address of a page: the same page as it is on paper."""
WITH_SENTENCES = ("application/json", "application/manifest", "text/javascript", "text/plain")
"""The media types, besides that of pages, of what may hold sentences."""


@dataclass(frozen=True)
class PreviewSite:
    """The pages by address, and the other resources by address."""

    pages: Mapping[str, MarkedPage]
    others: Mapping[str, Resource]
    hashes: Hashes
    """Of what stands inside the pages."""

    @property
    def preview(self) -> Preview:
        """Everything that a browser asks for."""
        html = {where: Resource(where, page.html.encode(), HTML, "revalidate") for where, page in self.pages.items()}
        return Preview({**self.others, **html}, self.hashes)


def keyed_edition(language: Language, catalog: Catalog, drafts: bool = True) -> Edition:
    """The edition that a catalog makes, with the key at each sentence; `drafts` are sentences that are not finished."""
    return edition_of(language, KeyedTranslation(Translation(language, catalog, drafts)))


def as_they_are(folder: Path) -> dict[str, Edition]:
    """The languages that readers get as their catalogs are, finished or not; what is missing is in English."""
    loaded = ((language, load(language, folder)) for language in LANGUAGES if language.public)
    return {one.code: edition_of(one, Translation(one, catalog)) for one, catalog in loaded}


def preview_site(app: Flask, editions: Mapping[str, Edition], wrapper: Wrapper, link_prefix: str = "") -> PreviewSite:
    """The site of these editions; each of its links to a page leads to that page behind the prefix."""
    site = site_from(replace(inputs_of(app, editions), preview=True, link_prefix=link_prefix))
    return _marked(site, wrapper, site.hashes)


def catalog_site(
    app: Flask, language: Language, catalog: Catalog, wrapper: Wrapper, link_prefix: str = ""
) -> PreviewSite:
    """The site with the language of a catalog in it, also where that is not complete, with the workbench's files."""
    folder = folder_of(app)
    usable = without_dangers(catalog, check_catalog(language, catalog, terms.read(folder)))
    editions = as_they_are(folder) | {language.code: keyed_edition(language, usable)}
    site = preview_site(app, editions, wrapper, link_prefix)
    return replace(site, others={**site.others, **{one.address: one for one in workbench_files.resources(app)}})


def paper_site(app: Flask, editions: Mapping[str, Edition], wrapper: Wrapper) -> PreviewSite:
    """The same pages as they are on paper, each behind the prefix of paper."""
    inputs = inputs_of(app, editions)
    on_paper = replace(inputs, assets=printed(inputs.assets), preview=True)
    return _marked(_behind_prefix(pages.resources(on_paper)), wrapper, on_paper.assets.hashes)


def printed(styled: Assets) -> Assets:
    """The same files, with style sheets that make the screen look like paper."""
    inlined = {name: body.replace(b"@media print", b"@media all") for name, body in styled.inlined.items()}
    return replace(styled, inlined=inlined)


def _behind_prefix(resources: Iterable[Resource]) -> Iterable[Resource]:
    return (replace(resource, address=PAPER + resource.address) for resource in resources)


def _marked(resources: Iterable[Resource], wrapper: Wrapper, hashes: Hashes) -> PreviewSite:
    every = list(resources)
    return PreviewSite(
        {one.address: wrap_sentences(one.body.decode(), wrapper) for one in every if one.media_type == HTML},
        {one.address: _without_signs(one) for one in every if one.media_type != HTML},
        hashes,
    )


def _without_signs(resource: Resource) -> Resource:
    if not resource.media_type.startswith(WITH_SENTENCES):
        return resource
    return replace(resource, body=without_signs(resource.body.decode()).encode())
