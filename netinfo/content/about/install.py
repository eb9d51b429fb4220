"""How to keep it on a phone."""

from ..messages import t
from ..model import Drawing, Heading, Install, Paragraph, Section, Step, Steps, Variant

IPHONE = Variant(
    "iphone",
    (
        # TRANSLATORS: heading above the steps for such a device
        Heading(t("install.iphone-title", "On an iPhone or iPad")),
        Steps(
            (
                # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                Step(t("install.iphone-1", "Open this page in Safari.")),
                Step(
                    # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                    t(
                        "install.iphone-2",
                        "Tap 'Share': the square with an arrow pointing up. Do you not see it? "
                        "Tap the three dots first.",
                    ),
                    Drawing(
                        "phone-share",
                        64,
                        96,
                        # TRANSLATORS: alternative text of the drawn sign
                        t("install.picture-alt-share", "Sign for sharing: a square with an arrow pointing up"),
                    ),
                ),
                # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                Step(t("install.iphone-3", "Scroll down and tap 'Add to Home Screen'.")),
                # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                Step(t("install.iphone-4", "Tap 'Add'.")),
            ),
        ),
        Paragraph(
            t(
                "install.iphone-list",
                "Did you already make a list? The app on the home screen starts empty. So first save your"
                " list as a file or a link. Then open that in the app.",
            )
        ),
    ),
)

ANDROID = Variant(
    "android",
    (
        # TRANSLATORS: heading above the steps for such a device
        Heading(t("install.android-title", "On an Android phone")),
        Steps(
            (
                # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                Step(t("install.android-1", "Open this page in Chrome.")),
                Step(
                    # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                    t("install.android-2", "Tap the three dots at the top."),
                    # TRANSLATORS: alternative text of the drawn sign
                    Drawing("phone-dots", 64, 96, t("install.picture-alt-dots", "Sign for the menu: three dots")),
                ),
                # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                Step(t("install.android-3", "Tap 'Add to Home screen' or 'Install app'.")),
                # TRANSLATORS: copy the words in quotation marks from a device that is set to your language
                Step(t("install.android-4", "Tap 'Install' or 'Add'.")),
            ),
        ),
    ),
)

COMPUTER = Variant(
    "computer",
    (
        # TRANSLATORS: heading above the steps for such a device
        Heading(t("install.computer-title", "On a computer")),
        Paragraph(t("install.computer-1", "Add this page to your bookmarks. It is saved here too.")),
    ),
)

SECTION = Section(
    "keep",
    t("install.title", "Keep netinfo on your phone"),
    (
        Paragraph(t("install.why", "Then you can open netinfo without internet, for instance in the hospital.")),
        Paragraph(
            # TRANSLATORS: the words in quotation marks are those of status.saved
            t(
                "install.offline-how",
                "Open this page once with internet. Wait until it says 'Saved on this device'. "
                "After that it works without internet.",
            )
        ),
        Paragraph(
            t(
                "install.offline-what",
                "Everything is then on your device: the leaflet, the questions and the words. "
                "This goes for each language that you open here.",
            )
        ),
        Paragraph(t("install.offline-new", "With internet, netinfo looks by itself for a newer text.")),
        Install(
            # TRANSLATORS: button or choice: what the reader does
            t("install.button", "Put netinfo on my home screen"),
            t("install.done", "netinfo is on your home screen."),
        ),
        IPHONE,
        ANDROID,
        COMPUTER,
        Paragraph(t("install.paper", "Would you rather have paper? You can print everything.")),
    ),
)
