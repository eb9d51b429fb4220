"""The pages for readers: which there are, where they stand, and what their templates are given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from flask import Flask, render_template
from flask_babel import Babel, force_locale, format_date
from jinja2 import StrictUndefined
from markupsafe import Markup

from .assets import Assets
from .content.cards import CARDS
from .content.dates import NEXT_CHECK, TEXT_DATE
from .content.links import LINKS
from .content.questions import QUESTIONS
from .content.words import WORDS
from .editions import DAY, Edition
from .inline import rich
from .settings import Settings

PAGES = {"leaflet": "", "questions": "questions/", "words": "words/", "about": "about/"}
"""Each page by name, with its address under the language; the template has the same name."""

ERRORS = {400: "bad-request", 404: "not-found", 405: "method", 500: "server"}


def address(code: str, page: str) -> str:
    return f"/{code}/{PAGES[page]}"


@dataclass(frozen=True)
class Printer:
    """Renders pages of every edition with the same assets and settings."""

    app: Flask
    editions: Mapping[str, Edition]
    assets: Assets
    settings: Settings

    def page(self, edition: Edition, name: str) -> bytes:
        return self._render(f"{name}.html", edition, name, address(edition.language.code, name))

    def error(self, edition: Edition, status: int) -> bytes:
        return self._render("error.html", edition, "error", "", error=ERRORS[status])

    def offline(self, edition: Edition) -> bytes:
        """The page the worker shows for an address it does not have while the network is gone."""
        return self._render("error.html", edition, "error", "", error="offline")

    def chooser(self, edition: Edition) -> bytes:
        """The start page of the export: one link for each language."""
        return self._render("chooser.html", edition, "chooser", "/")

    def _render(self, template: str, edition: Edition, name: str, own: str, **more: Any) -> bytes:
        with self.app.app_context(), force_locale(edition.language.locale):
            return render_template(template, **self._drawings, **self._context(edition, name, own), **more).encode()

    @cached_property
    def _drawings(self) -> dict[str, Any]:
        """The macros that draw, for every template and every part of one."""
        macros: Any = self.app.jinja_env.get_template("drawings.html").make_module({"assets": self.assets})
        return {"drawing": macros.drawing, "edge": macros.edge, "icon": macros.icon}

    def _context(self, edition: Edition, name: str, own: str) -> dict[str, Any]:
        return {
            "assets": self.assets,
            "base_url": self.settings.base_url,
            "cards": CARDS,
            "content": edition.content,
            "edition": edition,
            "editions": list(self.editions.values()),
            "language": edition.language,
            "next_check": NEXT_CHECK,
            "numbers": {key: question.no for key, question in QUESTIONS.items()},
            "others": [other for other in self.editions.values() if other is not edition],
            "own_address": own,
            "page": name,
            "pages": PAGES,
            "rich": self._rich(edition),
            "rich_in": lambda other, text: self._rich(other)(text),
            "say": edition.say,
            "text_date": TEXT_DATE,
            "worker": self.settings.worker == "on",
            "to": lambda page, language=edition.language.code: address(language, page),
        }

    def _rich(self, edition: Edition) -> Callable[[str], Markup]:
        """Sentences as HTML, with their links in the language of the edition."""
        return lambda text: rich(text, lambda words, key: _link(edition.language.code, words, key))


def _link(code: str, words: str, key: str) -> Markup:
    kind, _, name = key.rpartition(":")
    if kind == "lang":
        return Markup('<span lang="{}">{}</span>').format(name, words)
    if kind == "page":
        return Markup('<a href="{}">{}</a>').format(address(code, name), words)
    if key in LINKS:
        return Markup('<a href="{}" rel="external">{}</a>').format(LINKS[key].address, words)
    if key in WORDS:
        return Markup('<a class="word" href="{}#{}">{}</a>').format(address(code, "words"), key, words)
    raise KeyError(f"[{words}]({key}) points to nothing: no word, page or link has that key")


def init_app(app: Flask) -> None:
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.undefined = StrictUndefined
    # Its filters write dates and numbers in the locale of the page that is being made.
    Babel(app)
    app.jinja_env.filters["day"] = lambda value: format_date(value, DAY)
    app.jinja_env.filters["template"] = lambda block: f"blocks/{type(block).__name__.lower()}.html"
