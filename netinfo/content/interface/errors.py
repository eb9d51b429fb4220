"""Pages for addresses that lead nowhere and for faults."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("error.not-found-title", "This page does not exist"),
    # TRANSLATORS: links to the pages follow
    t("error.not-found", "Perhaps the address was cut off, or has changed. You can go on from here:"),
    t("error.not-found-offline", "You have no internet now, and this page is not saved here. These pages are:"),
    t("error.server-title", "Something went wrong on our side"),
    t("error.server", "Try again in a few minutes. What you wrote on this device is still there."),
    t("error.bad-request-title", "This link does not work"),
    t("error.bad-request-text", "Perhaps the link is damaged. You can go on from here:"),
    t("error.method-title", "This cannot be done here"),
    t("error.method-text", "You can only open this address to read it. You can go on from here:"),
    t("error.offline-title", "You have no internet now"),
)
