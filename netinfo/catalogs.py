"""Reading the catalogs in `translations/`: any editor's `.po` file, compiled in memory, complete or named."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.support import Translations

from .content.messages import Message, Plural
from .inline import links
from .languages import SOURCE, Language
from .problems import Problem

# Enough counts to meet every plural form of every language.
COUNTS = range(200)
LINE = re.compile(r'(#.*|(msg(ctxt|id|id_plural|str(\[\d+\])?)\s*)?"([^"\\]|\\.)*")?')


@dataclass(frozen=True)
class Waiting:
    """A sentence that has no finished translation, and why."""

    key: str
    reason: str
    line: int | None = None


def path_of(code: str, folder: Path) -> Path:
    return folder / code / "LC_MESSAGES" / "messages.po"


def read(path: Path) -> Catalog:
    """The catalog in a file; a file that cannot be read is a Problem that names the file and the line."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        _check_lines(path, text)
        catalog = read_po(StringIO(text), abort_invalid=True)
        catalog.charset = "utf-8"
        _compiled(catalog)
        return catalog
    except FileNotFoundError:
        raise Problem(
            f"{path} is missing: put the catalog back, or take the language out of netinfo/languages.py."
        ) from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise Problem(f"{path}, line {line}: this is not UTF-8; save the file with the encoding UTF-8.") from None
    except PoFileError as error:
        raise Problem(f"{path}, line {error.lineno + 1}: {error}; mend this line in the .po file.") from None
    except (ValueError, LookupError, AttributeError) as error:
        raise Problem(f"{path}: this is not a .po file that can be read ({error}).") from None


def _check_lines(path: Path, text: str) -> None:
    """Babel reads a line with a lost quotation mark as if nothing were wrong."""
    for number, line in enumerate(text.splitlines(), 1):
        if not LINE.fullmatch(line.strip()):
            raise Problem(f"{path}, line {number}: this line cannot be read; is a quotation mark missing?")


class Translation:
    """The translations of one language, for `content.messages.translate`."""

    def __init__(self, language: Language, catalog: Catalog) -> None:
        self._compiled = _compiled(catalog)
        self._examples = {language.locale.plural_form(n): n for n in reversed(COUNTS)}

    def message(self, message: Message) -> str:
        return str(self._compiled.upgettext(message.key, str(message)))

    def plural(self, plural: Plural) -> dict[str, str]:
        """The forms of the sentence by the plural categories of the language."""
        one, other = plural.forms["one"], plural.forms["other"]
        return {
            category: str(self._compiled.unpgettext(plural.key, one, other, n))
            for category, n in self._examples.items()
        }


def waiting(language: Language, catalog: Catalog, wanted: Iterable[Message | Plural]) -> list[Waiting]:
    """The sentences of the product that this catalog does not finish, in reading order."""
    entries = {entry.context: entry for entry in catalog if entry.id}
    found = (_waiting(language, entries.get(message.key), message) for message in wanted)
    return list(dict.fromkeys(sentence for sentence in found if sentence))


def _waiting(language: Language, entry: Entry | None, message: Message | Plural) -> Waiting | None:
    source = tuple(message.forms.values()) if isinstance(message, Plural) else (str(message),)
    if entry is None:
        return Waiting(message.key, "it is not in the catalog")
    if entry.fuzzy:
        return Waiting(message.key, "it is flagged: look at it and take the flag off", entry.lineno)
    if (entry.id if isinstance(entry.id, tuple) else (entry.id,)) != source:
        return Waiting(message.key, "the source has changed since it was translated", entry.lineno)
    strings = tuple(map(str, entry.string if isinstance(entry.string, tuple) else (entry.string or "",)))
    if language.code != SOURCE and not all(strings):
        return Waiting(message.key, "it has no translation", entry.lineno)
    theirs, ours = ({key for text in texts for key in links(text)} for texts in (strings, source))
    if theirs - ours:
        known = ", ".join(sorted(ours)) or "none"
        return Waiting(message.key, f"it links to {', '.join(theirs - ours)}; the source: {known}", entry.lineno)
    return None


def _compiled(catalog: Catalog) -> Translations:
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Translations(compiled)
