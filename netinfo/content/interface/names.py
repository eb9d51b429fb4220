"""Names and navigation."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: name of the app on a phone
    t("app.name", "netinfo: about NEC"),
    # TRANSLATORS: under the icon on the home screen: at most 12 letters
    t("app.short-name", "netinfo"),
    t(
        "app.description",
        "Leaflet about neuroendocrine carcinoma (NEC), with questions for your specialist. Works without internet.",
    ),
    # TRANSLATORS: link before everything else, for who goes through the page with the keys or a screen reader
    t("nav.skip", "Skip to the text"),
    # TRANSLATORS: name of the menu, said by a screen reader
    t("nav.label", "Main menu"),
    # TRANSLATORS: in the menu of every page
    t("nav.leaflet", "Leaflet"),
    # TRANSLATORS: in the menu of every page
    t("nav.questions", "Questions"),
    # TRANSLATORS: in the menu of every page
    t("nav.report", "Report"),
    # TRANSLATORS: in the menu of every page
    t("nav.words", "Words"),
    # TRANSLATORS: in the menu of every page
    t("nav.about", "About"),
    # TRANSLATORS: in the menu of every page
    t("nav.language-switch", "Read this in {language}"),
    # TRANSLATORS: on the start page, in every language at once
    t("nav.language-choose", "Read in English"),
    # TRANSLATORS: heading above the contents of the page
    t("nav.contents", "On this page"),
    # TRANSLATORS: at the foot of the page: leads to the leaflet as plain text
    t("nav.text-version", "Text only"),
)
