"""What a reader can do today: when to call, then what to ask."""

from ..calls import CALLS, TITLE
from ..messages import t
from ..model import Action, Calls, Drawing, Heading, Section, Step, Steps

SECTION = Section(
    "now",
    t("now.title", "What can I do now?"),
    (
        Calls(TITLE, CALLS),
        Heading(t("now.ask-title", "What to do first")),
        Steps(
            (
                Step(
                    # TRANSLATORS: the words in quotation marks are the title of a card (card.call.title)
                    t(
                        "now.numbers",
                        "Ask which number to call in the daytime, and which at night and at the weekend. Write "
                        "them on the card 'Who to call', and put them in your phone.",
                    ),
                    Drawing("sign-call", 64, 64),
                ),
                Step(
                    t(
                        "now.who",
                        "Ask which doctor is in charge of your treatment ([hoofdbehandelaar](main-doctor)). Also "
                        "ask who your regular nurse is ([casemanager](case-manager)).",
                    ),
                    Drawing("sign-who", 64, 64),
                ),
                Step(t("now.start", "Ask how soon your treatment must start."), Drawing("sign-when", 64, 64)),
                Step(
                    t("now.when", "Ask when to call, and which symptoms mean calling at once."),
                    Drawing("fever", 64, 64),
                ),
                Step(
                    t(
                        "now.second",
                        "Do you want a [second opinion](second-opinion)? Say so at once. Ask whether there is time, "
                        "or whether your doctor can consult another doctor now.",
                    ),
                    Drawing("way-4", 64, 64),
                ),
                Step(
                    t("now.along", "Take someone with you to the visit: together you remember more."),
                    Drawing("along", 64, 64),
                ),
                Step(
                    t(
                        "now.list",
                        "Choose a few questions on the page 'Questions', and print them. Give your doctor the page at"
                        " the start of the visit.",
                    ),
                    Drawing("how-3", 64, 64),
                ),
            )
        ),
        # TRANSLATORS: button: what the reader does
        Action(t("now.button", "Fill in the card 'Who to call'"), page="questions", place="take"),
    ),
)
