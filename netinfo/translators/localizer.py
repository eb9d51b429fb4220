"""What the workbench says to a translator: in the language of a catalog as far as that goes, else in the source's."""

from ..catalogs import Catalog, Translation
from ..content.messages import Message, Plural
from ..languages import Language
from .locations import WORKBENCH, location_of
from .source import all_messages


class Localizer:
    def __init__(self, language: Language, catalog: Catalog) -> None:
        self._language, self._translation = language, Translation(language, catalog)

    def say(self, key: str, **values: object) -> str:
        message = all_messages()[key]
        assert isinstance(message, Message)  # noqa: S101
        return Message(key, self._translation.message(message)).fill(**values)

    def say_count(self, key: str, n: int) -> str:
        """A sentence with a number, in the plural form for it."""
        plural = all_messages()[key]
        assert isinstance(plural, Plural)  # noqa: S101
        category = self._language.locale.plural_form(n)
        return Plural(key, self._translation.plural(plural)).fill(category, n=n)

    def page_name(self, key: str) -> str:
        """The name of the page a sentence stands on, with its address."""
        location = location_of(key)
        if location.page == WORKBENCH:
            return self.say("workbench.title")
        return f"{self.say(f'nav.{location.page}')} ({location.address(self._language.code)})"
