"""The pages for readers: which there are, where they stand, and what their templates are given."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import Any, TypedDict

from flask import Flask, render_template
from jinja2 import StrictUndefined, TemplateNotFound
from markupsafe import Markup, escape

from ..content import Content
from ..content.cards import CARDS, Card
from ..content.dates import NEXT_CHECK, TEXT_DATE
from ..content.glossary import GLOSSARY
from ..content.interface.spoken import WRITTEN
from ..content.links import LINKS
from ..content.marks import rich
from ..content.messages import Message
from ..content.model import Word
from ..content.paper import PAPER, Length
from ..content.questions import QUESTIONS, STARTING_LIST
from ..editions import Edition
from ..errors import Problem
from ..languages import Language
from . import pdfs
from .inputs import Assets, Inputs
from .linked_data import linked_data
from .resources import HTML, Resource
from .words import Place, letters, places

MENU = {"leaflet": "", "questions": "questions/", "report": "report/", "words": "words/", "about": "about/"}
"""The pages that the menu of every page leads to."""
PAGES = {**MENU, "comfort": "comfort/"}
"""Each page by name, with its address under the language; the template has the same name."""

SECTIONS_OF = {"section": "leaflet", "report": "report", "questions": "questions"}
"""The page on which the mark of a part leads to it."""
ERRORS = {400: "bad-request", 404: "not-found", 405: "method", 500: "server"}

IN_CSS = re.compile(r'["\\<\x00-\x1f\x7f]')
"""What would end a string of CSS, or the style around it."""


def address(code: str, page: str) -> str:
    return f"/{code}/{PAGES[page]}"


def resources(inputs: Inputs) -> Iterator[Resource]:
    """Every page in every language, and the page the worker shows for an address that it does not have."""
    renderer = Renderer(inputs)
    for edition in inputs.every.values():
        yield from (renderer.page(edition, name) for name in PAGES)
    yield from (renderer.offline(edition) for edition in inputs.editions.values())


class Context(TypedDict):
    """What every template is given, by the name it has there."""

    assets: Assets
    base_url: str
    cards: Mapping[str, Card]
    content: Content
    edition: Edition
    editions: list[Edition]
    """The languages that the page is offered in, its own among them."""
    language: Language
    letters: Callable[[Iterable[Word]], Mapping[str, list[Word]]]
    linked_data: Callable[[str], Markup]
    menu: Mapping[str, str]
    next_check: date | None
    numbers: Mapping[str, int]
    """Of the ready-made questions, by key."""
    others: list[Edition]
    """The languages for readers, without that of the page."""
    own_address: str
    """Empty for a page that has none."""
    page: str
    pages: Mapping[str, str]
    paper: Mapping[str, Length]
    pdfs: Callable[[], list[pdfs.Pdf]]
    places: Callable[[Content], Mapping[str, list[Place]]]
    preparing: bool
    preview: bool
    rich: Callable[[str], Markup]
    """A sentence as HTML; `rich_in` with its links in another language, `unlinked` without links."""
    rich_in: Callable[[Edition, str], Markup]
    say: Callable[..., Message]
    sounds: Mapping[str, str]
    """How a term is read aloud, by the term, where it is not as it is written."""
    shared: Mapping[str, Any]
    starting_list: list[int]
    """The numbers of its questions."""
    text_date: date
    worker: bool
    unlinked: Callable[[str], Markup]
    to: Callable[..., str]
    """The address of a page by its name, in the language of this page unless another is named."""


@dataclass(frozen=True)
class Renderer:
    """Renders pages of every edition with the same inputs."""

    inputs: Inputs

    def page(self, edition: Edition, name: str) -> Resource:
        code = edition.language.code
        where = address(code, name)
        body = self._render(f"{name}.html", edition, name, where)
        offered = code in self.inputs.editions
        return Resource(
            where, body, HTML, "revalidate", precached=offered, language=code, in_sitemap=offered, indexed=offered
        )

    def offline(self, edition: Edition) -> Resource:
        code = edition.language.code
        body = self._error(edition, "offline")
        where = self.inputs.shared["OFFLINE_ADDRESS"].format(language=code)
        return Resource(where, body, HTML, "revalidate", precached=True, language=code)

    def errors(self) -> dict[tuple[int, str], Resource]:
        """The pages that say what went wrong, by status and language."""
        return {
            (status, code): Resource("", self._error(edition, name), HTML, "never", language=code)
            for status, name in ERRORS.items()
            for code, edition in self.inputs.editions.items()
        }

    def folder(self, edition: Edition, **more: Any) -> str:
        """The leaflet as the page that is printed as a folder of paper."""
        return self._render("folder.html", edition, "leaflet", "", **more).decode()

    def chooser(self, edition: Edition) -> Resource:
        """The start page of the export: one link for each language."""
        return Resource("/", self._render("chooser.html", edition, "chooser", "/"), HTML, "revalidate")

    def _error(self, edition: Edition, name: str) -> bytes:
        return self._render("error.html", edition, "error", "", error=name)

    def _render(self, template: str, edition: Edition, name: str, own: str, **more: Any) -> bytes:
        with self.inputs.app.app_context():
            try:
                return render_template(template, **self._drawings, **self._context(edition, name, own), **more).encode()
            except TemplateNotFound as error:
                raise Problem(f"There is no templates/{error.name}: write it, or correct its name.") from None

    @cached_property
    def _drawings(self) -> dict[str, Any]:
        """The macros that draw, for every template and every part of one."""
        macros: Any = self.inputs.app.jinja_env.get_template("drawings.html").make_module(
            {"assets": self.inputs.assets}
        )
        return {"drawing": macros.drawing, "edge": macros.edge, "icon": macros.icon}

    def _context(self, edition: Edition, name: str, own: str) -> Context:
        offered = list(self.inputs.editions.values())
        preparing = edition.language.code not in self.inputs.editions
        return Context(
            assets=self.inputs.assets,
            base_url=self.inputs.settings.base_url,
            cards=CARDS,
            content=edition.published,
            edition=edition,
            editions=[*offered, *([edition] if preparing else [])],
            language=edition.language,
            letters=letters,
            linked_data=partial(linked_data, edition),
            menu=MENU,
            next_check=NEXT_CHECK,
            numbers={key: question.no for key, question in QUESTIONS.items()},
            others=[other for other in offered if other is not edition],
            own_address=own,
            page=name,
            pages=PAGES,
            paper=PAPER,
            pdfs=partial(pdfs.found, self.inputs.settings.pdfs, edition),
            places=places,
            preparing=preparing,
            preview=self.inputs.preview,
            rich=self._rich(edition),
            rich_in=lambda other, text: self._rich(other)(text),
            say=edition.say,
            sounds={written: sound for written, key in WRITTEN.items() if (sound := edition.say(key.key)) != "-"},
            shared=self.inputs.shared,
            starting_list=[QUESTIONS[key].no for key in STARTING_LIST],
            text_date=TEXT_DATE,
            worker=self.inputs.settings.worker and not preparing,
            unlinked=lambda text: rich(text, _unlinked),
            to=lambda page, language=edition.language.code: self._link_address(language, page),
        )

    def _link_address(self, code: str, page: str) -> str:
        return self.inputs.link_prefix + address(code, page)

    def _rich(self, edition: Edition) -> Callable[[str], Markup]:
        """Sentences as HTML, with their links in the language of the edition."""
        to = partial(self._link_address, edition.language.code)
        return lambda text: rich(text, lambda words, key: _link(to, words, key, text))


def _link(to: Callable[[str], str], words: str, key: str, text: str) -> Markup:
    kind, _, name = key.rpartition(":")
    if kind == "lang":
        return Markup('<span lang="{}">{}</span>').format(name, words)
    if kind in SECTIONS_OF:
        return Markup('<a href="{}#{}">{}</a>').format(to(SECTIONS_OF[kind]), name, words)
    if kind == "page" and name in PAGES:
        return Markup('<a href="{}">{}</a>').format(to(name), words)
    if key in LINKS:
        where = LINKS[key].address
        # Paper writes the address behind the words, where they are another.
        said = Markup(' class="said"') if where.endswith(words) else ""
        return Markup('<a href="{}" rel="external"{}>{}</a>').format(where, said, words)
    if key in GLOSSARY:
        return Markup('<a class="word" href="{}#{}">{}</a>').format(to("words"), key, words)
    where = text.key if isinstance(text, Message) else text
    raise Problem(
        f"{where}: [{words}]({key}) leads nowhere, as no word, page or link has that key. "
        "Write another key there, in netinfo/content/ and in the catalogs."
    )


def _unlinked(words: str, key: str) -> Markup:
    """For sentences that stand inside a link: of the marks only those of another language."""
    return _link(str, words, key, words) if key.startswith("lang:") else escape(words)


def css_string(text: str) -> Markup:
    """Words in quotes as CSS reads them, inside a style of a page too, where HTML has no escapes."""
    escaped = IN_CSS.sub(lambda sign: f"\\{ord(sign[0]):x} ", text)
    return Markup(f'"{escaped}"')  # noqa: S704


def init_app(app: Flask) -> None:
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.filters["css_string"] = css_string
    app.jinja_env.filters["template"] = lambda block: f"blocks/{type(block).__name__.lower()}.html"
