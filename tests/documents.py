"""Reads the pages as a browser would: every document of the site, its elements, and the language each is in."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from xml.etree.ElementTree import Element

import html5lib
import pytest
from flask import Flask

from netinfo import create_app
from netinfo.errors import Problem
from netinfo.serving.views import site_of
from netinfo.site.resources import Resource, Site, sri

BASE_URL = "http://folder.example"
CODE = ("script", "style")
FOCUSABLE = ("a", "button", "input", "select", "summary", "textarea")


@dataclass(frozen=True)
class Document:
    """A page, its own address (none for an error page) and its elements."""

    name: str
    address: str
    language: str
    body: bytes

    @cached_property
    def root(self) -> Element:
        """The tree; html5lib's strict mode raises at the first fault in the HTML."""
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree: Element = parser.parse(self.body, transport_encoding="utf-8")
        return tree

    def all(self, *tags: str) -> list[Element]:
        return [one for one in self.root.iter() if isinstance(one.tag, str) and (not tags or tag_of(one) in tags)]

    def ids(self) -> list[str]:
        return [one.attrib["id"] for one in self.all() if "id" in one.attrib]


def tag_of(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def inlined(element: Element) -> str:
    """The digest of a style or a script inside a page, as a policy names it; "" where there is none."""
    code = tag_of(element) in CODE and element.text and not is_data(element)
    return sri(hashlib.sha256((element.text or "").encode()).digest()) if code else ""


def is_data(element: Element) -> bool:
    """Inside a page, and no browser runs it."""
    return element.get("type") == "application/ld+json"


def href_of(element: Element) -> str:
    return element.get("href", "")


def focusable(element: Element) -> bool:
    return tag_of(element) in FOCUSABLE or int(element.get("tabindex", "-1")) >= 0


# Names of sentences and fields, which a script reads.
FOR_PROGRAMS = ("data-say", "data-card", "data-field", "data-fact", "data-value", "data-part", "data-states")


def pieces(element: Element, language: str) -> Iterator[tuple[str, str]]:
    """Every text and every attribute for people, in order, with the language it is in."""
    language = element.get("lang", language)
    if tag_of(element) in CODE:
        return
    for name, value in element.attrib.items():
        told = name.startswith("data-") and name not in FOR_PROGRAMS
        if told or name in ("alt", "aria-label", "content", "placeholder", "title"):
            yield language, value
    if element.text:
        yield language, element.text
    for child in element:
        yield from pieces(child, language)
        if child.tail:
            yield language, child.tail


@cache
def the_app() -> Flask:
    """One for the whole run; the site is built when a test first asks for it."""
    return create_app({"base_url": BASE_URL})


def the_site() -> Site:
    """A site that cannot be built is one sentence, in place of the way that led there."""
    try:
        return site_of(the_app())
    except Problem as problem:
        pytest.fail(f"The site cannot be built. {problem}", pytrace=False)


@cache
def documents() -> tuple[Document, ...]:
    """Every HTML page there is: those with an address, the error pages, and the start page of the export."""
    site = the_site()
    addressed = [one for one in site if one.media_type.startswith("text/html")]
    errors = [_document(f"{status} {code}", one) for (status, code), one in site.errors.items()]
    chooser = Document("chooser", "/", "nl", site.chooser.body)
    return (*(_document(one.address, one) for one in addressed), *errors, chooser)


def document(name: str) -> Document:
    """The page of this name: its address, `404 nl`, or `chooser`."""
    return next(one for one in documents() if one.name == name)


def of_language(code: str) -> list[Document]:
    return [one for one in documents() if one.language == code]


def _document(name: str, resource: Resource) -> Document:
    return Document(name, resource.address, resource.language, resource.body)
