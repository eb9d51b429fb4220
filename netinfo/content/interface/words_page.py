"""The frame of the words page."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: heading above a part of the page
    t("words.title", "Words explained"),
    t("words.intro", "You may read or hear these words. Here you can read what they mean."),
    t("words.sounds", "You say: {sound}"),
    t("words.stands-for", "The letters stand for: {full}"),
    # TRANSLATORS: the abbreviations are English: say so in your language
    t("words.english-letters", "Doctors in the Netherlands use these English abbreviations too."),
    # TRANSLATORS: below a word that is explained where it stands
    t("words.more", "More about this word"),
    # TRANSLATORS: button: what the reader does
    t("words.close", "Close"),
    # TRANSLATORS: leads to where the reader was
    t("words.back", "Back to the text"),
    # TRANSLATORS: above a row of letters; each letter shows the words that begin with it
    t("words.letters", "Words by their first letter"),
    # TRANSLATORS: below an explained word; links to the parts of the text that use the word follow
    t("words.used", "Stands in:"),
    # TRANSLATORS: on paper, in place of explanations that could not be printed; {page} is the words page in the menu
    t("words.elsewhere", "The page '{page}' explains the difficult words."),
)
