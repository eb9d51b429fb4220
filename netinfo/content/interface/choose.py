"""The page on which questions are chosen, with and without scripts."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    t("choose.intro", "Choose what you want to ask. Tick what matters to you."),
    t("choose.why", "Show with each question why you might ask it"),
    # TRANSLATORS: link from the leaflet to a question on the question page
    t("points.question", "Question {n}"),
    # TRANSLATORS: where scripts are off
    t(
        "choose.print",
        "To print, choose 'Print' in the menu of your browser. Only the questions you ticked are then printed.",
    ),
    # TRANSLATORS: beside the closed group, where the browser cannot open it for printing
    t("choose.closed-group-print", "Open this part before you print, if you ticked something in it."),
)
