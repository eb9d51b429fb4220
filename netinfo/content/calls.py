"""When to call at once: the same words in the leaflet, beside the card, on paper and in a card that is shared."""

from .messages import Message, t

TITLE = t("now.calls-title", "When to call")
CALLS: tuple[Message, ...] = (
    t("calls.danger", "Danger to life? In the Netherlands, call **112**."),
    t(
        "calls.fever",
        "Are you having chemotherapy and do you have a fever? **Call the hospital at once**, also at night and on days "
        "without a drip.",
    ),
    t(
        "calls.worse",
        "Are you quickly getting worse, or worried? **Do not wait for your visit. Call the hospital.** No answer? Call "
        "your GP or the out-of-hours GP (huisartsenspoedpost, also called huisartsenpost).",
    ),
)
