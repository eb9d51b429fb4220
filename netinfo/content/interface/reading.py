"""The settings for reading."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: the page with the settings for reading and reading aloud
    t("nav.comfort", "Easy reading"),
    t("read.title", "Read the way that suits you"),
    t("read.intro", "What you set here is kept on this device, for every page. Only you can see it."),
    t("read.no-scripts", "This does not work in your browser: scripts (JavaScript) are off."),
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
    # TRANSLATORS: name of the choice for the space between letters
    t("read.letters", "Space between letters"),
    # TRANSLATORS: name of the choice for the space between words
    t("read.words", "Space between words"),
    # TRANSLATORS: name of the choice for the space between lines
    t("read.lines", "Space between lines"),
    # TRANSLATORS: name of the choice for how long the lines are
    t("read.width", "Width of the text"),
    # TRANSLATORS: choice for spaces and for the width of the text
    t("read.normal", "Normal"),
    # TRANSLATORS: choice for the space between letters, words or lines
    t("read.wider", "Wider"),
    # TRANSLATORS: choice for the space between letters, words or lines
    t("read.widest", "Widest"),
    # TRANSLATORS: choice for the width of the text
    t("read.narrower", "Narrow"),
    # TRANSLATORS: choice for the width of the text
    t("read.broader", "Wide"),
    # TRANSLATORS: two lines on the screen, above and below the line that is read
    t("read.ruler", "Reading ruler: a bar around the line you read"),
    # TRANSLATORS: button below the settings for reading
    t("read.reset", "Reset all settings"),
    t("read.is-reset", "Everything is as it was."),
    t("read.forgotten", "Your browser does not keep this. It lasts until you leave this page."),
)
