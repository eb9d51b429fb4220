"""What the NET-groep foundation does; who pays for it stands on the about page."""

from ..messages import t
from ..model import Bullets, Paragraph, Section

SECTION = Section(
    "foundation",
    t("foundation.title", "What can the NET-groep foundation do for me?"),
    (
        Paragraph(
            t(
                "foundation.support",
                "The NET-groep advises and supports patients, and also their partners, children and friends. "
                "You are most welcome with your questions and worries.",
            )
        ),
        Paragraph(
            t(
                "foundation.name",
                "On newer pages the foundation calls itself NETNECkanker ([www.netneckanker.nl](foundation-new)). "
                "There it writes only about NEC that began outside the lungs.",
            )
        ),
        # TRANSLATORS: introduces a list of what the foundation does; each item goes on from here
        Paragraph(t("foundation.does", "The NET-groep:")),
        Bullets(
            (
                # TRANSLATORS: goes on after 'The NET-groep' (foundation.does): begins with a verb
                t("foundation.site", "has a website with information: [www.net-kanker.nl](foundation)"),
                # TRANSLATORS: goes on after 'The NET-groep' (foundation.does): begins with a verb
                t("foundation.meetings", "holds meetings where experts give information"),
                # TRANSLATORS: goes on after 'The NET-groep' (foundation.does): begins with a verb
                t("foundation.material", "makes information material: films, podcasts and brochures"),
            )
        ),
        Paragraph(t("foundation.unconfirmed", "The foundation has not yet confirmed this information to us.")),
        Paragraph(t("foundation.not-theirs", "The foundation did not make this leaflet and had no part in it.")),
    ),
)
