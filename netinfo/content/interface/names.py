"""Names, navigation and the display panel."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("app.name", "netinfo: about NEC"),
    # TRANSLATORS: under the icon on the home screen: at most 12 letters
    t("app.short-name", "netinfo"),
    t(
        "app.description",
        "Leaflet about neuroendocrine carcinoma (NEC), with questions for your specialist. Works without internet.",
    ),
    t("nav.skip", "Skip to the text"),
    t("nav.label", "Main menu"),
    t("nav.leaflet", "Leaflet"),
    t("nav.questions", "Questions"),
    t("nav.report", "Report"),
    t("nav.words", "Words"),
    t("nav.about", "About"),
    t("nav.language-switch", "Read this in {language}"),
    # TRANSLATORS: on the start page, in every language at once
    t("nav.language-choose", "Read in English"),
    t("nav.contents", "On this page"),
    t("nav.text-version", "Text only"),
    # TRANSLATORS: button that opens the settings for reading
    t("read.display", "Display"),
    t("read.size", "Size of the letters"),
    t("read.size-1", "Normal"),
    t("read.size-2", "Larger"),
    t("read.size-3", "Largest"),
    t("read.theme", "Light or dark"),
    t("read.as-phone", "As this device is set"),
    t("read.light", "Light"),
    t("read.dark", "Dark"),
    t("read.contrast", "More contrast"),
)
