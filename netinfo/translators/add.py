"""A new language from nothing: its catalog, and its line in the list of languages, until it is given to readers."""

import re
from pathlib import Path

from babel import Locale, UnknownLocaleError

from ..catalogs import path_of
from ..errors import Problem
from ..files import save
from ..languages import Language, code_of, listed
from . import po, terms, update
from .source import all_messages

MODULE = Path("netinfo") / "languages.py"
LIST_END = re.compile(r"^(LANGUAGES = \(\n(?:    .*\n)*)\)$", re.MULTILINE)


def add(code: str, project: Path) -> Path:
    """Add a language and return the path of its catalog; when it is complete it is in preparation."""
    language = _new(code)
    path = path_of(code, project / "translations")
    if path.exists():
        raise Problem(f"{path} is there already: fill it, or take it away first.")
    module, line = project / MODULE, f'Language("{code}"),'
    text, count = LIST_END.subn(rf"\1    {line}\n)", module.read_text(encoding="utf-8"))
    if count != 1:
        raise Problem(f"{module}: the list LANGUAGES was not found; add this line to it: {line}")
    save(path, po.dump(language, update.empty(language, all_messages())))
    save(module, text)
    terms.add(code, project / "translations")
    return path


def publish(language: Language, project: Path) -> None:
    """Have a language offered to readers from the next build on."""
    module, published = project / MODULE, f'Language("{language.code}", published=True),'
    text = module.read_text(encoding="utf-8")
    line = f'Language("{language.code}"),'
    if text.count(line) != 1:
        raise Problem(f"{module}: the line {line} was not found; write there: {published}")
    save(module, text.replace(line, published))


def _new(code: str) -> Language:
    if listed(code):
        raise Problem(f"{code} is in the list of languages already. What waits in it: flask i18n check {code}")
    try:
        proper = code_of(Locale.parse(code, sep="-"))
    except (UnknownLocaleError, ValueError):
        raise Problem(f"{code!r} is not the code of a language: write one such as fy, ar or pt-BR.") from None
    if proper != code:
        raise Problem(f"{code} is written otherwise: flask i18n add {proper}")
    return Language(code)
