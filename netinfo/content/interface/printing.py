"""Printing, on every page."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: button: what the reader does
    t("printing.page", "Print this page"),
    # TRANSLATORS: behind the button "Print this page"; the numbers are larger than three
    t("printing.pages", "About {n} pages of A4. With the largest letters: {large}."),
    # TRANSLATORS: button or choice: what the reader does
    t("take.doctor", "Print for my doctor"),
    # TRANSLATORS: link to the fields for the visit, which are then on the paper
    t("take.visit", "Add the date of the visit, and who you are seeing"),
    # TRANSLATORS: button or choice: what the reader does
    t("take.mine", "Print my own copy"),
    # TRANSLATORS: button or choice: what the reader does
    t("take.two", "Print in two languages"),
    # TRANSLATORS: button or choice: what the reader does
    t("take.one", "Print one question per card"),
    t("take.one-note", "Small cards to cut out."),
    t("take.show-note", "In large letters on this screen, without paper."),
    t("take.share-note", "As a link, a QR code, text or a file."),
    # TRANSLATORS: heading above the two cards
    t("take.my-cards", "My cards"),
    # TRANSLATORS: button: what the reader does
    t("take.cards-edit", "Fill in my cards"),
    # TRANSLATORS: button or choice: what the reader does
    t("take.cards", "Print my cards"),
    t("take.cards-note", "One for yourself, one for your doctor."),
    # TRANSLATORS: heading above choices such as large letters
    t("printing.choices", "How do you want to print?"),
    # TRANSLATORS: choice when printing
    t("printing.a5", "On small paper (A5)"),
    t("printing.mine-note", "With room for the answers."),
    t("printing.doctor-note", "One page, in the language of your doctor. Give it at the start of the visit."),
    t("printing.two-note", "Your language on the left, the doctor's on the right."),
    t("printing.cards-note", "The two cards: who to call, and how I want to talk with my doctor."),
    # TRANSLATORS: choice when printing
    t("printing.doctor-language", "Language of my doctor"),
    # TRANSLATORS: button or choice: what the reader does
    t("printing.with-qr", "With a QR code that opens my list again"),
    t("printing.qr-list", "Scan this to open this list on a phone. Whoever scans it can read the list."),
    t("printing.qr-site", "Scan this to open the leaflet."),
    t("printing.text-of", "Text of {date}"),
    t("printing.printed-on", "Printed on {date}"),
    t("printing.from", "From: {address}"),
    # TRANSLATORS: beside a closed part of the leaflet, where the browser cannot open it for printing
    t("fold.print-hint", "Do you want this part on paper too? Open it before you print."),
)
