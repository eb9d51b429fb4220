"""A reader of two languages does not pay for the others."""

import pytest
from flask import Flask

from netinfo.site.resources import Site
from tests.bench.growth import first_visit, grown
from tests.wording import editions

pytestmark = pytest.mark.slow

FURTHER = 6
A_NAME_AND_A_LINE = 300
"""Bytes: a further language in the list of languages of each page, and in what the worker knows."""


def test_first_visit_does_not_grow_with_further_languages(app: Flask, site: Site) -> None:
    few = len(editions())
    more = grown(app, few + FURTHER)
    assert len(more.languages) == few + FURTHER
    assert first_visit(site) > 80_000
    assert first_visit(more) - first_visit(site) < FURTHER * A_NAME_AND_A_LINE
