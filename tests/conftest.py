"""What every test may use: the app, the site it makes, and a client."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from netinfo import create_app
from netinfo.server import site_of
from netinfo.site import Site

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


def pages() -> list[str]:
    """The address of every page for readers, in every offered language."""
    return [one.address for one in site_of(create_app()) if one.listed]
