"""What stands on the printed lists."""

from ..messages import Message, Plural, t, tn

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: heading of the printed copy
    t("doctor.title", "My questions for this visit"),
    # TRANSLATORS: if there is a top three: it may also be a top of one or two
    tn(
        "doctor.opening",
        "I prepared these questions. The first one matters most to me.",
        "I prepared these questions. The first {n} matter most to me.",
    ),
    # TRANSLATORS: if there is no top three
    t("doctor.opening-plain", "I prepared these questions for our talk."),
    # TRANSLATORS: heading above the questions after the top three
    t("doctor.also", "Also, if there is time"),
    # TRANSLATORS: last line of the printed copy, if not all questions fit on it
    tn("doctor.rest", "I have one more question on my own copy.", "I have {n} more questions on my own copy."),
    # TRANSLATORS: only if the reader chooses it
    t(
        "doctor.not-now",
        "I would rather not talk about the outlook now. You may ask me later whether I want to.",
    ),
    # TRANSLATORS: label, filled in on paper or on the device
    t("doctor.name", "Name"),
    # TRANSLATORS: label, filled in on paper or on the device
    t("doctor.born", "Date of birth"),
    # TRANSLATORS: beside a question the reader typed
    t("doctor.own-words", "own words, in {language}"),
    # TRANSLATORS: the same where nobody knows the language
    t("doctor.own-words-only", "own words"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.mine", "My copy"),
    t("print.two.note", "Left: {mine}. Right: {doctor}. The numbers are the same."),
    # TRANSLATORS: a choice before printing
    t("print.large", "In large letters"),
    # TRANSLATORS: heading or label on the printed copy
    tn("print.top-three", "The question that matters most to me", "The {n} questions that matter most to me"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.rest", "My other questions"),
    # TRANSLATORS: label above the answer to a question: a noun
    t("print.answer", "Answer"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.notes", "My notes"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.visit-date", "Date of the visit"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.visit-with", "Who I am seeing"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.visit-where", "Where"),
    # TRANSLATORS: heading or label on the printed copy
    t("print.next-steps", "What we agreed"),
)
