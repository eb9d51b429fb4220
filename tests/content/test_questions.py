"""The ready-made questions: each stands alone on a loose card, asks one thing, and keeps its number for ever."""

import re
from dataclasses import replace

import pytest

from netinfo import PROJECT
from netinfo.content import CONTENT
from netinfo.content.model import Points
from netinfo.content.questions import GROUPS, QUESTIONS, STARTING_LIST, by_id
from netinfo.errors import Problem
from tests.wording import say

NUMBERS = (PROJECT / "tests/question-numbers.txt").read_text(encoding="utf-8").split()

WORDINGS = {"en": "netinfo/content/questions/", "nl": "translations/nl/LC_MESSAGES/messages.po"}
"""Where the words of a question stand in a language."""

POINTING = {
    "en": (
        r"^(?:and|but|so|then)\b",
        # Not "this week", which points to the calendar.
        r"\b(?:this|these)\b(?! week\b)",
        r"\b(?:those|it|its|they|them|their)\b",
        r"(?<!\bis )(?<!\bare )\bthere\b(?! (?:is|are)\b)",
        # As what begins a clause, "that" points to nothing: "a hospital that knows", "tell them that I".
        r"^that\b",
        r"\b(?:is|are|was|does|do|can|could|has|of|in|to|for|with|about|at|on|by|from) that\b",
        r"\bthat[?,.]",
    ),
    "nl": (
        r"^(?:en|maar|dus|dan)\b",
        r"\b(?:dit|deze)\b(?! week\b)",
        r"\b(?:daar|hier|er)(?:aan|af|bij|door|in|mee|na|naar|om|op|over|tegen|toe|uit|van|voor)\b",
        r"\b(?:daar|zo'n|zulke|ze|zij|hen|hun|haar)\b",
        # Alone, and not before the noun that it belongs to.
        r"\bhet(?=[?,.]| (?:als|in|aan|bij|mijn|mij|ik|u|we|wij|nu|nog|met|van|voor|dan|ook|wel|niet)\b)",
        r"^(?:is|was|wordt|blijft) het \w+(?:\?| of\b)",
        r"^(?:die|dat)\b",
        r"\b(?:is|zijn|was|betekent|kan|kunnen|mag|moet|van|in|met|aan|voor|over|bij|naar|op|uit) (?:die|dat)\b",
        r"\b(?:die|dat)[?.]",
    ),
}
"""Words that point to something that was said before."""

FIRST_EDITION = {
    "en": (
        "Is it small cell or large cell?",
        "What does that stage mean for me?",
        "Who is that specialist?",
        "What does that mean in my situation?",
        "What is the aim of this treatment?",
        "In which hospital is that trial?",
        "Could I take part in it?",
        "Could this run in my family?",
        "And what can they do?",
        "How do I get there?",
    ),
    "nl": (
        "Is het kleincellig of grootcellig?",
        "Wat betekent dat stadium voor mij?",
        "Wie is die specialist?",
        "Wat betekent dat in mijn situatie?",
        "Wat is het doel van deze behandeling?",
        "In welk ziekenhuis is dat onderzoek?",
        "Zou ik daaraan mee kunnen doen?",
        "Kan dit in mijn familie zitten?",
        "Hoe kan ik het mijn kinderen vertellen?",
        "En wat kunnen zij doen?",
        "Hoe kom ik daar?",
    ),
}
"""How questions read that pointed to another one."""

POINTS_TO_ITSELF = {
    ("en", "q.health.smoking"): "'it' is stopping, which the same sentence names",
    ("nl", "q.health.smoking"): "'het' is stoppen, which the same sentence names",
}
"""By language and question: a pointing word that is right, and to what in the same sentence it points."""
MOST_IN_A_GROUP = 7
LENGTH_OF_THE_STARTING_LIST = 10  # as its note says
POINTS_OF_THE_SOURCE = 11


def points(code: str, question: str) -> list[str]:
    """The words in a question that point out of it."""
    return [found[0] for rule in POINTING[code] if (found := re.search(rule, question, re.IGNORECASE))]


def test_questions_keep_their_numbers() -> None:
    """The n-th line of question-numbers.txt is question n, for ever; a new question goes at the end."""
    assert {question.no: key for key, question in QUESTIONS.items()} == dict(enumerate(NUMBERS, 1)), (
        "Write the id of a new question behind the last line of tests/question-numbers.txt, and in the question the "
        "number of that line; an old line never changes, and a question that goes is `retired`."
    )
    assert len(QUESTIONS) == sum(len(group.questions) for group in GROUPS)


def test_a_number_that_two_questions_have_is_refused() -> None:
    group = GROUPS[0]
    first, second, *_ = group.questions
    with pytest.raises(Problem, match=f"{second.id} has the number {first.no}, which is that of {first.id}"):
        by_id([replace(group, questions=(first, replace(second, no=first.no)))])


def test_no_group_offers_more_than_can_be_taken_in_at_a_glance() -> None:
    wrong = {group.id: len(group.offered) for group in GROUPS if not 0 < len(group.offered) <= MOST_IN_A_GROUP}
    assert wrong == {}, f"Offer 1 to {MOST_IN_A_GROUP} questions: move one to another group, or retire one."


def test_starting_list_is_ten_offered_questions_and_none_of_a_closed_group() -> None:
    closed = {question.id for group in GROUPS if group.closed for question in group.questions}
    assert len(set(STARTING_LIST)) == len(STARTING_LIST) == LENGTH_OF_THE_STARTING_LIST
    wrong = [key for key in STARTING_LIST if QUESTIONS[key].retired or key in closed]
    assert wrong == [], "Put another one in STARTING_LIST of netinfo/content/questions/__init__.py."


def test_every_point_of_the_source_can_be_asked() -> None:
    """A point of the leaflet leads to questions that are offered, and that say which point they come from."""
    blocks = [block for section in CONTENT.sections for block in section.blocks if isinstance(block, Points)]
    source = [point for block in blocks for point in block.items]
    asked = [(number, key) for number, point in enumerate(source, 1) for key in point.questions]
    assert len(source) == POINTS_OF_THE_SOURCE
    retired = [key for _, key in asked if QUESTIONS[key].retired]
    assert retired == [], "Let its point in netinfo/content/leaflet/questions.py lead to another question."
    assert {key: number for number, key in asked} == {
        key: question.point for key, question in QUESTIONS.items() if question.point
    }, "Give the question the `point` under which netinfo/content/leaflet/questions.py names it, or none."


@pytest.mark.parametrize(("code", "question"), [(code, one) for code, all_ in FIRST_EDITION.items() for one in all_])
def test_a_word_that_points_is_seen(code: str, question: str) -> None:
    assert points(code, question)


@pytest.mark.parametrize("code", POINTING)
def test_every_offered_question_stands_alone(code: str) -> None:
    """On a card of its own, in any order, nothing stands before it."""
    offered = [key for key, question in QUESTIONS.items() if not question.retired]
    found = {(code, key): points(code, say(code, key)) for key in offered}
    pointing = {place: words for place, words in found.items() if words and place not in POINTS_TO_ITSELF}
    assert pointing == {}, (
        f"These words point out of the question: name what is meant, in {WORDINGS[code]}, or say to what in the same "
        "sentence they point, in POINTS_TO_ITSELF of tests/content/test_questions.py."
    )
    unneeded = [place for place in POINTS_TO_ITSELF if place[0] == code and not found[place]]
    assert unneeded == [], "This question points to nothing any more: take it out of POINTS_TO_ITSELF in this file."


@pytest.mark.parametrize("code", POINTING)
def test_every_offered_question_is_one_question(code: str) -> None:
    for key, question in QUESTIONS.items():
        asked = say(code, key)
        is_one = asked.endswith("?") and not re.search(r"[?.!;]", asked[:-1])
        assert question.retired or is_one, f"{key}: ask one thing, in one sentence that ends with a question mark."
