"""One question at a time on the screen."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: button or link: what the reader does
    t("show.start", "Show one at a time"),
    # TRANSLATORS: button or link: what the reader does
    t("show.next", "Next question"),
    # TRANSLATORS: button or link: what the reader does
    t("show.back", "Previous question"),
    t("show.place", "Question {n} of {m}"),
    # TRANSLATORS: button or link: what the reader does
    t("show.both", "In both languages"),
    t("show.end", "That was your last question."),
    # TRANSLATORS: button or link: what the reader does
    t("show.stop", "Back to my list"),
    # TRANSLATORS: said while questions are shown one by one
    t("show.awake", "The screen stays on."),
    t("show.not-awake", "Your screen may switch off by itself."),
)
