"""What the workbench says to translators, in their own language; a language is offered to readers without it."""

from ..content.messages import Message, Plural, t, tn

FINDINGS: tuple[Message | Plural, ...] = (
    t("workbench.missing", "This sentence is not in the catalog. Do: run flask i18n update, then translate it."),
    t("workbench.untranslated", "This sentence has no translation yet. Do: translate it."),
    t("workbench.stale", "The source has changed. It said: '{before}' Do: run flask i18n update, then look again."),
    t(
        "workbench.flagged",
        "This sentence is flagged. The source said: '{before}' Do: look at it, then take the flag off. "
        "In a text editor, delete the line that begins with '#, fuzzy'.",
    ),
    t(
        "workbench.flagged-by-hand",
        "Somebody has flagged this sentence. Do: look at it, then take the flag off. "
        "In a text editor, delete the line that begins with '#, fuzzy'.",
    ),
    t("workbench.nothing", "This says nothing: '{what}' Do: translate the sentence."),
    t("workbench.unknown", "Nothing asks for this sentence any more. Do: run flask i18n update."),
    t("workbench.plural", "Forms wanted: {n}. Forms given: {given}. Do: write every form."),
    t("workbench.placeholder-lost", "The placeholder {what} is gone. Do: put it back where its value must stand."),
    t(
        "workbench.placeholder-unknown",
        "The source does not know {what}. It knows: {known}. Do: write that name exactly.",
    ),
    t("workbench.brace", "A curly bracket is left over. Do: write placeholders exactly as in the source: {known}."),
    t("workbench.strong", "Bold parts in the source: {source}, here: {text}. Do: put two stars before and after them."),
    t(
        "workbench.link-lost",
        "The mark {what} is gone. Do: put square brackets around its words, and its key behind them.",
    ),
    t("workbench.link-extra", "The source has no mark with the key {what} here. Do: keep to its own keys: {known}."),
    t("workbench.link-unknown", "The key {what} leads nowhere. Do: write the key of the source: {known}."),
    t("workbench.broken-mark", "A star or a square bracket is left over. Do: write the mark as in the source."),
    t("workbench.markup", "This looks like code: {what}. Do: write plain words; only the marks of the source work."),
    t("workbench.hidden", "A sign that cannot be seen stands here ({what}). Do: delete it and type the words again."),
    t("workbench.percent", "The percent sign cannot be used. Do: write the number in words, or leave the sign out."),
    t("workbench.address", "Addresses in the source: {source}, here: {text}. Do: copy the address from the source."),
    t("workbench.letters", "This has {n} letters, and {most} fit. Do: make it shorter."),
    t(
        "workbench.file-name",
        "This is the name of a file, and these cannot be in it: {what}. Do: use small letters, digits and hyphens.",
    ),
    t("workbench.gnu", "GNU msgfmt says: {what}. Do: mend this entry."),
    t("workbench.number", "Numbers in the source: {source}, here: {text}. Do: make them the same."),
    t("workbench.unit", "Units in the source: {source}, here: {text}. Do: write the unit of the source."),
    t("workbench.negation", "Negations in the source: {source}, here: {text}. Do: look whether both say the same."),
    t("workbench.term", "For {source} we say: {use}. Do: use that word."),
    t("workbench.never", "For {source} we never say {what}. Do: use this word: {use}."),
    t("workbench.informal", "This speaks to the reader as {what}. Do: use the polite form."),
    t(
        "workbench.long-sentence",
        "A sentence of {n} words; we write {most} at most. Do: make two sentences. It is: '{what}'",
    ),
    t("workbench.hard-word", "Readers find {what} a hard word. Do: use an everyday word."),
    t(
        "workbench.two-ways",
        "The same source is translated otherwise at {other}: '{text}' Do: use one wording for both.",
    ),
    t("workbench.unchanged", "This is the same as the source. Do: translate it."),
    t(
        "workbench.spaces",
        "A space too many. Do: delete spaces at the ends, double ones, and those before a full stop.",
    ),
    t("workbench.quotes", "The quotation marks differ from the source. Do: open and close as many as the source does."),
    t("workbench.ellipsis", "The ellipsis differs from the source. Do: write the one sign … where the source has it."),
    t("workbench.ending", "The source ends with {source}, this with {text}. Do: end in the same way."),
    t(
        "workbench.long-label",
        "This has {n} letters; more than {most} may not fit in its place. Do: find shorter words.",
    ),
    t(
        "workbench.too-long",
        "On a narrow phone with large letters this does not fit in its place. Do: find shorter words.",
    ),
    t(
        "workbench.abbreviation",
        "Abbreviations only in the source: {source}, only here: {text}. Do: write the same ones.",
    ),
    t(
        "workbench.meaning",
        "Only the source says: {source}. Only this says: {text}. Do: look whether both mean the same.",
    ),
    t(
        "workbench.condition",
        "A question of the source says when the rest holds, and here it is a statement. Do: ask it, or write 'if'.",
    ),
    t(
        "workbench.order",
        "The order in the source: {source}, here: {text}. Do: look whether each still stands where it belongs.",
    ),
    t(
        "workbench.same-words",
        "Another sentence has exactly these words; its source is: {source} "
        "Do: look whether this is the right sentence.",
    ),
    t(
        "workbench.plural-same",
        "The source has more than one form, and here all forms are the same. Do: write each form for its number.",
    ),
    t(
        "workbench.plural-swapped",
        "These forms seem to have changed places: {what}. Do: write each form for its number.",
    ),
    t("workbench.choice", "Two wordings stand here side by side: {what}. Do: choose one."),
    t(
        "workbench.remark",
        "This looks like a remark: {what} Do: take it out, and write it in the comment of the sentence.",
    ),
    t(
        "workbench.link-words",
        "This link explains {use}, and its words are: {what}. Do: put the right words in the square brackets.",
    ),
    t(
        "workbench.bold-words",
        "Another part of the sentence is bold than in the source, or much more, or much less. "
        "Do: make the same words bold.",
    ),
    t(
        "workbench.label",
        "'{source}' is the name of something on a page. There it is called: {use}. Do: use the same words.",
    ),
    t("workbench.name", "These names are on one side only: {what}. Do: look whether the name is right."),
    t("workbench.english-word", "This word of the source was left: {what}. Do: translate it."),
    t(
        "workbench.spelling",
        "No other sentence spells it like this: {what}. Do: look whether a letter is missing, or one too many, or in "
        "the wrong place.",
    ),
    t("workbench.doubled", "This stands here twice: {what}. Do: delete one."),
    t(
        "workbench.capital",
        "The first letter of {what} has the wrong case. Do: write a capital, or a small letter, as your language does.",
    ),
    t("workbench.space-missing", "A space is missing here: {what}. Do: type one after the full stop."),
    t("workbench.sentences", "Sentences in the source: {source}, here: {text}. Do: look whether one got lost."),
    t("workbench.short", "The source has {source} letters, this only {n}. Do: look whether something got lost."),
)

OFF: tuple[Message | Plural, ...] = (
    t(
        "workbench.off",
        "In this language these are not checked, for want of words: {what}. Do: fill in translations/terms.toml and "
        "translations/{code}/meaning.toml.",
    ),
    t("workbench.check-negations", "negations"),
    t("workbench.check-numbers", "numbers in words"),
    t("workbench.check-informal", "forms of address"),
    t("workbench.check-hard", "hard words"),
    t("workbench.check-longest", "long sentences"),
    t("workbench.check-borrowed", "words left in the source's language"),
    t("workbench.check-terms", "terms"),
    t("workbench.check-meaning", "words that carry the meaning"),
)

FRAME: tuple[Message | Plural, ...] = (
    t("workbench.title", "The translators' workbench"),
    t("workbench.mistake", "Mistake"),
    t("workbench.note", "Please look twice"),
    t("workbench.page", "Page"),
    t("workbench.source", "Source"),
    t("workbench.here", "Here"),
    t(
        "workbench.accept",
        "If it is right as it is, write this comment with the sentence, and behind it your name and why: {line}",
    ),
    # TRANSLATORS: where a list of words would stand, and there is no word: Only here it says: nothing
    t("workbench.none", "nothing"),
    t("workbench.clean", "nothing to mend"),
    tn("workbench.mistakes", "{n} mistake", "{n} mistakes"),
    tn("workbench.notes", "{n} place to look at twice", "{n} places to look at twice"),
    t("workbench.done", "Done"),
    t("workbench.waiting", "Waiting"),
    t("workbench.flags", "Flagged"),
    t("workbench.unreviewed", "Not signed"),
    t("workbench.language", "Language"),
    t("workbench.whole", "Everything"),
    t("workbench.offered", "offered to readers"),
    t("workbench.not-offered", "not offered to readers: sentences that wait: {n}"),
    t("workbench.first-waiting", "the first is {key}"),
    t(
        "workbench.preparing",
        "in preparation: whole, at {address}; readers get it after the command flask i18n publish {code}",
    ),
    tn(
        "workbench.new",
        "{n} sentence to be added by flask i18n update: {keys}",
        "{n} sentences to be added by flask i18n update: {keys}",
    ),
    tn("workbench.still", "{n} sentence still to translate: {keys}", "{n} sentences still to translate: {keys}"),
    tn(
        "workbench.lost",
        "{n} sentence had words before, and has none here: {keys}",
        "{n} sentences had words before, and have none here: {keys}",
    ),
    t("workbench.update-new", "new: {key}"),
    t("workbench.update-changed", "changed, flagged to look at again: {key}"),
    t("workbench.update-gone", "gone: {key} ({words})"),
    t("workbench.update-written", "written"),
    t("workbench.update-nothing", "nothing to change"),
    t(
        "workbench.itself",
        "This is the file in its own place. You see what differs from what git keeps.",
    ),
    t(
        "workbench.itself-before",
        "This is the file in its own place. You see what differs from the file as it was "
        "before the workbench saved it.",
    ),
    t(
        "workbench.itself-unknown",
        "This is the file in its own place. What you changed cannot be known here, because git is missing. "
        "You see the sentences that are not right yet.",
    ),
    t("workbench.show-keys", "Show keys"),
    t("workbench.file", "File {file}, line {line}"),
    t("workbench.changed", "Changed sentences: {n}"),
    t("workbench.before", "Before"),
    t("workbench.phone", "On a phone"),
    t("workbench.paper", "On paper"),
    t("workbench.unseen", "This sentence is not on the page at first. It shows when something happens."),
    t("workbench.same", "This file says nothing new."),
)
