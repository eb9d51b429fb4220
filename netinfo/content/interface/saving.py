"""Where the list is kept: honest lines, copies, deleting."""

from ..messages import Message, Plural, t, tn

MESSAGES: tuple[Message | Plural, ...] = (
    t("saving.title", "Where is my list kept?"),
    t(
        "saving.here",
        "What you write is kept only on this device, in this browser (the program in which you read this). "
        "We cannot see it.",
    ),
    t("saving.done", "Your list is saved on this device"),
    # TRANSLATORS: said while a list is being saved
    t("saving.busy", "Saving"),
    # TRANSLATORS: stays in sight while what was written is only on the screen; very short
    t("saving.not", "Not saved"),
    t(
        "saving.memory",
        "Your list cannot be kept here. It is gone when you close this page. Print it or share it first.",
    ),
    t("saving.persist-yes", "Your browser does not erase your list by itself."),
    t("saving.persist-no", "Your browser may erase your list if it needs space. Make a copy to be sure."),
    t(
        "saving.safari",
        "Safari may erase your list if you use Safari for seven days without opening this page. "
        "This does not apply to the app on your home screen.",
    ),
    t(
        "saving.iphone-two",
        "On an iPhone, the app on your home screen does not see the list in Safari. Copy the list over first.",
    ),
    t("saving.iphone-take", "Copy my list over"),
    t("saving.copies", "Three ways to keep a copy: on paper, as a file, or as a link."),
    t("saving.file-save", "Save a copy as a file"),
    # TRANSLATORS: name of a file: small letters, digits and hyphens only
    t("saving.file-name", "my-list"),
    # TRANSLATORS: button: what the reader does
    t("saving.file-open", "Open a copy"),
    t("saving.file-note", "The file holds everything you wrote here. Keep it in a safe place."),
    tn("saving.restored", "{n} question was added from the copy.", "{n} questions were added from the copy."),
    t("saving.restored-none", "Everything in this copy is already here."),
    t("saving.shared-phone", "Do others use this device too? Delete your list when you are done."),
    t("saving.delete-all", "Delete everything I wrote"),
    # TRANSLATORS: question above the two buttons that answer it
    t(
        "saving.delete-all-ask",
        "Delete all your lists, answers and cards from this browser? You cannot undo this after you close the page.",
    ),
    # TRANSLATORS: button: what the reader does
    t("saving.delete-all-yes", "Yes, delete everything"),
    # TRANSLATORS: button: what the reader does
    t("saving.delete-all-no", "No, keep it"),
    # TRANSLATORS: said when everything has been deleted
    t(
        "saving.delete-all-done",
        "Everything you wrote has been deleted from this browser. Files and links that you made yourself still exist. "
        "Do others use this device? Close this page now: as long as it is open, this can be undone.",
    ),
    t("saving.other-tab", "You changed this list in another window too. All changes are kept."),
)
