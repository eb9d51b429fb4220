"""In short: the one message first, then what to know at once."""

from ..messages import t
from ..model import Action, Bullets, Drawing, Panel, Paragraph, Section, Signs

SECTION = Section(
    "short",
    # TRANSLATORS: heading above a part of the page
    t("short.title", "In short"),
    (
        Paragraph(
            t(
                "short.message",
                "**NEC is cancer that usually grows fast. So ask soon: who treats me, when does my treatment "
                "start, and who can I call?**",
            ),
            style="marked",
        ),
        Signs(
            (
                # TRANSLATORS: beside the drawing of a doctor, short for: who treats me?
                Panel(Drawing("sign-who", 64, 64), t("short.figure.who", "Who?")),
                # TRANSLATORS: beside the drawing of a clock, short for: when does my treatment start?
                Panel(Drawing("sign-when", 64, 64), t("short.figure.when", "When?")),
                # TRANSLATORS: beside the drawing of a telephone, short for: who can I call?
                Panel(Drawing("sign-call", 64, 64), t("short.figure.call", "Who to call?")),
            )
        ),
        Action(t("short.button", "Make my list of questions"), page="questions"),
        Bullets(
            (
                t(
                    "short.call",
                    "[Fever with or after chemotherapy](section:now)? Symptoms with or after "
                    "[immunotherapy](immunotherapy)? Quickly worse? **Call the hospital at once, also at night.**",
                ),
                t(
                    "short.treatments",
                    "There are several treatments. Sometimes [cure](cure) is possible. If not, treatment can "
                    "sometimes ease symptoms or help you live longer.",
                ),
                t(
                    "short.lung",
                    "[Small cell lung cancer](sclc) is an NEC too. Your doctor is then usually a lung doctor "
                    "([longarts](lung-doctor)).",
                ),
                t(
                    "short.other",
                    "Do you have another [NEC](nec), or is it unknown where it started? "
                    "Ask whether your doctor consults a hospital that knows NEC well.",
                ),
                t(
                    "short.different",
                    "A [NET](net) is not the same as an NEC. Doctors usually treat a NET differently. **Ask your "
                    "doctor which one you have.**",
                ),
                t("short.prepare", "Write down your questions before you see the [specialist](specialist)."),
                t(
                    "short.decide",
                    "You decide how much you want to know, including about [your outlook](section:cure).",
                ),
            )
        ),
    ),
)
