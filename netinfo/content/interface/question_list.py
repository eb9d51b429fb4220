"""The question list: choosing, changing, ordering, answering."""

from ..messages import Message, Plural, t, tn

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: heading above five short questions that help to hear more from the doctor
    t("ask-on.title", "To hear more"),
    t("ask-on.why", "Why is that?"),
    t("ask-on.words", "Can you say that in other words?"),
    t("ask-on.me", "What can I do about it myself?"),
    t("ask-on.then", "And what if that is not possible?"),
    t("ask-on.check", "So I understand it like this: … Is that right?"),
    # TRANSLATORS: heading above a part of the page
    t("list.title", "My questions for the specialist"),
    t("list.intro", "Choose what you want to ask. You can change every question, or add your own."),
    # TRANSLATORS: heading above a part of the page
    t("list.how-title", "How it works"),
    # TRANSLATORS: first of four steps, said to the reader
    t("list.how-1", "Choose your questions."),
    t("list.how-2", "Put three on top."),
    t("list.how-3", "Print them, or take them with you on your phone."),
    t("list.how-4", "Give your doctor the page. Write down the answers."),
    # TRANSLATORS: name of the row of four links: choose, put in order, take with you, answers
    t("list.steps", "Steps"),
    # TRANSLATORS: button: what the reader does
    t("list.back", "Back"),
    t("list.start", "Start with this list"),
    t(
        "list.start-note",
        "Ten questions to begin with: about calling, about your cancer and about the treatment. "
        "Take out what you do not need.",
    ),
    # TRANSLATORS: name of one of the four steps of the list: an action, or what is found there
    t("list.step-choose", "Choose"),
    # TRANSLATORS: name of one of the four steps of the list: an action, or what is found there
    t("list.step-order", "Put in order"),
    # TRANSLATORS: name of one of the four steps of the list: an action, or what is found there
    t("list.step-take", "Take with you"),
    # TRANSLATORS: name of one of the four steps of the list: an action, or what is found there
    t("list.step-answers", "Answers"),
    tn("list.chosen", "{n} question chosen", "{n} questions chosen"),
    t("list.empty", "Your list is still empty. Choose a question, or write one yourself."),
    t("list.add", "Add to my list"),
    # TRANSLATORS: mark on a question that was chosen
    t("list.added", "On your list"),
    # TRANSLATORS: button: what the reader does
    t("list.remove", "Remove"),
    t("list.removed", "Removed: {question}"),
    t("list.edited", "Changed: {question}"),
    # TRANSLATORS: button: what the reader does
    t("list.undo", "Undo"),
    t("list.undone", "It is as it was."),
    # TRANSLATORS: after Undo, of questions that came all at once and of which some were written on since
    tn(
        "list.undone-kept",
        "Undone. {n} question stays, because you wrote something with it.",
        "Undone. {n} questions stay, because you wrote something with them.",
    ),
    # TRANSLATORS: after Undo, if the reader changed the same words once more since
    t("list.undone-not", "You changed this once more afterwards. It stays as it is now."),
    # TRANSLATORS: button: what the reader does
    t("list.own", "Write my own question"),
    # TRANSLATORS: label of a field or a list
    t("list.own-label", "My question"),
    t("list.own-hint", "Write it as you would say it."),
    # TRANSLATORS: stands below a question that the reader wrote
    t("list.own-mark", "My own question"),
    t("list.own-empty", "First write your question in the box above."),
    t("list.too-long", "This question is too long (characters too many: {n}). Make it two questions."),
    t("list.full", "A list can hold {n} questions. Start a second list for more."),
    # TRANSLATORS: button: what the reader does
    t("list.edit", "Change this question"),
    # TRANSLATORS: button: what the reader does
    t("list.edit-done", "Done"),
    # TRANSLATORS: button: what the reader does
    t("list.edit-reset", "Back to the original question"),
    t("list.edit-was", "First it said: {question}"),
    # TRANSLATORS: button: what the reader does
    t("list.up", "Up"),
    # TRANSLATORS: button: what the reader does
    t("list.down", "Down"),
    # TRANSLATORS: on a small button: at most 20 letters
    t("list.to-top", "Into top three"),
    # TRANSLATORS: on a small button: at most 20 letters
    t("list.from-top", "Out of top three"),
    t("list.moved", "Now number {n} of {m}"),
    t("list.top-in", "In your top three: number {n}"),
    t("list.top-room", "In your top three: number {n}. This one made room: {question}"),
    t("list.top-out", "Out of your top three. Now number {n} of {m}"),
    # TRANSLATORS: the three questions that matter most
    t("list.top-three", "My top three"),
    # TRANSLATORS: heading above a part of the page
    t("list.order-title", "What comes first?"),
    t("list.order-intro", "Which three questions matter most to you? They come at the top."),
    # TRANSLATORS: label above the answer to a question: a noun
    t("list.answer", "Answer"),
    t("list.answer-hint", "What did the doctor say?"),
    t("list.answers-intro", "Write down what you hear. Or ask the person who comes with you to do it."),
    # TRANSLATORS: button: what the reader does
    t("list.keep-copy", "Keep a copy"),
    # TRANSLATORS: mark on a question: the question is still open, asked or answered
    t("list.mark-open", "Still open"),
    # TRANSLATORS: mark on a question: the question is still open, asked or answered
    t("list.mark-asked", "Asked"),
    # TRANSLATORS: mark on a question: the question is still open, asked or answered
    t("list.mark-answered", "Answered"),
    # TRANSLATORS: button: what the reader does
    t("list.still-open", "Put the open questions on a new list"),
    # TRANSLATORS: heading above the other lists, which opens and closes
    t("list.more-lists", "My lists"),
    # TRANSLATORS: button: begins a list; also said when that was done
    t("list.new", "New list"),
    # TRANSLATORS: label of a field or a list
    t("list.name", "Name of the list"),
    # TRANSLATORS: name of a list to which nobody has given a name
    t("list.nameless", "List {n}"),
    # TRANSLATORS: label of a field or a list
    t("list.date", "Date of the visit"),
    # TRANSLATORS: label of a field or a list
    t("list.time", "Time of the visit"),
    # TRANSLATORS: label of a field or a list
    t("list.with", "Who you are seeing"),
    # TRANSLATORS: label of a field or a list
    t("list.where", "Where"),
    # TRANSLATORS: button: what the reader does
    t("list.delete", "Delete this list"),
    t("list.deleted", "The list '{name}' has been deleted."),
    t("list.not-now", "On the page for my doctor: I would rather not talk about the outlook now"),
    # TRANSLATORS: where the browser has translated the page; readers get this sentence translated too
    t(
        "list.translated",
        "The page for your doctor and your own words were not translated.",
    ),
    t(
        "list.not-now-clash",
        "You also chose a question about a hard subject. Your doctor will see both: that question and this wish.",
    ),
)
