"""The ready-made questions, in groups of at most seven that are offered."""

from collections.abc import Iterable

from ...errors import Problem
from ..model import Group, Question
from . import (
    calling,
    cancer,
    course,
    effects,
    family,
    first,
    hard,
    health,
    hospital,
    investigations,
    later,
    practical,
    results,
    support,
    time_to_choose,
    treatment,
    trials,
)

GROUPS: tuple[Group, ...] = (
    first.GROUP,
    calling.GROUP,
    time_to_choose.GROUP,
    cancer.GROUP,
    hospital.GROUP,
    investigations.GROUP,
    results.GROUP,
    treatment.GROUP,
    course.GROUP,
    effects.GROUP,
    later.GROUP,
    health.GROUP,
    trials.GROUP,
    support.GROUP,
    practical.GROUP,
    family.GROUP,
    hard.GROUP,
)


def by_id(groups: Iterable[Group]) -> dict[str, Question]:
    """The questions by their id; a number that two of them have, on which shared links rest, is a Problem."""
    questions = [question for group in groups for question in group.questions]
    numbers: dict[int, str] = {}
    for question in questions:
        if numbers.setdefault(question.no, question.id) != question.id:
            raise Problem(
                f"{question.id} has the number {question.no}, which is that of {numbers[question.no]} for ever. "
                "Add a line to tests/question-numbers.txt and take its number."
            )
    return {question.id: question for question in questions}


QUESTIONS = by_id(GROUPS)

# One after the other, as a frightened reader would ask them; none of a closed group.
STARTING_LIST: tuple[str, ...] = (
    "q.time.start",
    "q.calling.reach",
    "q.help.when",
    "q.cancer.name",
    "q.cancer.spread",
    "q.treatment.cure",
    "q.first.choices",
    "q.treatment.recommend",
    "q.effects.side",
    "q.hospital.discussed",
)
