"""The site as translators see it, on a phone and on paper: every fold open, every sentence to be found by its key."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from flask import Flask

from ...catalogs import Catalog, Translation, folder_of
from ...editions import Edition, edition_of, offered
from ...languages import Language
from ...site import assets, pages
from ...site.build import inputs_of, site_from
from ...site.inputs import Assets
from ...site.resources import HTML, Resource
from .. import terms
from ..checks import check_catalog
from ..checks.findings import without_dangers
from . import workbench_files
from .marked import KeyedTranslation, MarkedPage, without_signs, wrap_sentences
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

    @property
    def resources(self) -> dict[str, Resource]:
        """Everything that a browser asks for, by address."""
        html = {where: Resource(where, page.html.encode(), HTML, "revalidate") for where, page in self.pages.items()}
        return {**self.others, **html}


def keyed_edition(language: Language, catalog: Catalog, drafts: bool = True) -> Edition:
    """The edition that a catalog makes, with the key at each sentence; `drafts` are sentences that are not finished."""
    return edition_of(language, KeyedTranslation(Translation(language, catalog, drafts)))


def preview_site(app: Flask, editions: Mapping[str, Edition], wrapper: Wrapper, link_prefix: str = "") -> PreviewSite:
    """The site of these editions; each of its links to a page leads to that page behind the prefix."""
    site = site_from(replace(inputs_of(app, editions), preview=True, link_prefix=link_prefix))
    return _marked(site, wrapper)


def catalog_site(
    app: Flask, language: Language, catalog: Catalog, wrapper: Wrapper, link_prefix: str = ""
) -> PreviewSite:
    """The site with the language of a catalog in it, also where that is not complete, with the workbench's files."""
    folder = folder_of(app)
    usable = without_dangers(catalog, check_catalog(language, catalog, terms.read(folder)))
    editions = offered(folder) | {language.code: keyed_edition(language, usable)}
    site = preview_site(app, editions, wrapper, link_prefix)
    return replace(site, others={**site.others, **{one.address: one for one in workbench_files.resources(app)}})


def paper_site(app: Flask, editions: Mapping[str, Edition], wrapper: Wrapper) -> PreviewSite:
    """The same pages as they are on paper, each behind the prefix of paper."""
    inputs = inputs_of(app, editions)
    on_paper = replace(inputs, assets=_printed(inputs.assets), preview=True)
    return _marked([*_behind_prefix(pages.resources(on_paper)), *assets.resources(on_paper)], wrapper)


def _printed(styled: Assets) -> Assets:
    """The same files with the style sheets of paper, so at an address of their own."""
    return Assets(
        {
            name: body.replace(b"@media print", b"@media all") if name.endswith(".css") else body
            for name, body in styled.files.items()
        }
    )


def _behind_prefix(resources: Iterable[Resource]) -> Iterable[Resource]:
    return (replace(resource, address=PAPER + resource.address) for resource in resources)


def _marked(resources: Iterable[Resource], wrapper: Wrapper) -> PreviewSite:
    every = list(resources)
    return PreviewSite(
        {one.address: wrap_sentences(one.body.decode(), wrapper) for one in every if one.media_type == HTML},
        {one.address: _without_signs(one) for one in every if one.media_type != HTML},
    )


def _without_signs(resource: Resource) -> Resource:
    if not resource.media_type.startswith(WITH_SENTENCES):
        return resource
    return replace(resource, body=without_signs(resource.body.decode()).encode())
