"""Every page, looked at once by one fixture and then by one rule at a time."""

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree.ElementTree import Element

import pytest
from flask import Flask

from netinfo import PROJECT
from netinfo.content.links import LINKS
from netinfo.content.questions import QUESTIONS, STARTING_LIST
from netinfo.editions import offered
from netinfo.languages import LANGUAGES
from netinfo.site.assets import STYLES
from netinfo.site.build import inputs_of, site_from
from tests.addresses import codes, documents_by_name
from tests.documents import (
    BASE_URL,
    Document,
    document,
    documents,
    focusable,
    href_of,
    inlined,
    is_data,
    of_language,
    tag_of,
    text_of,
    the_site,
)

LANGUAGE = {language.code: language for language in LANGUAGES}
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
MODULE = re.compile(r"""(?:\bfrom|\bimport)\s*["']\./([^"']+)["']""")


@pytest.fixture(params=documents_by_name())
def page(request: pytest.FixtureRequest) -> Document:
    """Each page of the site in turn: valid HTML, one h1, a title, its language, unique ids, its landmarks."""
    page = document(request.param)
    root, ids = page.root, page.ids()
    assert [bool(text_of(one)) for one in page.all("h1")] == [True], "Give the page one <h1>, with words in it."
    assert [bool(text_of(one)) for one in page.all("title")] == [True], "Give its template one {% block title %}."
    assert root.get("lang") == page.language
    assert root.get("dir") == LANGUAGE[page.language].direction
    assert [one for one in ids if ids.count(one) > 1] == [], "Two elements have this id: give one another id."
    assert [one for one in ids if not re.fullmatch(r"[\w.-]+", one)] == [], (
        "Write this id with letters, digits, . and -"
    )
    for landmark in ("main", "header", "footer"):
        assert len(page.all(landmark)) == 1, f'One <{landmark}> is wanted: begin with {{% extends "base.html" %}}.'
    return page


def test_every_page_is_looked_at() -> None:
    offered = [one.name for one in documents() if one.language in codes()]
    assert sorted(offered) == sorted(documents_by_name())


@pytest.mark.parametrize("code", codes())
def test_every_page_has_a_title_of_its_own(code: str) -> None:
    titles = [text_of(one.all("title")[0]) for one in of_language(code) if one.name != "chooser"]
    twice = [title for title in titles if titles.count(title) > 1]
    assert twice == [], "Two pages have this title: give one of them other words in its {% block title %}."


def test_headings_do_not_skip_a_level(page: Document) -> None:
    levels = [int(tag_of(one)[1]) for one in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert all(text_of(one) for one in page.all("h1", "h2", "h3", "h4", "h5", "h6"))
    assert levels[0] == 1
    assert [(a, b) for a, b in pairwise(levels) if b > a + 1] == [], "Between these levels one is left out: use it."


def test_skip_link_comes_first_and_leads_to_the_text(page: Document) -> None:
    first = next(one for one in page.all() if focusable(one))
    assert href_of(first) == f"#{page.all('main')[0].get('id')}"
    assert page.all("main")[0].get("tabindex") == "-1"


def test_navigation_is_labelled(page: Document) -> None:
    by_id = {one.attrib["id"]: text_of(one) for one in page.all() if "id" in one.attrib}
    names = [nav.get("aria-label") or by_id.get(nav.get("aria-labelledby", "")) for nav in page.all("nav")]
    assert names
    assert all(names)
    assert len(names) == len(set(names))


def test_references_inside_the_page_exist(page: Document) -> None:
    named = [name for one in page.all() for kind in REFERENCES for name in one.get(kind, "").split()]
    assert set(named) - set(page.ids()) == set(), "A label or an aria attribute names this id: correct it there."


def styles_of(page: Document) -> list[str]:
    """The styles that the template of a page asks for beside those of every page."""
    template = PROJECT / "templates" / f"{page.name.strip('/').rpartition('/')[2]}.html"
    text = template.read_text("utf-8") if template.exists() else ""
    return re.findall(r'"(\w+)"', "".join(re.findall(r"\{% set styles = \[(.*?)\]", text)))


def test_only_our_own_styles_and_the_script_before_the_first_paint_stand_inside(page: Document) -> None:
    styles, script = the_site().hashes.styles, the_site().hashes.scripts
    own = [styles[[*STYLES].index(f"css/{name}.css")] for name in ("netinfo", *styles_of(page))]
    assert [*map(inlined, page.all("style"))] == own
    assert tuple(filter(None, map(inlined, page.all("script")))) == script
    both = [one.attrib for one in page.all("script") if one.text and one.get("src")]
    assert both == [], "Let the script be fetched, or stand inside the page."
    linked = [one.attrib for one in page.all("link") if one.get("rel") == "stylesheet"]
    assert linked == [], "Name the style in STYLES of netinfo/site/assets.py, and in {% set styles %} of the template."


def test_nothing_is_written_into_attributes(page: Document) -> None:
    found = [name for one in page.all() for name in one.attrib if name == "style" or name.startswith("on")]
    assert found == [], "Move it to a file in static/css/ or static/js/: the policy of the pages forbids it here."
    assert page.all("iframe", "object", "embed", "base", "form") == [], "Leave it out: the policy forbids it."


def ids_at(address: str) -> set[str]:
    """The ids of a page or of a drawing."""
    found = next((one for one in documents() if one.address == address), None)
    return set(found.ids() if found else re.findall(r'\bid="([^"]+)"', the_site()[address].body.decode()))


def test_links_lead_to_something_that_exists(page: Document) -> None:
    addresses = {one.address for one in the_site()} | {"/"}
    for element in (
        one for one in page.all("a", "link", "use", "script", "img") if not inlined(one) and not is_data(one)
    ):
        target = href_of(element) or element.get("src", "")
        path, _, fragment = target.removeprefix(BASE_URL).partition("#")
        if element.get("rel") == "external":
            assert target in {link.address for link in LINKS.values()}, "Add it to netinfo/content/links.py."
            continue
        known = path in addresses or (not path and fragment)
        if known and fragment:
            known = fragment in (ids_at(path) if path else page.ids())
        assert known, f"{target} leads nowhere: correct it in the content, in the template or in the drawings."


def test_only_marked_links_lead_to_other_websites(page: Document) -> None:
    absolute = [one for one in page.all() for value in (href_of(one), one.get("src", "")) if "//" in value]
    allowed = [one for one in absolute if one.get("rel") in ("external", "canonical", "alternate")]
    others = [one.attrib for one in absolute if one not in allowed]
    assert others == [], "Lead to another website by its key, [words](key), which stands in netinfo/content/links.py."
    assert all(tag_of(one) == "a" for one in allowed if one.get("rel") == "external")


def test_canonical_and_alternate_links_are_absolute_and_say_where_the_page_stands(page: Document) -> None:
    links = {rel: [one for one in page.all("link") if one.get("rel") == rel] for rel in ("canonical", "alternate")}
    listed = bool(page.address) and page.address in {one.address for one in the_site() if one.in_sitemap}
    if listed:
        assert [href_of(one) for one in links["canonical"]] == [BASE_URL + page.address]
        twins = {code: BASE_URL + page.address.replace(f"/{page.language}/", f"/{code}/") for code in codes()}
        assert twins.items() <= {one.get("hreflang"): href_of(one) for one in links["alternate"]}.items()
    assert listed or not links["alternate"]


def test_pictures_are_decoration_or_have_a_name(page: Document) -> None:
    for svg in page.all("svg"):
        named = svg.get("role") == "img" and bool(svg.get("aria-label"))
        hidden = svg.get("aria-hidden") == "true"
        assert named != hidden, 'Give the drawing an aria-label and role="img", or aria-hidden="true".'
    assert [one.attrib for one in page.all("img") if "alt" not in one.attrib] == [], 'Give it alt="…", or alt="".'


def test_scripts_carry_their_digest(page: Document) -> None:
    fetched = [one for one in page.all("script") if one.get("src")]
    assert len(fetched) == (2 if page.name.endswith(("/questions/", "/comfort/")) else 1)
    for one in fetched:
        assert one.get("integrity") == f"sha256-{the_site()[one.get('src', '')].digest}"


def test_every_script_is_whole(page: Document) -> None:
    # What a script imports travels inside it, so the digest on the page vouches for all of it.
    for one in page.all("script"):
        assert not MODULE.search(one.text or the_site()[one.get("src", "")].body.decode())


def test_language_links_say_their_language(page: Document) -> None:
    header = page.all("header")[0]
    links = [one for one in header.iter() if isinstance(one, Element) and one.get("hreflang")]
    others = [code for code in codes() if code != page.language]
    assert [one.get("hreflang") for one in links] == others
    assert [one.get("lang") for one in links] == others
    assert [text_of(one) for one in links] == [LANGUAGE[code].name for code in others]
    assert all(href_of(one).startswith(f"/{one.get('lang')}/") for one in links)


def test_every_field_has_a_label(page: Document) -> None:
    wrapped = {id(field) for label in page.all("label") for field in label.iter("input") if text_of(label)}
    named = {label.get("for") for label in page.all("label") if text_of(label)}
    bare = [one.attrib for one in page.all("input") if id(one) not in wrapped and one.get("id") not in named]
    assert bare == [], "Put a <label> around it, or one with its id in `for`."


def test_no_mark_and_no_placeholder_is_left_over(page: Document) -> None:
    # The form of a calendar file is filled in by a script.
    for one in (one for one in page.all() if one.get("id") != "t-ics" and not inlined(one)):
        texts = [one.text or "", one.tail or "", *one.attrib.values()]
        marked = [text for text in texts if "**" in text or "](" in text]
        assert marked == [], "Show it with rich(…) in the template."
        shown = [one.text or "", one.tail or "", *(v for k, v in one.attrib.items() if not k.startswith("data-"))]
        unfilled = [text for text in shown if re.search(r"\{\w*\}", text)]
        assert unfilled == [], 'Give its value where it is said, such as say("key", n=3).'


@pytest.mark.parametrize("code", codes())
def test_question_page_has_a_plain_check_box_for_every_question(code: str) -> None:
    page = document(f"/{code}/questions/")
    boxes = {one.get("id"): one for one in page.all("input") if one.get("type") == "checkbox"}
    labels = {one.get("for"): text_of(one) for one in page.all("label")}
    assert QUESTIONS
    for key, question in QUESTIONS.items():
        assert boxes[key].get("value") == str(question.no)
        assert labels[key]
    [start] = [one for one in page.all("button") if one.get("id") == "start"]
    assert start.get("data-numbers", "").split() == [boxes[key].get("value") for key in STARTING_LIST]


def test_a_retired_question_is_on_the_page_for_those_who_have_it_but_offered_to_nobody() -> None:
    page = document("/en/questions/")
    picks = [one for one in page.all("div") if "pick" in one.get("class", "").split()]
    hidden = {box.get("id") for one in picks if "hidden" in one.attrib for box in one.iter("input")}
    assert hidden == {key for key, question in QUESTIONS.items() if question.retired} != set()


def test_two_closed_groups_open_by_choice_and_share_one_check_box(app: Flask) -> None:
    edition = offered(PROJECT / "translations")["nl"]
    first, *others = edition.translated.groups
    groups = (replace(first, closed=True, note=None), *others)
    twice = replace(edition, translated=replace(edition.translated, groups=groups))
    page = Document(
        "questions", "/nl/questions/", "nl", site_from(inputs_of(app, {"nl": twice}))["/nl/questions/"].body
    )
    folds = [one for one in page.all("details") if "closed-group" in one.get("class", "").split()]
    assert [one.get("id") for one in folds] == [group.id for group in groups if group.closed] == [first.id, "hard"]
    assert len(page.ids()) == len(set(page.ids()))
    assert "not-now" in page.ids()
    assert not [one for fold in folds for one in fold.iter("input") if one.get("id") == "not-now"]
    assert "None" not in " ".join(text_of(one) for one in folds)
