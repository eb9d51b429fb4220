"""In short: the four points to remember."""

from ..messages import t
from ..model import Action, Bullets, Section

SECTION = Section(
    "short",
    t("short.title", "In short"),
    (
        Bullets(
            (
                t(
                    "short.different",
                    "A [NET](net) and an [NEC](nec) are not the same. **Ask your doctor which one you have.**",
                ),
                t("short.fast", "An NEC usually grows fast. Outside the lungs it is rare."),
                t(
                    "short.hospital",
                    "That is why it matters that your specialist and your hospital have experience of NEC.",
                ),
                t("short.prepare", "Write down your questions before you see the [specialist](specialist)."),
            )
        ),
        Action(t("short.button", "Make my list of questions"), page="questions"),
    ),
)
