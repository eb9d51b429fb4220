"""What every test may use: the app, the site it makes, and a client."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, settings
from jinja2.bccache import Bucket, BytecodeCache

from netinfo.errors import Problem
from netinfo.site.resources import Site
from tests.documents import the_app, the_site
from tests.project_copy import copy_of_the_project
from tests.wording import editions

pytest_plugins = ["tests.faults.table"]

# Machines are noisy: how long an example takes decides nothing.
settings.register_profile("netinfo", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("netinfo")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart() -> None:
    """A catalog that is not finished is one sentence, not a failure of every test that shows a page."""
    try:
        editions()
    except Problem as problem:
        raise pytest.UsageError(str(problem)) from None


class CompiledTemplates(BytecodeCache):
    """Templates are compiled once for all apps of the run; a changed text is compiled anew."""

    def __init__(self) -> None:
        self._compiled: dict[str, bytes] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._compiled:
            bucket.bytecode_from_string(self._compiled[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._compiled[bucket.key] = bucket.bytecode_to_string()


Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": CompiledTemplates()}
# The same bytes are compressed once for all apps of the run: with the best quality that takes longer than most tests.
brotli.compress = lru_cache(maxsize=1000)(brotli.compress)


@pytest.fixture(scope="session")
def base_url() -> None:
    """Tests name whole addresses. The plugin's own fixture is of a kind that pytest is giving up."""


@pytest.fixture(scope="session")
def app() -> Flask:
    return the_app()


@pytest.fixture(scope="session")
def site() -> Site:
    return the_site()


@pytest.fixture
def client(app: Flask) -> Iterator[FlaskClient]:
    with app.test_client() as client:
        yield client


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the product is made of, for a test to break."""
    return copy_of_the_project(tmp_path, monkeypatch)
