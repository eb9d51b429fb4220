"""How to keep it on a phone."""

from ..messages import t
from ..model import Drawing, Heading, Install, Paragraph, Section, Step, Steps, Variant

IPHONE = Variant(
    "iphone",
    (
        Heading(t("install.iphone-title", "On an iPhone or iPad")),
        Steps(
            (
                Step(t("install.iphone-1", "Open this page in Safari.")),
                Step(
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
                Step(t("install.iphone-3", "Scroll down and tap 'Add to Home Screen'.")),
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
        Heading(t("install.android-title", "On an Android phone")),
        Steps(
            (
                Step(t("install.android-1", "Open this page in Chrome.")),
                Step(
                    t("install.android-2", "Tap the three dots at the top."),
                    Drawing("phone-dots", 64, 96, t("install.picture-alt-dots", "Sign for the menu: three dots")),
                ),
                Step(t("install.android-3", "Tap 'Add to Home screen' or 'Install app'.")),
                Step(t("install.android-4", "Tap 'Install' or 'Add'.")),
            ),
        ),
    ),
)

COMPUTER = Variant(
    "computer",
    (
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
            t(
                "install.offline-how",
                "Open this page once with internet. Wait until it says 'Saved on this device'. "
                "After that it works without internet.",
            )
        ),
        Paragraph(
            t(
                "install.offline-what",
                "Everything is then on your device: the leaflet, the questions and the words, in every language.",
            )
        ),
        Paragraph(t("install.offline-new", "With internet, netinfo looks by itself for a newer text.")),
        Install(
            t("install.button", "Put netinfo on my home screen"),
            t("install.done", "netinfo is on your home screen."),
        ),
        IPHONE,
        ANDROID,
        COMPUTER,
        Paragraph(t("install.paper", "Would you rather have paper? You can print everything.")),
    ),
)
