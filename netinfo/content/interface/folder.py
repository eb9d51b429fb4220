"""The folder of paper that a hospital hands out."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: heading above the list of what stands on which page
    t("folder.contents", "Contents"),
    # TRANSLATORS: in an empty box on the cover, where a hospital puts its stamp
    t("folder.stamp", "Stamp of the hospital"),
    # TRANSLATORS: heading above the ready-made questions and the two cards
    t("folder.questions", "Questions for your visit"),
    t("folder.questions-note", "Tick what you want to ask. Take this folder with you to your visit."),
)
