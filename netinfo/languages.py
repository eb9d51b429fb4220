"""The one list of languages; switcher, addresses, worker, sitemap and tests all follow it."""

from collections.abc import Iterable
from dataclasses import dataclass

from babel import Locale
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header


@dataclass(frozen=True)
class Language:
    """A language of the product: `code` is its folder in `translations/`, its address prefix and its `lang`."""

    code: str
    required: bool = False
    """An incomplete required language stops the build; any other one is not offered until it is complete."""
    published: bool = False
    """A person said so; until then a complete language is in preparation: to be read and signed, and not offered."""

    @property
    def public(self) -> bool:
        return self.required or self.published

    @property
    def locale(self) -> Locale:
        return Locale.parse(self.code, sep="-")

    @property
    def name(self) -> str:
        """The language's name in the language itself."""
        return self.locale.get_display_name() or self.code

    @property
    def direction(self) -> str:
        return self.locale.text_direction


LANGUAGES = (
    Language("nl", required=True),
    Language("en", required=True),
)
SOURCE = "en"
DEFAULT = "nl"


def listed(code: str) -> Language | None:
    """The language of the list with this code, if there is one."""
    return next((one for one in LANGUAGES if one.code == code), None)


def code_of(locale: Locale) -> str:
    """The code of a language as it is written here, with its script and region, such as pt-BR."""
    return str(locale).replace("_", "-")


def negotiate(accept_language: str | None, offered: Iterable[str]) -> str:
    """The offered language a reader likes best, else the default; a broken header counts as none.

    Each tag of the reader finds the same tag, else the one of its language that is most like it.
    """
    codes = list(offered)
    wanted = parse_accept_header(accept_language, LanguageAccept)
    liked = (_most_like(tag, codes) for tag, quality in wanted if quality > 0)
    return next((code for code in liked if code), DEFAULT)


def _most_like(tag: str, codes: Iterable[str]) -> str | None:
    """By how many parts they share, such as script and region; then the one that says least besides."""
    parts = tag.lower().split("-")
    same = {code: code.lower().split("-") for code in codes}
    of_language = [code for code, own in same.items() if own[0] == parts[0]]
    return max(of_language, key=lambda code: (len({*parts} & {*same[code]}), -len(same[code])), default=None)


def from_path(path: str, offered: Iterable[str]) -> str | None:
    """The language an address is in, by its first segment."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in set(offered) else None
