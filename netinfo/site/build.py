"""Makes the site: content, catalogs and templates become a list of resources."""

from collections.abc import Mapping

from flask import Flask

from .. import catalogs, editions
from ..languages import DEFAULT
from ..settings import settings_of
from . import assets, json_data, manifest, pages, pdfs, plain_text, well_known, worker
from .inputs import Inputs
from .resources import Site
from .shared import shared_of

MAKERS = (plain_text, pdfs, assets, manifest, well_known)
"""Each makes its resources by `resources(inputs)`; before them come the pages, and the data that scripts on them need;
after them the worker, with the list of what it stores."""


def inputs_of(app: Flask, offered: Mapping[str, editions.Edition] | None = None) -> Inputs:
    """What the site of an app is made from; raises Problem if a required language is not complete."""
    settings, folder = settings_of(app), catalogs.folder_of(app)
    preparing = {} if offered else editions.in_preparation(folder, facts=settings.facts)
    offered = offered or editions.offered(folder, facts=settings.facts)
    return Inputs(app, settings, offered, assets.collect(app), shared_of(app), preparing)


def site_from(inputs: Inputs) -> Site:
    """The whole site."""
    resources = list(pages.resources(inputs))
    resources += json_data.resources(inputs, resources)
    resources += [resource for maker in MAKERS for resource in maker.resources(inputs)]
    resources += worker.resources(inputs, resources)
    renderer = pages.Renderer(inputs)
    return Site(
        {resource.address: resource for resource in resources},
        tuple(inputs.editions),
        renderer.errors(),
        renderer.chooser(inputs.editions[DEFAULT]),
        inputs.assets.hashes,
    )
