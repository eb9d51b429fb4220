"""Question lists as hypothesis draws them, and what becomes of their texts."""

import re
from typing import Any

from hypothesis import strategies as st

from netinfo.content.questions import QUESTIONS

CHARACTERS = st.characters(exclude_categories=["Cs"])
CODES = st.sampled_from(["", "nl", "en", "zh-Hant", "ar"])
STATES = st.sampled_from(["open", "asked", "answered"])


def tidy(text: str) -> str:
    """A text as it is kept: one kind of line end, nothing that controls what stands around it."""
    text = re.sub("\r\n?|[\u2028\u2029]", "\n", text).replace("\t", " ")
    return re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "", text)


def tidied(item: dict[str, Any]) -> dict[str, Any]:
    return {**item, "text": tidy(item["text"]), "answer": tidy(item["answer"])}


def texts(most: int) -> st.SearchStrategy[str]:
    """Texts whose length counts as in a browser, where an emoji may be two."""
    return st.text(CHARACTERS, max_size=most // 2)


@st.composite
def items(draw: st.DrawFn, most: int) -> dict[str, Any]:
    number = draw(st.none() | st.integers(1, len(QUESTIONS)))
    text = draw(texts(most))
    if number is None and not tidy(text).strip():
        text += "?"
    return {
        "id": "",
        "no": number,
        "text": text,
        "lang": draw(CODES) if tidy(text) else "",
        "answer": draw(texts(most)),
        "state": draw(STATES),
    }


@st.composite
def lists(draw: st.DrawFn, most: int) -> dict[str, Any]:
    """A well-formed list of at least one question."""
    chosen = draw(st.lists(items(most), min_size=1, max_size=12))
    return {
        "schema": 1,
        "id": "a-list",
        "name": draw(texts(200)),
        "date": draw(st.just("") | st.dates().map(str)),
        "time": draw(st.just("") | st.times().map(lambda time: f"{time:%H:%M}")),
        "with": draw(texts(200)),
        "where": draw(texts(200)),
        "notNow": draw(st.booleans()),
        "top": draw(st.integers(0, min(3, len(chosen)))),
        "items": [{**item, "id": f"i{place}"} for place, item in enumerate(chosen)],
        "changed": draw(st.integers(0, 2**50)),
    }
