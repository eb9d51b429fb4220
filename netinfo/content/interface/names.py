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
    # TRANSLATORS: in the menu of every page
    t("nav.skip", "Skip to the text"),
    # TRANSLATORS: in the menu of every page
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
    # TRANSLATORS: in the menu of every page
    t("nav.contents", "On this page"),
    # TRANSLATORS: in the menu of every page
    t("nav.text-version", "Text only"),
)
