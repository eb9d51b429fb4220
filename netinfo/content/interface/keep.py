"""Where the list is kept: honest lines, copies, deleting."""

from ..messages import Message, Plural, t, tn

MESSAGES: tuple[Message | Plural, ...] = (
    t("keep.title", "Where is my list kept?"),
    t(
        "keep.here",
        "What you write is kept only on this device, in this browser (the program in which you read this). "
        "We cannot see it.",
    ),
    t("keep.done", "Your list is saved on this device"),
    t("keep.busy", "Saving"),
    t("keep.memory", "Your list cannot be kept here. It is gone when you close this page. Print it or share it first."),
    t("keep.persist-yes", "Your browser has promised not to erase your list by itself."),
    t("keep.persist-no", "Your browser may erase your list if it needs space. Make a copy to be sure."),
    t(
        "keep.safari",
        "Safari may erase your list if you use Safari for seven days without opening this page. "
        "This does not apply to the app on your home screen.",
    ),
    t(
        "keep.iphone-two",
        "On an iPhone, the app on your home screen does not see the list in Safari. Copy the list over first.",
    ),
    t("keep.iphone-take", "Copy my list over"),
    t("keep.copies", "Three ways to keep a copy: on paper, as a file, or as a link."),
    t("keep.file-save", "Save a copy as a file"),
    # TRANSLATORS: name of a file: small letters, digits and hyphens only
    t("keep.file-name", "my-list"),
    t("keep.file-open", "Open a copy"),
    t("keep.file-note", "The file holds everything you wrote here. Keep it in a safe place."),
    tn("keep.restored", "{n} question was added from the copy.", "{n} questions were added from the copy."),
    t("keep.restored-none", "Everything in this copy is already here."),
    t("keep.shared-phone", "Do others use this device too? Delete your list when you are done."),
    t("keep.delete-all", "Delete everything I wrote"),
    t(
        "keep.delete-all-ask",
        "Delete all your lists, answers and cards from this browser? You cannot undo this after you close the page.",
    ),
    t("keep.delete-all-yes", "Yes, delete everything"),
    t("keep.delete-all-no", "No, keep it"),
    t(
        "keep.delete-all-done",
        "Everything you wrote has been deleted from this browser. Files and links that you made yourself still exist.",
    ),
    t("keep.other-tab", "You changed this list in another window. Both changes are kept."),
)
