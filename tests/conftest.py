"""What every test may use: the app, the site it makes, and a client."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, settings
from playwright.sync_api import Playwright, sync_playwright

from netinfo import create_app
from netinfo.serving.views import site_of
from netinfo.site.resources import Site
from tests.project_copy import copy_of_the_project

pytest_plugins = ["tests.faults.table"]

# Machines are noisy: how long an example takes decides nothing.
settings.register_profile("netinfo", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("netinfo")

PROJECT = Path(__file__).parent.parent
BASE_URL = "http://folder.example"


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app({"base_url": BASE_URL})


@pytest.fixture(scope="session")
def site(app: Flask) -> Site:
    return site_of(app)


@pytest.fixture
def client(app: Flask) -> Iterator[FlaskClient]:
    with app.test_client() as client:
        yield client


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """One for the whole run: a second one beside it is refused."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the product is made of, for a test to break."""
    return copy_of_the_project(tmp_path, monkeypatch)


def pages() -> list[str]:
    """The address of every page for readers, in every offered language."""
    return [one.address for one in site_of(create_app()) if one.in_sitemap]
