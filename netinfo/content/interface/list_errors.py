"""When something goes wrong with a list, a link or a file."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("error.link-incomplete", "The link arrived incomplete. Ask for it again, or ask for a file."),
    t("error.link-newer", "This link was made with a newer version. Reload the page and open the link again."),
    t("error.link-old-browser", "Your browser cannot open this link. Ask for the list as a file."),
    t("error.link-none", "There is no list in this text. Copy the whole link that you received, and paste it here."),
    t("error.link-empty", "There are no questions in this link."),
    t(
        "error.storage-full",
        "Your device is full. Your last words are still on the screen, but not saved. Print them, or make space.",
    ),
    t(
        "error.storage-newer",
        "Your list was made with a newer version. You can read and print it here. Reload the page to change it.",
    ),
    t(
        "error.storage-unsaved",
        "Your last change is still on the screen, but not saved. Print your list, or make the text shorter.",
    ),
    t("error.storage-damaged", "Part of your list could not be read. We opened the version that was saved before it."),
    t("error.file-not-ours", "This is not a file from netinfo. Nothing was changed."),
    t("error.file-damaged", "This file is damaged. Nothing was changed. Use another copy if you have one."),
    t(
        "error.file-newer",
        "This file was made with a newer version. Nothing was changed. Reload the page and open the file again.",
    ),
    t("error.file-large", "This file is too large to be a list. Nothing was changed."),
    t("error.file-not-made", "The copy could not be made. Print your list, or share it."),
    t("error.not-deleted", "This could not be deleted. Reload the page and try again."),
    t("error.copy", "Copying does not work here. Select the text and copy it yourself."),
    t("error.share", "Sharing does not work here. You can copy the link."),
    # TRANSLATORS: copy the word in quotation marks from a browser in your language
    t("error.print", "Printing does not start by itself here. Choose 'Print' in the menu of your browser."),
)
