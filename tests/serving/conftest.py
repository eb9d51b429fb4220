"""The production server, for the tests that ask it over a connection."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.serving.listener import Listening, listening


@pytest.fixture(scope="module")
def server(app: Flask) -> Iterator[Listening]:
    with listening(app) as server:
        yield server
