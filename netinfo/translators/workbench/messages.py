"""What the workbench in the browser says besides its findings."""

from ...content.messages import Message, Plural, t, tn

EDITOR: tuple[Message | Plural, ...] = (
    t("editor.choose", "Choose what you want to translate"),
    # TRANSLATORS: {language} is the name of a language in that language
    t("editor.own", "{language}: the file of the leaflet itself"),
    t("editor.drop", "Drag a .po file to this page, or choose one"),
    t("editor.drop-note", "The workbench makes a copy of it. Your own file stays as it is."),
    # TRANSLATORS: heading above files that were dragged to the workbench before
    t("editor.copies", "Copies you worked on before"),
    t("editor.save", "Save"),
    t("editor.undo", "Undo"),
    # TRANSLATORS: a button: makes the change again that was undone last
    t("editor.redo", "Redo"),
    t("editor.download", "Keep a copy of this file"),
    t("editor.download-note", "The copy holds what you saved. Send it to the person who gave you the file."),
    # TRANSLATORS: leads to a page to print: the English beside the translation, for a doctor or nurse
    t("editor.paper", "To print, for a doctor or nurse"),
    # TRANSLATORS: title of that page; {language} is the name of a language in that language
    t("editor.paper-title", "To check: {language}"),
    t(
        "editor.paper-intro",
        "Everything in the text that is about the illness stands here, with the English source beside it. Write beside "
        "a sentence what is not right. Then return the sheets to the person who gave them to you.",
    ),
    # TRANSLATORS: above the sheets, in red
    tn(
        "editor.paper-unsaved",
        "{n} sentence on these sheets is not saved yet. Save first, then print.",
        "{n} sentences on these sheets are not saved yet. Save first, then print.",
    ),
    # TRANSLATORS: above the sheets, in red
    tn(
        "editor.paper-waiting",
        "{n} sentence on these sheets is not translated yet.",
        "{n} sentences on these sheets are not translated yet.",
    ),
    # TRANSLATORS: a line to fill in with a pen
    t("editor.paper-name", "Name"),
    # TRANSLATORS: a line to fill in with a pen: what the person is, such as oncologist
    t("editor.paper-role", "Role"),
    # TRANSLATORS: a line to fill in with a pen
    t("editor.paper-date", "Date"),
    t("editor.paper-back", "Back to the sentences"),
    # TRANSLATORS: heading of a column: the number of the sentence
    t("editor.paper-number", "Number"),
    # TRANSLATORS: heading of a column: the sentence that was translated
    t("editor.paper-source", "English source"),
    # TRANSLATORS: heading of an empty column, to write in with a pen
    t("editor.paper-remark", "Your remark"),
    t("editor.all", "Everything"),
    # TRANSLATORS: above the sentences that have no translation yet; a number follows
    t("editor.untranslated", "To translate"),
    # TRANSLATORS: sentences whose English has changed; a number follows
    t("editor.flagged", "Flagged"),
    # TRANSLATORS: sentences with a mistake in them; a number follows
    t("editor.wrong", "With a mistake"),
    # TRANSLATORS: sentences that may be right, but need a second look; a number follows
    t("editor.look", "To look at twice"),
    # TRANSLATORS: sentences that say something other than the leaflet does now; a number follows
    t("editor.changed", "Changed"),
    # TRANSLATORS: sentences whose change is not in the file yet; a number follows
    t("editor.unsaved", "Not saved"),
    t("editor.filter", "Which sentences"),
    t("editor.pages", "Every page"),
    t("editor.search", "Search for a word or a key"),
    t("editor.sentences", "Sentences"),
    t("editor.none", "No sentence is like this."),
    t("editor.pick", "Choose a sentence from the list."),
    t("editor.translation", "Translation"),
    # TRANSLATORS: one of several plural forms; {numbers} are the numbers it is for, such as 2, 3, 4
    t("editor.form", "Translation for {numbers}"),
    # TRANSLATORS: label of a field, where a file has more plural forms than its language
    t("editor.form-none", "One form too many: make this field empty"),
    t("editor.hint", "To know"),
    t("editor.comment", "Remarks in the file"),
    # TRANSLATORS: heading above words that we translate in one fixed way
    t("editor.words", "Words we use"),
    # TRANSLATORS: {source} is an English word, {use} is how we translate it
    t("editor.word", "{source}: {use}"),
    t("editor.flag", "I still have to look at this sentence"),
    t("editor.accept", "It is right as it is"),
    # TRANSLATORS: label of a field beside that button
    t("editor.why", "Who says so, and why (if you like)"),
    t("editor.put-back", "As the file has it"),
    t("editor.previous", "Previous sentence"),
    t("editor.next", "Next sentence"),
    t(
        "editor.keys",
        "Alt with an arrow down or up goes to the next or previous sentence. Ctrl with S saves.",
    ),
    # TRANSLATORS: heading above the page on which the sentence stands
    t("editor.place", "Where it stands"),
    t("editor.loading", "One moment"),
    t("editor.saved", "Saved."),
    # TRANSLATORS: behind what was said of saving; {what}: keys, each with its words between brackets
    tn(
        "editor.taken-out",
        "{n} sentence is no longer in the file, because this leaflet does not have it: {what}",
        "{n} sentences are no longer in the file, because this leaflet does not have them: {what}",
    ),
    t("editor.undone", "Undone: {what}"),
    t("editor.undone-none", "There is nothing to undo."),
    t("editor.redone", "Done again: {what}"),
    t("editor.redone-none", "There is nothing to do again."),
    tn(
        "editor.clashes",
        "Saved, but somebody else changed {n} of your sentences in the file. It is still here, not saved. "
        "Save once more to keep yours.",
        "Saved, but somebody else changed {n} of your sentences in the file. They are still here, not saved. "
        "Save once more to keep yours.",
    ),
    t(
        "editor.clash",
        "This sentence was changed in another window. Now it says there: '{text}'. Your words are still here.",
    ),
    # TRANSLATORS: a button below that sentence: my words take the place of those of the other window
    t("editor.keep-mine", "Keep my words"),
    # TRANSLATORS: a button below that sentence: the words of the other window stay
    t("editor.take-theirs", "Take the other words"),
    t("editor.too-long", "This is longer than {n} characters. Make it shorter; it is not kept."),
    t("editor.too-big", "This file is too big to be a catalog of netinfo. Choose another file."),
    t(
        "editor.old-address",
        "This address is not the one of the workbench that runs now. Open the address in the window of the workbench.",
    ),
    t("editor.gone", "The workbench does not answer. Start it again; what you did not save is still on this page."),
)
