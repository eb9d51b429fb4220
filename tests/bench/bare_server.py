"""A bare Flask that sends our leaflet from the very server that ours runs in: what our own answers are measured by."""

from flask import Flask

from netinfo import create_app
from netinfo.serving.views import site_of
from tests.bench.bare import add

app = create_app()
bare = Flask("bare", static_folder=None)
add(bare, "/nl/", site_of(app)["/nl/"].body.decode(), "text/html; charset=utf-8")
add(bare, "/healthz", "ok\n", "text/plain")
app.wsgi_app = bare.wsgi_app  # type: ignore[method-assign]
