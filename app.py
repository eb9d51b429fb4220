"""The way in for `flask` and for any WSGI server: `app:app`."""

import sys

from netinfo import create_app
from netinfo.errors import Problem

try:
    app = create_app()
except Problem as problem:
    sys.exit(f"Error: {problem}")
