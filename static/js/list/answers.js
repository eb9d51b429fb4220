// Step 4: what the doctor said, question by question.
import { announce, desk, edit, onDraw, onOtherList, takeUp, wordsOf } from "./session.js";
import { answer, mark, openOnes } from "./model.js";
import { byId, each, fillIn, newCard, part, showQuestion } from "./dom.js";
import { goTo } from "./steps.js";
import { say } from "./messages.js";

const cards = byId("answer-list");
const again = byId("again");

export function startAnswers() {
  again.addEventListener("click", async () => {
    await takeUp(openOnes(desk.list));
    announce(say("list.new"));
    goTo("order");
  });
  onOtherList(() => cards.replaceChildren());
  onDraw(draw);
}

function draw() {
  each(cards, desk.list.items, make, show);
  byId("answers-none").hidden = desk.list.items.length > 0;
  again.hidden = !desk.list.items.some((item) => item.state === "open");
}

function make({ id }) {
  const card = newCard("t-answer");
  const field = card.querySelector("textarea");
  field.addEventListener("input", () => edit((list) => answer(list, id, field.value)));
  for (const radio of card.querySelectorAll("[type=radio]")) {
    radio.name = `state-${id}`;
    radio.addEventListener("change", () => edit((list) => mark(list, id, radio.value)));
  }
  return card;
}

function show(card, item, index) {
  showQuestion(card, index + 1, wordsOf(item));
  part(card, "legend").textContent = say("show.place", { n: index + 1, m: desk.list.items.length });
  fillIn(card.querySelector("textarea"), item.answer);
  for (const radio of card.querySelectorAll("[type=radio]")) radio.checked = radio.value === item.state;
}
