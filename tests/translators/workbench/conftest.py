"""A workbench in a copy of the project, and somebody who asks it as its own page does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from netinfo import create_app
from netinfo.translators.workbench.app import workbench_app
from netinfo.translators.workbench.document import Document
from netinfo.translators.workbench.workspace import Workspace
from tests.project_copy import NL

TOKEN = "secret"  # noqa: S105
HOST = "127.0.0.1:5001"
Post = Callable[..., TestResponse]


@pytest.fixture
def workspace(project: Path) -> Workspace:
    return Workspace(create_app(), project / "copies")


@pytest.fixture
def document(project: Path) -> Document:
    """The Dutch catalog of the copy."""
    return Document(project / NL, project / "translations")


@pytest.fixture
def editor(workspace: Workspace) -> FlaskClient:
    client = workbench_app(workspace, TOKEN).test_client()
    client.open = partial(client.open, base_url=f"http://{HOST}")  # type: ignore[method-assign]
    return client


@pytest.fixture
def post(editor: FlaskClient) -> Post:
    """post("edit/nl/undo") as the workbench's own page does."""

    def ask(address: str, **more: Any) -> TestResponse:
        headers = {"Origin": f"http://{HOST}", **more.pop("headers", {})}
        return editor.post(f"/{TOKEN}/{address}", headers=headers, **more)

    return ask
