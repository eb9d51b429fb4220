"""The ready-made questions, in ten groups."""

from ..model import Group, Question
from . import cancer, effects, family, first, hard, hospital, investigations, support, treatment, trials

GROUPS: tuple[Group, ...] = (
    first.GROUP,
    cancer.GROUP,
    hospital.GROUP,
    investigations.GROUP,
    treatment.GROUP,
    effects.GROUP,
    trials.GROUP,
    support.GROUP,
    family.GROUP,
    hard.GROUP,
)
QUESTIONS: dict[str, Question] = {question.id: question for group in GROUPS for question in group.questions}
