"""Every sentence tells a translator where it stands, and a short one what it is."""

import re

import pytest

from netinfo.catalogs import source_of
from netinfo.content.messages import PLACEHOLDER
from netinfo.translators import context
from netinfo.translators.checks.length import LIMIT
from netinfo.translators.checks.safety import FILE_NAME
from netinfo.translators.source import all_messages, hints
from tests.translators.helpers import DUTCH, shipped

GLOSSARY = context.glossary_of(shipped(DUTCH))
FEW = 4
LIMITS = {"app.short-name": ["12"], "list.to-top": ["20"], "list.from-top": ["20"]}
FILES = ["saving.file-name"]
# Forms of the verbs that the content uses most; a sentence that ends with a full stop or a question mark has one too.
VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|must|will|would|should|means?|starts?|said|says?"
    r"|ask|call|choose|write|read|print|open|put|take|tell|save|share|keep|show|add|make|look|tap|give|delete|copy|use|try"
    r"|\w+ed|\w+ing)\b",
    re.IGNORECASE,
)


def needs_a_comment(text: str) -> bool:
    """A cheap guess: fewer than four words, a placeholder, or neither a verb of the list nor the end of a sentence."""
    is_sentence = text.rstrip("'’*").endswith((".", "?", "!", ":")) or VERB.search(text)
    return len(text.split()) < FEW or bool(PLACEHOLDER.search(text)) or not is_sentence


def own_lines(key: str) -> list[str]:
    """What is said of a sentence besides its place and its words."""
    return [line for line in context.comments(key, {}) if not line.startswith("Place: ")]


@pytest.mark.parametrize("key", [key for key in all_messages() if not key.startswith(("workbench.", "editor."))])
def test_short_or_unclear_sentence_has_a_comment(key: str) -> None:
    if any(needs_a_comment(text) for text in source_of(all_messages()[key])):
        assert own_lines(key), f"{key} needs a line '# TRANSLATORS: …' above it in netinfo/content"


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Back", True),
        ("Text of {date} and its own sources", True),
        ("large and small cells side by side", True),
        ("You decide how much you want to know.", False),
        ("Ask for the number at night", False),
    ],
)
def test_the_guess_sees_what_is_unclear(text: str, needs: bool) -> None:
    assert needs_a_comment(text) is needs


def test_every_sentence_has_a_place() -> None:
    assert [key for key in all_messages() if not re.fullmatch(r"the (?:page|workbench) .+", context.place(key))] == []
    assert context.place("list.up").startswith("the page questions, ")
    assert context.place("cure.title") == "the page leaflet, cure"


def test_every_placeholder_is_explained() -> None:
    for key, message in all_messages().items():
        for name in PLACEHOLDER.findall(" ".join(source_of(message))):
            assert any(line.startswith(f"{{{name}}}") or f"{{{name}}}" in line for line in own_lines(key)), (key, name)


def test_checks_find_each_limit_in_the_words_of_its_comment() -> None:
    limits = {key: found for key, said in hints().items() if (found := LIMIT.findall(" ".join(said)))}
    files = [key for key, said in hints().items() if any(hint.startswith(FILE_NAME) for hint in said)]
    assert (limits, files) == (LIMITS, FILES), (
        "Write '# TRANSLATORS: …: at most 20 letters' or '# TRANSLATORS: name of a file: …' above it: in other "
        "words no check reads it. Where a limit is new or gone, correct LIMITS or FILES in this file."
    )


def test_the_speaker_of_a_question_is_said() -> None:
    spoken = [key for key in all_messages() if re.match(r"q\.[\w-]+\.[\w-]+$|card\.talk\.|ask-on\.", key)]
    assert len(spoken) > 90
    assert [key for key in spoken if not any("the patient" in line for line in own_lines(key))] == []


def test_the_settled_name_of_an_explained_word_stands_with_the_sentence() -> None:
    ours = GLOSSARY["chemotherapy"]
    assert any(f"chemotherapy = {ours}" in line for line in context.comments("calls.fever", GLOSSARY))
    assert not any("Words:" in line for line in context.comments("calls.fever", {}))


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        ("The two cards: who to call, and how I want to talk", "the two cards: who to call, and how I want to talk"),
        ("I choose", "I choose"),
        ("How I want to talk", "how I want to talk"),
        ("It is saved", "it is saved"),
        ("LCNEC", "LCNEC"),
        ("MiNEN", "MiNEN"),
        ("Ki-67", "Ki-67"),
        ("World Health Organization", "World Health Organization"),
        ("Small cell", "small cell"),
        ("", ""),
    ],
)
def test_words_inside_a_line_keep_the_capitals_that_are_their_own(words: str, inside: str) -> None:
    assert context.inside_a_line(words) == inside


def test_places_and_words_are_written_as_in_a_sentence() -> None:
    lines = [line for key in all_messages() for line in context.comments(key, GLOSSARY)]
    assert [line for line in lines if line.startswith("Place: ") and re.search(r"\bi\b", line)] == []
    settled = [one.split(" = ")[0] for line in lines if line.startswith("Words: ") for one in line[7:].split("; ")]
    assert {"LCNEC", "chemotherapy"} <= {*settled}
    assert "lcnec" not in settled


def test_what_people_wrote_comes_first() -> None:
    assert context.comments("list.up", {})[: len(hints()["list.up"])] == hints()["list.up"]
