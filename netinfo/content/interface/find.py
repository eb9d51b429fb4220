"""The field that finds words, questions and parts of the text."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: above the field; it looks through the explained words, the questions and the headings of all pages
    t("find.label", "Find a word, a question or a subject"),
    # TRANSLATORS: n is how many were found; the best of them stand below this line
    t("find.found", "Found: {n}. The best match comes first."),
    t("find.none", "Nothing found. Try another word, or only the first letters of it."),
    # TRANSLATORS: when only signs such as % were typed
    t("find.letters", "Type a word or a few letters."),
)
