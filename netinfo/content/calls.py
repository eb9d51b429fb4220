"""When to call at once: the same words in the leaflet, beside the card, on paper and in a card that is shared."""

from .messages import Message, t

# TRANSLATORS: heading above a part of the page
TITLE = t("now.calls-title", "When to call")
CALLS: tuple[Message, ...] = (
    t("calls.danger", "Life-threatening emergency? In the Netherlands, call **112**."),
    t(
        "calls.fever",
        "Fever during chemotherapy, or in the weeks after it? **Call the hospital at once**, also at night and on "
        "days without treatment.",
    ),
    t(
        "calls.immuno",
        "Immunotherapy, now or before? **Call the hospital at once about new or worse symptoms**, also at night and "
        "months after the last treatment.",
    ),
    t(
        "calls.worse",
        "Quickly getting worse, or suddenly a new symptom? Are you or those close to you worried, or in doubt? **Do "
        "not wait for your appointment. Call the hospital at once, also at night.**",
    ),
    t(
        "calls.number",
        "No number? Call the general number of the hospital. Say that you have cancer, which treatment you are having "
        "or had, and what is wrong.",
    ),
    t(
        "calls.answer",
        "No answer? Call your GP or the out-of-hours GP (huisartsenspoedpost, also called huisartsenpost), and say "
        "the same.",
    ),
)
