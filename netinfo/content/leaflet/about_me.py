"""Whom the leaflet is for."""

from ..messages import t
from ..model import Bullets, Section

SECTION = Section(
    "about-me",
    t("about-me.title", "Is this leaflet about me?"),
    (
        Bullets(
            (
                t("about-me.nec", "**Yes**, if you have an NEC, also if nobody knows where it started."),
                t(
                    "about-me.sclc",
                    "**Yes**, if you have small cell lung cancer. That is an NEC too. "
                    "Perhaps your doctor does not use that word.",
                ),
                t(
                    "about-me.net",
                    "**No**, if you have a [NET](net), in the lungs also called [carcinoid](carcinoid). Ask your "
                    "doctor where to read about it, or look on the [website of the NET-groep](foundation).",
                ),
                t(
                    "treatment.mcc",
                    "**No**, if you have Merkel cell carcinoma ([MCC](mcc)). Doctors treat that differently. "
                    "Look on the [website of the NET-groep](foundation).",
                ),
                t(
                    "about-me.ask",
                    "Does your report say mixed, combined or [MiNEN](minen)? **First ask your doctor whether "
                    "this leaflet is about you.**",
                ),
                t(
                    "about-me.old",
                    "**Does it say 'NEC grade 3'?** That is an old name. Doctors now say NET [grade](grade) 3 or NEC: "
                    "ask which.",
                ),
            )
        ),
    ),
)
