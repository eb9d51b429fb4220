"""The text: nothing of the source lost, every mark leads somewhere, both languages say the same things."""

import re
import tomllib
from functools import cache
from itertools import chain

import pytest

from netinfo import PROJECT
from netinfo.content import CONTENT
from netinfo.content.cards import CARDS
from netinfo.content.glossary import GLOSSARY
from netinfo.content.interface import INTERFACE
from netinfo.content.links import LINKS
from netinfo.content.marks import keys, links, without_marks
from netinfo.content.messages import PLACEHOLDER, Message, messages
from netinfo.content.model import Table, Threshold
from netinfo.content.report import numbers
from netinfo.folder.formats import FORMATS
from netinfo.languages import SOURCE
from netinfo.site.pages import PAGES
from tests.addresses import codes
from tests.documents import the_site
from tests.wording import editions

TABLES = [tomllib.loads(one.read_text(encoding="utf-8")) for one in sorted((PROJECT / "tests/claims").glob("*.toml"))]
CLAIMS = [claim for table in TABLES for claim in table.get("claim", [])]
CORRECTIONS = {name for table in TABLES for name in table.get("corrections", {})}
SECTIONS = "short what table spread cell-types cure treatment nurses questions help zebra foundation about-text"
# Explained on the words page because doctors use them; no sentence of ours needs them.
NEVER_LINKED = {"diagnosis", "interpreter"}
PROMISES = (
    *(
        r"%",
        r"\bpercent\b",
        r"\bprocent\b",
        r"\bmedian\b",
        r"\bmediaan\b",
        r"\d+ (?:months|maanden|years|jaar) to live",
    ),
    *("guarantee", "garandeer", "garantie", "miracle", "wondermiddel", "always cure", "altijd te genezen"),
    *("survival rate", "overlevingscijfer", "five-year", "vijfjaars"),
    *(r"\d ?(?:mg|ml|milligram|gram|gy|gray)\b", r"\d ?(?:°|graden|degrees|celsius)", r"\b(?:3[5-9]|4[0-2])[.,]\d\b"),
)
PROMISE = re.compile("|".join(PROMISES))
# Keys that templates and scripts put together: `"nav." ~ name` and `error.${kind}-${reason}`.
BEGINNINGS = (
    *("ask-on.", "list.how-", "list.mark-", "list.step-", "say.", "aloud.voices-"),
    *("error.file-", "error.link-", "error.storage-", "share.with-"),
)
VISIT = {"list.name", "list.date", "list.time", "list.with", "list.where"}


@cache
def texts(code: str) -> dict[str, tuple[str, ...]]:
    """Every sentence of an edition by key, a plural as its forms, the general one last."""
    found = {}
    for one in messages(editions()[code].published):
        found[one.key] = (str(one),) if isinstance(one, Message) else (*one.forms.values(), one.forms["other"])
    return found


def every(code: str) -> chain[tuple[str, str]]:
    return chain.from_iterable(((key, form) for form in forms) for key, forms in texts(code).items())


def test_every_line_of_the_source_has_a_claim() -> None:
    source = (PROJECT / "tests/leaflet-source.txt").read_text(encoding="utf-8")
    mapped = "".join(claim["source"] for claim in CLAIMS)
    assert "".join(mapped.split()) == "".join(source.split()), (
        "Each `source` in tests/claims/ is a line of tests/leaflet-source.txt, in its order and its exact words."
    )


def test_every_claim_names_sentences_and_corrections_that_exist() -> None:
    known = texts("en").keys()
    for claim in CLAIMS:
        where = f"the claim in tests/claims/ on: {claim['source']}"
        assert claim["keys"] or claim.get("correction"), f"Name the sentences that say it, or a correction, in {where}"
        assert set(claim["keys"]) - known == set(), f"No sentence has this key: correct it in {where}"
        assert claim.keys() <= {"source", "keys", "correction"}, f"Write only source, keys and correction in {where}"
    used = {claim["correction"] for claim in CLAIMS if "correction" in claim}
    assert used == CORRECTIONS, "What claims name and what tests/claims/corrections.toml explains: make them the same."


def test_sections_keep_their_names() -> None:
    """Links of readers end in these ids: the order may change, and none may go."""
    gone = set(SECTIONS.split()) - {section.id for section in CONTENT.sections}
    assert gone == set(), "Give the section this id again, in netinfo/content/leaflet/."


@pytest.mark.parametrize("code", codes())
def test_marks_resolve(code: str) -> None:
    pages, languages = {f"page:{name}" for name in PAGES}, {f"lang:{other}" for other in codes() if other != code}
    pages |= {f"section:{place}" for section in CONTENT.sections for place in section.places}
    pages |= {f"report:{section.id}" for section in CONTENT.report}
    pages |= {f"questions:{group.id}" for group in CONTENT.groups}
    for key, text in every(code):
        unknown = set(keys(text)) - GLOSSARY.keys() - LINKS.keys() - pages - languages
        assert unknown == set(), f"{key}: this leads nowhere. Write another key in the content and in the catalogs."


@pytest.mark.parametrize("code", codes())
def test_no_mark_is_broken_or_stands_in_another(code: str) -> None:
    broken = [key for key, text in every(code) if re.search(r"[*_`\[\]<>]|&\w+;", without_marks(text))]
    assert broken == [], "A sign of a mark is left over: write **strong** or [words](key), one not in the other."


@pytest.mark.parametrize("code", codes())
def test_no_sentence_holds_a_percent_sign_or_a_promise(code: str) -> None:
    found = [(key, text) for key, text in every(code) if PROMISE.search(text.lower())]
    assert found == [], "No promises, doses, percentages or figures of survival: say it in other words."


@pytest.mark.parametrize("words", ["vanaf 38,5", "38 graden", "over 39 °C", "400 mg", "60 Gy", "40 %", "mediaan"])
def test_promises_doses_and_temperatures_are_found(words: str) -> None:
    assert PROMISE.search(words.lower())


def test_all_languages_have_the_same_placeholders_and_marks() -> None:
    for key in texts(SOURCE):
        said = [texts(code)[key][-1] for code in codes()]
        for marks in (PLACEHOLDER.findall, links, lambda one: [one.count("**")]):
            found = [set(marks(one)) for one in said]
            assert found == found[:1] * len(said), f"{key}: write the placeholders and marks of the source in each."


@pytest.mark.parametrize("code", codes())
def test_braces_are_placeholders(code: str) -> None:
    found = [key for key, text in every(code) if re.search(r"[{}]", PLACEHOLDER.sub("", text))]
    assert found == [], "A brace is left over: write a placeholder as {name}."


@pytest.mark.parametrize("code", codes())
def test_sentences_are_short(code: str) -> None:
    longest = tomllib.loads((PROJECT / "translations/terms.toml").read_text("utf-8"))["language"]
    for key, text in every(code):
        for sentence in re.split(r"(?<=[.!?])\s", without_marks(text)):
            most = longest.get(code, longest[SOURCE])["longest"]
            assert len(sentence.split()) <= most, f"{key}: make two sentences, of at most {most} words, of: {sentence}"


def test_dutch_speaks_with_u() -> None:
    informal = re.compile(r"\b(je|jij|jou|jouw|jullie|dient|derhalve|middels|indien|betreffende)\b", re.IGNORECASE)
    found = [(key, text) for key, text in every("nl") if informal.search(text)]
    assert found == [], "Say u and uw, and words of every day, in translations/nl/LC_MESSAGES/messages.po."


def test_every_explained_word_is_linked_somewhere() -> None:
    for code in codes():
        linked = {mark for _, text in every(code) for mark in keys(text)}
        assert GLOSSARY.keys() - linked == NEVER_LINKED, (
            f"In {code} no sentence leads to this explained word: write [words](its id) where it is used first."
        )


def test_links_are_safe_and_say_whether_they_are_confirmed() -> None:
    unsafe = [link.address for link in LINKS.values() if not re.fullmatch(r"https://.*[^/]", link.address)]
    assert unsafe == [], "Write https:// before the address, and no / behind it, in netinfo/content/links.py."
    unsaid = [name for name, link in LINKS.items() if not (link.confirmed or link.note)]
    assert unsaid == [], "Say in netinfo/content/links.py that the link was confirmed, or a note why not."


def program() -> str:
    """Everything that may use a sentence of the interface."""
    folders = [(PROJECT / "templates", "*.*"), (PROJECT / "static/js", "*.js"), (PROJECT / "netinfo", "*.py")]
    files = [path for folder, kind in folders for path in folder.rglob(kind)]
    return "\n".join(path.read_text("utf-8") for path in files if "content" not in path.parts)


def test_every_sentence_of_the_interface_is_used() -> None:
    text = program()
    put_together = {key for key in INTERFACE if key.startswith(BEGINNINGS)} | VISIT | {f"nav.{name}" for name in PAGES}
    put_together |= card_keys() | {f"folder.pdf-{kind}" for kind in FORMATS}
    unused = [key for key in INTERFACE if f'"{key}"' not in text and key not in put_together]
    assert unused == [], "Nothing says this: say it in a template or a script, or take it out of netinfo/content/."


def card_keys() -> set[str]:
    """The keys of the sentences that the templates make of the declared cards."""
    names = set()
    for card in CARDS.values():
        names |= {f"{card.name}.{name}" for name in ("title", "intro")}
        for part in card.parts:
            names |= {f"{card.name}.{part.heading}"} if part.heading else set()
            for field in part.fields + part.after:
                own = f"{card.name}.{field.name}"
                names |= {own, *(f"{own}.{value}" for value in field.values)}
                names |= {f"{card.name}.{field.hint}"} if field.hint else set()
    return {f"card.{name}" for name in names}


def test_the_declared_cards_use_every_sentence_of_a_card_and_no_other() -> None:
    assert card_keys() == {key for key in INTERFACE if key.startswith("card.")}, (
        "The fields in netinfo/content/cards.py (left) and the sentences in netinfo/content/interface/cards.py: make "
        "them the same."
    )


def test_every_declared_field_is_on_the_screen_and_on_paper() -> None:
    fields = [
        (card.name, field) for card in CARDS.values() for part in card.parts for field in part.fields + part.after
    ]
    page = the_site()["/en/questions/"].body.decode()
    for card, field in fields:
        places = page.count(f'data-card="{card}" data-field="{field.name}"')
        sheets = 2 if card == "call" else 1
        assert places == (1 + sheets) * max(1, len(field.values)), (
            f"{card}, {field.name}: show it in templates/list/cards.html and in templates/list/sheets/cards.html."
        )


def cells(table: Table) -> dict[str, list[str]]:
    """The rows of a table by name, its thresholds as `<2`, `2-20` and `>20`."""
    return {str(row.name): [_short(cell) for cell in row.cells] for row in table.rows}


def _short(cell: Message | Threshold) -> str:
    if isinstance(cell, Message):
        return str(cell)
    kind = cell.wording.key.rpartition(".")[2]
    return {"under": f"<{cell.n}", "over": f">{cell.n}", "range": f"{cell.low}-{cell.high}"}[kind]


def test_numbers_are_those_of_the_world_health_organization() -> None:
    assert cells(numbers.NUMBERS) == {
        "NET grade 1": ["well", "low", "<2", "<3"],
        "NET grade 2": ["well", "intermediate", "2-20", "3-20"],
        "NET grade 3": ["well", "high", ">20", ">20"],
        "NEC, small cell or large cell": ["poorly", "always high, no number", ">20", ">20"],
    }
    assert {name: row[0] for name, row in cells(numbers.LUNG_NUMBERS).items()} == {
        "Typical carcinoid": "<2",
        "Atypical carcinoid": "2-10",
        "Large cell NEC (LCNEC)": ">10",
        "Small cell lung cancer (SCLC)": ">10",
    }
