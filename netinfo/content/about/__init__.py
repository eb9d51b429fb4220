"""The page about netinfo itself."""

from ..messages import t
from ..model import Section
from . import accessibility, changed, foundation, install, privacy, review, sources, who

# TRANSLATORS: heading above a part of the page
TITLE = t("about.title", "About netinfo")
WHAT = t(
    "about.what",
    "netinfo is a leaflet about NEC, with questions for your specialist. It is free. You need no account.",
)

SECTIONS: tuple[Section, ...] = (
    who.SECTION,
    review.SECTION,
    sources.SECTION,
    changed.SECTION,
    foundation.SECTION,
    privacy.SECTION,
    accessibility.SECTION,
    install.SECTION,
)
