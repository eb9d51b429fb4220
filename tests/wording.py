"""What the product says today, by key: a test that looks for words asks here, and a volunteer may reword them."""

from functools import cache

from netinfo import PROJECT, catalogs
from netinfo.content.marks import without_marks
from netinfo.content.messages import Message, Plural, messages, translate
from netinfo.editions import Edition, offered
from netinfo.languages import LANGUAGES, Language
from netinfo.translators.source import all_messages


@cache
def editions() -> dict[str, Edition]:
    """The complete editions by language; raises Problem where a required one is not complete."""
    return offered(PROJECT / "translations")


def languages() -> list[Language]:
    """The languages that readers get."""
    return [one for one in LANGUAGES if one.code in editions()]


def say(code: str, key: str, **values: object) -> str:
    """A sentence without its marks, such as say("nl", "list.chosen", n=3)."""
    sentence = _sentences(code)[key]
    if isinstance(sentence, Message):
        return without_marks(sentence.fill(**values))
    count = values["n"]
    assert isinstance(count, int), f"{key} has plural forms: say it with a number"
    category = editions()[code].language.locale.plural_form(count)
    return without_marks(sentence.fill(category, **values))


@cache
def _sentences(code: str) -> dict[str, Message | Plural]:
    """The sentences as published, and those that only translators see."""
    edition = editions()[code]
    catalog = catalogs.load(edition.language, PROJECT / "translations")
    every = translate(dict(all_messages()), catalogs.Translation(edition.language, catalog))
    return every | {one.key: one for one in messages(edition.published)}
