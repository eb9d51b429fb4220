"""Printing, on every page."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("printing.title", "Print"),
    t("printing.what", "What do you want to print?"),
    t("printing.leaflet", "The leaflet"),
    t("printing.words", "The words explained"),
    t("printing.mine-note", "With room for the answers."),
    t("printing.doctor-note", "One page, in the language of your doctor. Give it at the start of the visit."),
    t("printing.two-note", "Your language on the left, the doctor's on the right."),
    t("printing.cards-note", "The two cards: who to call, and how I want to talk with my doctor."),
    t("printing.doctor-language", "Language of my doctor"),
    t("printing.with-qr", "With a QR code that opens my list again"),
    t("printing.qr-list", "Scan this to open this list on a phone. Whoever scans it can read the list."),
    t("printing.qr-site", "Scan this to open the leaflet."),
    t("printing.text-of", "Text of {date}"),
    t("printing.printed-on", "Printed on {date}"),
    t("printing.page", "Page {n} of {m}"),
    t("printing.from", "From: {address}"),
    t("printing.notes", "Room for your notes"),
    t("printing.check-text", "Is there a newer text? Look at the address below."),
    # TRANSLATORS: beside a closed part of the leaflet, where the browser cannot open it for printing
    t("fold.print-hint", "Do you want this part on paper too? Open it before you print."),
)
