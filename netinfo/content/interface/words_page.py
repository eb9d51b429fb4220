"""The frame of the words page."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: heading above a part of the page
    t("words.title", "Words explained"),
    t("words.intro", "Doctors use these words. Here you can read what they mean."),
    t("words.sounds", "You say: {sound}"),
    t("words.stands-for", "The letters stand for: {full}"),
    # TRANSLATORS: the abbreviations are English: say so in your language
    t("words.english-letters", "Doctors in the Netherlands use these English abbreviations too."),
    # TRANSLATORS: below a word that is explained where it stands
    t("words.more", "More about this word"),
    # TRANSLATORS: button: what the reader does
    t("words.close", "Close"),
    # TRANSLATORS: button or link: what the reader does
    t("words.back", "Back to the leaflet"),
)
