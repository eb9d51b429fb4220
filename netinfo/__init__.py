"""netinfo: a patient leaflet about neuroendocrine carcinoma (NEC), served by Flask, readable without internet."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask


def _home() -> Path:
    """Where static/, templates/ and translations/ stand: in a checkout beside the package, once installed inside it."""
    package = Path(__file__).parent
    return package if (package / "templates").is_dir() else package.parent


PROJECT = _home()


def create_app(overrides: Mapping[str, Any] | None = None) -> Flask:
    # Read when an app is made: what is wrong in the content is then a Problem of the caller, and no failed import.
    from . import cli, settings
    from .serving import views
    from .site import assets, pages

    app = Flask("netinfo", root_path=str(PROJECT), static_folder=None)
    settings.init_app(app, overrides)
    for part in (assets, pages, views, cli):
        part.init_app(app)
    return app
