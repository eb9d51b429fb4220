"""Sharing a page or a list, and receiving one."""

from ..messages import Message, Plural, t, tn

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: at the end of each part of the leaflet: what the reader does
    t("share.section", "Share this part"),
    # TRANSLATORS: button: what the reader does
    t("share.copy-link", "Copy the link"),
    # TRANSLATORS: stands in the place of the button when the link has been copied
    t("share.copied", "Copied"),
    # TRANSLATORS: button: what the reader does
    t("share.list", "Share my list"),
    # TRANSLATORS: choice under 'Share my list': in which form
    t("share.list-link", "As a link"),
    # TRANSLATORS: choice under 'Share my list': in which form
    t("share.list-text", "As text"),
    # TRANSLATORS: choice under 'Share my list': in which form
    t("share.list-file", "As a file"),
    # TRANSLATORS: choice under 'Share my list': in which form
    t("share.list-qr", "As a QR code"),
    t("share.qr-how", "Let the other person point the camera of their phone at this."),
    t(
        "share.privacy",
        "The list is in the link itself; we do not keep it. "
        "The chat app and the browser of the other person may keep it.",
    ),
    t("share.without", "Answers, cards and hard subjects go along only if you choose that."),
    t("share.with-answers", "Share my answers too"),
    t("share.with-cards", "Share my cards too"),
    t("share.with-hard", "Share the hard subjects too"),
    # TRANSLATORS: label above the text that will be shared
    t("share.seen", "This goes along"),
    t("share.long", "This link is long. Some apps cut long links. A file arrives whole."),
    t("share.too-long", "Your list is too long for a link. Share it as a file."),
    # TRANSLATORS: above the link and the QR code; {places} are the numbers of the questions, such as 3, 7
    t("share.left", "Too long to go along here: question {places}. In a file everything goes along."),
    t("share.too-long-qr", "Your list is too long for a QR code. Use a link or a file."),
    # TRANSLATORS: subject of a message
    t("share.subject", "Questions for the specialist"),
    t("share.text-opening", "These are my questions for the specialist."),
    t("share.calendar", "Put the visit in my calendar"),
    # TRANSLATORS: neutral on purpose: others may see the calendar
    t("share.calendar-title", "Appointment"),
    t(
        "share.calendar-note",
        "Your calendar gets what you filled in about the visit, and your top three if you have one. "
        "Others who see your calendar may read it.",
    ),
    tn("share.received", "Somebody sent you {n} question.", "Somebody sent you {n} questions."),
    tn("share.receive-add", "Add {n} question", "Add these {n} questions"),
    # TRANSLATORS: button: what the reader does
    t("share.receive-no", "No thanks"),
    t("share.receive-done", "Added to your list."),
    t("share.receive-rest", "Your list is full. The rest is on a second list."),
    t("share.cards-done", "The cards were added."),
    t("share.received-cards", "The two cards came along too."),
    # TRANSLATORS: button: what the reader does
    t("share.receive-cards", "Add the cards"),
    # TRANSLATORS: button: what the reader does
    t("share.open", "Open a link or a copy"),
    t("share.paste", "Paste the link that you received"),
    # TRANSLATORS: button: what the reader does
    t("share.paste-open", "Open the link"),
    # TRANSLATORS: another way to open a list, after a field for a link
    t("share.choose-file", "Or choose the file"),
    t("share.receive-note", "Nothing changes until you choose."),
)
