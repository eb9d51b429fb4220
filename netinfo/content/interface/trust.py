"""The trust line: version, source, review, next check."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("trust.version", "Text of {date}"),
    t(
        "trust.source",
        "Based on information from the NET-groep foundation; rewritten, and the foundation had no part in it",
    ),
    # TRANSLATORS: of this text; stands alone
    t("trust.unreviewed", "Not yet medically reviewed"),
    # TRANSLATORS: {role}: what the person is, such as a doctor of a kind
    t("trust.reviewed", "Medically reviewed on {date} by {name}, {role}"),
    t("trust.section-reviewed", "This part was checked on {date} by {name}, {role}."),
    # TRANSLATORS: below a part that a doctor has to read, and only a nurse has read
    t(
        "trust.section-nurse",
        "A nurse checked this part on {date}: {name}, {role}. No doctor has checked it yet.",
    ),
    t("trust.card-unreviewed", "This card has not yet been medically reviewed."),
    t("trust.section-unreviewed", "This part has not yet been medically reviewed."),
    # TRANSLATORS: answer to the question whether a doctor has checked the text
    t("about.review-done", "Yes. {name}, {role}, checked this text on {date}."),
    t("trust.unreviewed-why", "No doctor or nurse has checked this text yet."),
    t(
        "trust.treatment",
        "The part on treatment rests on a text without a date, and on sources named on the page 'About netinfo'",
    ),
    t("trust.next", "Next check of this text: {date}"),
    # TRANSLATORS: stands alone in a line with facts about the text
    t("trust.next-none", "Check of this text: no date yet"),
    t(
        "trust.overdue",
        "This text should have been checked again by {date}. Ask your doctor whether it is still right.",
    ),
    t(
        "trust.disclaimer",
        "This is not a diagnosis and not personal advice. What your own doctor says always comes first.",
    ),
    # TRANSLATORS: heading or link about where the text comes from
    t("trust.label", "About this text"),
    # TRANSLATORS: heading or link about where the text comes from
    t("trust.more", "More about sources and checks"),
)
