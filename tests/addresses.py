"""The pages that readers get, by address and by name: what tests are made of before any site is built."""

from netinfo.site.pages import ERRORS, PAGES, address
from tests.wording import languages


def codes() -> list[str]:
    """The languages that readers get."""
    return [language.code for language in languages()]


def pages() -> list[str]:
    """The address of every page for readers."""
    return [address(code, page) for code in codes() for page in PAGES]


def documents_by_name() -> list[str]:
    """Every HTML page: those with an address, the error pages by status and language, the start page of the export."""
    offline = [f"/{code}/offline/" for code in codes()]
    errors = [f"{status} {code}" for status in ERRORS for code in codes()]
    return [*pages(), *offline, *errors, "chooser"]
