"""The app for tests in browsers: it compresses in no time, and sends a tenth more bytes than readers get."""

from app import app
from netinfo.site import resources
from netinfo.site.precache import QUICK

__all__ = ["app"]

resources.QUALITY = QUICK
