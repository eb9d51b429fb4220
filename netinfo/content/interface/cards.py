"""The two cards: who to call, and how I want to talk."""

from ..calls import CALLS
from ..calls import TITLE as CALLS_TITLE
from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    CALLS_TITLE,
    *CALLS,
    # TRANSLATORS: title of a card to fill in; other sentences quote it
    t("card.call.title", "Who to call"),
    # TRANSLATORS: below the title of the card 'Who to call'
    t("card.call.intro", "Ask for the numbers now. Fill in the rest with your nurse."),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.day", "Hospital, in the daytime"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.night", "Hospital, evening, night and weekend"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.nurse", "My regular nurse (casemanager)"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.doctor", "My specialist"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.gp", "My GP (family doctor)"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.gp-night", "GP out of hours"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.close", "Somebody close to me (contact person)"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.fever", "Fever: I call from (degrees)"),
    # TRANSLATORS: on the card 'Who to call', where the field for fever is empty
    t(
        "card.call.fever-empty",
        "Ask from what temperature you must call. Not asked yet, and you have fever? Call the hospital at once.",
    ),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.when", "I also call straight away if"),
    # TRANSLATORS: on the card 'Who to call', where that field is empty
    t("card.call.when-empty", "Ask your nurse what to write here."),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.treatment", "My treatment now"),
    # TRANSLATORS: label before a field on the card 'Who to call'
    t("card.call.allergies", "Medicines I cannot have"),
    # TRANSLATORS: on the card 'Who to call', where the field for a number is empty
    t(
        "card.call.number-empty",
        "No number yet? Ask your nurse. Do you need help now? Call the general number of the hospital.",
    ),
    t("card.talk.title", "How I want to talk with my doctor"),
    t(
        "card.talk.intro",
        "Give this card to your doctor at the start of the visit. Do you need an interpreter? Then call the hospital "
        "before the visit.",
    ),
    t("card.talk.much", "How much I want to know"),
    t("card.talk.much.all", "I want to know everything, even if it is bad news."),
    t("card.talk.much.main", "I want to know the main points. I will ask if I want to know more."),
    t("card.talk.much.little", "I want to know only what is needed now."),
    t("card.talk.pace", "How I understand it best"),
    t("card.talk.pace.slow", "Please take it slowly, in small steps."),
    t("card.talk.pace.plain", "Please use everyday words."),
    t("card.talk.pace.draw", "Please draw it or write it down for me."),
    t("card.talk.pace.hearing", "I do not hear well. Please look at me when you speak."),
    t("card.talk.pace.sight", "I do not see well. Please read it out to me."),
    t("card.talk.who", "Who may hear everything"),
    t("card.talk.who.only-me", "Please talk only with me."),
    # TRANSLATORS: label before a field on the card about talking with the doctor
    t("card.talk.who.also", "You may also talk with:"),
    # TRANSLATORS: label before a field on the card about talking with the doctor
    t("card.talk.interpreter", "I need an interpreter. My language is:"),
    t("card.talk.record", "I would like to record our talk, to hear it again at home. Is that all right?"),
    # TRANSLATORS: label before a field on the card about talking with the doctor
    t("card.talk.important", "What matters most to me now"),
    # TRANSLATORS: label before a field on the card about talking with the doctor
    t("card.talk.not-want", "What I would rather not have"),
)
