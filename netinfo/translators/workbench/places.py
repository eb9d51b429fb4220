"""Where each sentence is to be seen: in its page, opened wide, on a phone and on paper."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from flask import Flask, render_template
from markupsafe import Markup, escape

from ... import catalogs
from ...catalogs import Catalog, Translation
from ...content import reader_messages
from ...content.marks import without_marks
from ...content.messages import Message, Plural, translate
from ...editions import Edition, edition_of
from ...languages import LANGUAGES, SOURCE, Language
from ...settings import settings_of
from ...site.assets import collect
from ...site.inputs import Inputs
from ...site.pages import ERRORS, PAGES, Renderer
from ...site.resources import Hashes
from ...site.shared import shared_of
from ..arguments import language_of
from ..locations import WORKBENCH, location_of
from ..preview.marked import MarkedPage, signed, wrap_sentences
from ..preview.site import keyed_edition, printed
from ..preview.wrappers import KeySpans
from ..source import all_messages
from .reveal import keys_in, revealed, with_others

OFFLINE = "offline"
FAULTS = {f"fault-{status}": status for status in ERRORS}
NAMES = (*PAGES, *FAULTS, OFFLINE, WORKBENCH)
"""Every place by name: the pages of the product, those that say what went wrong, and the workbench itself."""
PHONE, PAPER = "phone", "paper"


def path_of(code: str, name: str) -> str:
    """The address of a place below that of its view, the same as on the site where it is a page of the site."""
    return f"{code}/{PAGES.get(name, f'{name}/')}"


@dataclass(frozen=True)
class Words:
    """What a language says: its edition, and each sentence by its key as it stands on a sheet, signed."""

    edition: Edition
    sentences: Mapping[str, str]


def words_of(language: Language, catalog: Catalog) -> Words:
    """What a catalog says, finished or not."""
    translated = translate(dict(all_messages()), Translation(language, catalog, drafts=True))
    sentences = {key: str(escape(signed_forms(sentence))) for key, sentence in translated.items()}
    return Words(keyed_edition(language, catalog), sentences)


def signed_forms(sentence: Message | Plural) -> str:
    """A sentence with its key, without its marks; of a plural every form."""
    forms = [sentence] if isinstance(sentence, Message) else list(dict.fromkeys(sentence.forms.values()))
    return " · ".join(signed(sentence.key, without_marks(form)) for form in forms)


class Places:
    """Makes the places of an app; links in them lead to places too, behind the prefix and the name of the view."""

    def __init__(self, app: Flask) -> None:
        self._app, self._folder = app, catalogs.folder_of(app)

    @cached_property
    def styled(self) -> Inputs:
        """What pages are made from, but for their words."""
        return Inputs(self._app, settings_of(self._app), {}, collect(self._app), shared_of(self._app), preview=True)

    @cached_property
    def _others(self) -> dict[str, Edition]:
        """Every language as it is, for what a page says in another one."""
        loaded = ((language, catalogs.load(language, self._folder)) for language in LANGUAGES)
        return {one.code: edition_of(one, Translation(one, catalog)) for one, catalog in loaded}

    @cached_property
    def source(self) -> Words:
        language = language_of(SOURCE)
        return words_of(language, catalogs.load(language, self._folder))

    @cached_property
    def homes(self) -> dict[str, str]:
        """The place of each sentence by its key: where it belongs, else the first that has it."""
        found = {name: keys_in(self._html(self.source, name, PHONE, "")) for name in NAMES}
        return {key: self._home(key, found) for key in all_messages()}

    def _home(self, key: str, found: Mapping[str, set[str]]) -> str:
        belongs = location_of(key).page
        return belongs if key in found[belongs] else next((name for name in NAMES if key in found[name]), belongs)

    @cached_property
    def on_paper(self) -> frozenset[str]:
        """The sentences that only sheets of paper say."""
        html = self._html(self.source, "questions", PHONE, "")
        before, sheets = html.partition('id="t-sheet-')[::2]
        return frozenset(keys_in(sheets) - keys_in(before))

    def page(self, words: Words, name: str, view: str, prefix: str) -> MarkedPage:
        """A place with an element around each sentence."""
        html = self._html(words, name, view, prefix)
        here = keys_in(html)
        others = {key: words.sentences[key] for key, home in self.homes.items() if home == name and key not in here}
        return wrap_sentences(with_others(html, others), KeySpans())

    def hashes(self, view: str) -> Hashes:
        return self._inputs(view).assets.hashes

    def _inputs(self, view: str) -> Inputs:
        styled = self.styled
        return replace(styled, assets=printed(styled.assets)) if view == PAPER else styled

    def _html(self, words: Words, name: str, view: str, prefix: str) -> str:
        edition = words.edition
        editions = {**self._others, edition.language.code: edition}
        renderer = Renderer(replace(self._inputs(view), editions=editions, link_prefix=prefix))
        if name == WORKBENCH:
            html = self._own(words)
        elif name in FAULTS:
            html = renderer.errors()[FAULTS[name], edition.language.code].body.decode()
        else:
            page = renderer.offline(edition) if name == OFFLINE else renderer.page(edition, name)
            html = page.body.decode()
        return revealed(html, words.sentences, view)

    def _own(self, words: Words) -> str:
        """What the workbench itself says, in the order of the catalog."""
        own = [key for key in all_messages() if key not in reader_messages()]
        said = {key: Markup(words.sentences[key]) for key in own}  # noqa: S704
        with self._app.app_context():
            return render_template(
                "workbench/own.html", language=words.edition.language, say=lambda key: said[key], said=said
            )
