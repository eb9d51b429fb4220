"""The ready-made questions, in groups of at most seven that are offered."""

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
QUESTIONS: dict[str, Question] = {question.id: question for group in GROUPS for question in group.questions}

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
