"""What the workbench in the browser says besides its findings."""

from ...content.messages import Message, Plural, t, tn

DESK: tuple[Message | Plural, ...] = (
    t("desk.choose", "Choose what you want to translate"),
    # TRANSLATORS: {language} is the name of a language in that language
    t("desk.own", "{language}: the file of the leaflet itself"),
    t("desk.drop", "Drag a .po file to this page, or choose one"),
    t("desk.drop-note", "The workbench makes a copy of it. Your own file stays as it is."),
    # TRANSLATORS: heading above files that were dragged to the workbench before
    t("desk.copies", "Copies you worked on before"),
    t("desk.save", "Save"),
    t("desk.undo", "Undo"),
    t("desk.download", "Keep a copy of this file"),
    t("desk.download-note", "The copy holds what you saved. Send it to the makers of the leaflet."),
    t("desk.all", "Everything"),
    # TRANSLATORS: above the sentences that have no translation yet; a number follows
    t("desk.untranslated", "To translate"),
    # TRANSLATORS: sentences whose English has changed; a number follows
    t("desk.flagged", "Flagged"),
    # TRANSLATORS: sentences with a mistake in them; a number follows
    t("desk.wrong", "With a mistake"),
    # TRANSLATORS: sentences that may be right, but need a second look; a number follows
    t("desk.look", "To look at twice"),
    # TRANSLATORS: sentences that say something else than the leaflet does now; a number follows
    t("desk.changed", "Changed"),
    # TRANSLATORS: sentences whose change is not in the file yet; a number follows
    t("desk.unsaved", "Not saved"),
    t("desk.filter", "Which sentences"),
    t("desk.pages", "Every page"),
    t("desk.search", "Search for a word or a key"),
    t("desk.sentences", "Sentences"),
    t("desk.none", "No sentence is like this."),
    t("desk.pick", "Choose a sentence from the list."),
    t("desk.translation", "Translation"),
    # TRANSLATORS: one of several plural forms; {numbers} are the numbers it is for, such as 2, 3, 4
    t("desk.form", "Translation for {numbers}"),
    t("desk.hint", "To know"),
    t("desk.comment", "Remarks in the file"),
    # TRANSLATORS: heading above words that we translate in one fixed way
    t("desk.words", "Words we use"),
    # TRANSLATORS: {source} is an English word, {use} is how we translate it
    t("desk.word", "{source}: {use}"),
    t("desk.flag", "I still have to look at this sentence"),
    t("desk.accept", "It is right as it is"),
    t("desk.put-back", "As the file has it"),
    t("desk.previous", "Previous sentence"),
    t("desk.next", "Next sentence"),
    t(
        "desk.keys",
        "Alt with an arrow down or up goes to the next or previous sentence. Ctrl with S saves.",
    ),
    # TRANSLATORS: heading above the page on which the sentence stands
    t("desk.place", "Where it stands"),
    t("desk.loading", "One moment"),
    t("desk.saved", "Saved."),
    t("desk.undone", "Undone: {what}"),
    t("desk.undone-none", "There is nothing to undo."),
    tn(
        "desk.clashes",
        "Saved, but somebody else changed {n} of your sentences in the file. It is still here, not saved. "
        "Save once more to keep yours.",
        "Saved, but somebody else changed {n} of your sentences in the file. They are still here, not saved. "
        "Save once more to keep yours.",
    ),
    t(
        "desk.clash",
        "This sentence was changed in another window. There it says: {text} Your words are still here; "
        "change them once more to keep them.",
    ),
    t("desk.too-long", "This is longer than {n} characters. Make it shorter; it is not kept."),
    t("desk.too-big", "This file is too big to be a catalog of netinfo. Choose another file."),
    t("desk.gone", "The workbench does not answer. Start it again; what you did not save is still on this page."),
)
