"""Names, navigation and the display panel."""

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
    # TRANSLATORS: button that opens the settings for reading
    t("read.display", "Display"),
    # TRANSLATORS: name of the choice for the size of the letters
    t("read.size", "Size of the letters"),
    # TRANSLATORS: choice for the size of the letters
    t("read.size-1", "Normal"),
    # TRANSLATORS: choice for the size of the letters
    t("read.size-2", "Larger"),
    # TRANSLATORS: choice for the size of the letters
    t("read.size-3", "Largest"),
    # TRANSLATORS: choice for how the page looks on the screen
    t("read.theme", "Light or dark"),
    # TRANSLATORS: choice for how the page looks on the screen
    t("read.as-phone", "As this device is set"),
    # TRANSLATORS: choice for how the page looks on the screen
    t("read.light", "Light"),
    # TRANSLATORS: choice for how the page looks on the screen
    t("read.dark", "Dark"),
    # TRANSLATORS: choice for how the page looks on the screen
    t("read.contrast", "More contrast"),
)
