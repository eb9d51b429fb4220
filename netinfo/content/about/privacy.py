"""What happens to what the reader writes."""

from ..messages import t
from ..model import Bullets, Section

SECTION = Section(
    "privacy",
    t("about.privacy-title", "What happens to what I write?"),
    (
        Bullets(
            (
                t("about.privacy.device", "What you write stays on your device. We cannot see it."),
                t(
                    "about.privacy.leaves",
                    "It leaves your device only if you share or print it, or make a file or calendar entry.",
                ),
                t(
                    "about.privacy.no",
                    "There are no cookies, no advertisements and no parts of other companies in netinfo. "
                    "We do not count or follow visitors.",
                ),
                t(
                    "about.privacy.server",
                    "To send you a page, our server must see the internet address of your device. "
                    "netinfo does not keep it.",
                ),
                t(
                    "about.privacy.share",
                    "If you share a list, the app you use may keep it. So may the browser of the other person.",
                ),
                t(
                    "about.privacy.aloud",
                    "Is a page read aloud by a voice that works over the internet? Then the company of that voice "
                    "gets the text of the page. What you chose or wrote is read only by a voice on your device.",
                ),
                t(
                    "about.privacy.phone",
                    "Anyone who can open your phone can read your list. You can delete everything at any time.",
                ),
            )
        ),
    ),
)
