"""What the workbench says to a translator: in the language of a catalog as far as that goes, else in the source's."""

from dataclasses import replace
from pathlib import Path

from .. import catalogs
from ..catalogs import Catalog, Translation
from ..content.messages import Message, Plural
from ..languages import Language
from .locations import WORKBENCH, location_of
from .source import all_messages


class Localizer:
    def __init__(self, language: Language, catalog: Catalog) -> None:
        self._language, self._translation = language, Translation(language, catalog)

    @classmethod
    def of_file(cls, language: Language, catalog: Catalog, folder: Path) -> "Localizer":
        """In the words of a file, and where it has none in those of the product: it may be of some sentences only."""
        path = catalogs.path_of(language.code, folder)
        if not path.exists() or path == catalog.path:
            return cls(language, catalog)
        product = catalogs.load(language, folder)
        own = catalog.entries if catalog.rule.same(product.rule) else ()
        said = tuple(entry for entry in own if all(entry.wordings) and not entry.flagged)
        return cls(language, replace(product, entries=(*product.entries, *said)))

    def message(self, key: str) -> Message:
        """A sentence that is not filled in yet."""
        message = all_messages()[key]
        assert isinstance(message, Message)  # noqa: S101
        return Message(key, self._translation.message(message))

    def say(self, key: str, /, **values: object) -> str:
        return self.message(key).fill(**values)

    def say_count(self, key: str, n: int, /, **values: object) -> str:
        """A sentence with a number, in the plural form for it."""
        plural = all_messages()[key]
        assert isinstance(plural, Plural)  # noqa: S101
        category = self._language.locale.plural_form(n)
        return Plural(key, self._translation.plural(plural)).fill(category, n=n, **values)

    def page_name(self, key: str) -> str:
        """The name of the page a sentence stands on, with its address."""
        location = location_of(key)
        where = location.address(self._language.code)
        return f"{self.name_of(location.page)} ({where})" if where else self.name_of(location.page)

    def name_of(self, page: str) -> str:
        """The name of a page, or of the workbench itself."""
        return self.say("workbench.title" if page == WORKBENCH else f"nav.{page}")
