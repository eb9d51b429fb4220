"""One question at a time on the screen."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("show.start", "Show one at a time"),
    t("show.next", "Next question"),
    t("show.back", "Previous question"),
    t("show.place", "Question {n} of {m}"),
    t("show.both", "In both languages"),
    t("show.end", "That was your last question."),
    t("show.stop", "Back to my list"),
    t("show.awake", "The screen stays on."),
    t("show.not-awake", "Your screen may switch off by itself."),
)
