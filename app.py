"""The way in for `flask` and for any WSGI server: `app:app`."""

from netinfo import create_app

app = create_app()
