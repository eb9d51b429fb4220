"""Whether the text is saved on this device."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("status.saved", "Saved on this device. Works without internet (text of {date})."),
    # TRANSLATORS: {part} is a number with its sign, such as 45%
    t("status.saving", "{part} saved"),
    t("status.saving-start", "Saving the text on this device"),
    t(
        "status.not-saved-browser",
        "The leaflet is not saved: your browser does not allow it here. You can read and print everything.",
    ),
    t(
        "status.not-saved-scripts",
        "A part of this website did not arrive. The leaflet is not saved, and not everything works here. You can read "
        "everything, and choose and print questions.",
    ),
    t("status.not-saved-full", "The leaflet is not saved: this device has no space left."),
    t(
        "status.not-saved-network",
        "The leaflet is not yet saved: not everything arrived. We will try again the next time you open this page.",
    ),
    t("status.not-saved-old-kept", "The new text has not fully arrived yet. You are reading the text of {date}."),
    # TRANSLATORS: button below a message about the saved text
    t("status.try-again", "Try again"),
    t("status.offline", "You have no internet now. You can keep reading."),
    t("status.offline-unsaved", "You have no internet now, and this page is not saved on this device."),
    t("status.new-text", "There is a new text (of {date}). What you wrote is kept."),
    # TRANSLATORS: button below a message about the saved text
    t("status.new-text-button", "Show the new text"),
    # TRANSLATORS: button below a message about the saved text
    t("status.new-text-later", "Later"),
    # TRANSLATORS: on every page of a language that is being checked, before readers get it
    t("status.preparing", "This language is not ready: it is still being checked. Do not rely on it yet."),
    # TRANSLATORS: where the browser has translated the page; readers get this sentence translated too
    t("status.translated", "A computer translated this page. It may be wrong."),
    t("status.urgent", "Important: a mistake has been corrected"),
    t(
        "status.no-script",
        "Not everything works in your browser: scripts (JavaScript) are off. "
        "You can read everything, and choose and print questions. Your choice is not kept.",
    ),
)
