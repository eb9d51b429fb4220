// Step 4: what the doctor said, question by question.
import { desk, onOtherList, open } from "./desk.js";
import { answer, mark, openOnes } from "./model.js";
import { about, byId, copy, each, fillIn, part, write } from "./parts.js";
import { goTo } from "./steps.js";
import { say } from "./words.js";

const cards = byId("answer-list");
const again = byId("again");

export function startAnswers() {
  again.addEventListener("click", async () => {
    await open(openOnes(desk.list));
    desk.announce(say("list.new"));
    goTo("order");
  });
  onOtherList(() => cards.replaceChildren());
  desk.on(draw);
}

function draw() {
  each(cards, desk.list.items, make, show);
  byId("answers-none").hidden = desk.list.items.length > 0;
  again.hidden = !desk.list.items.some((item) => item.state === "open");
}

function make({ id }) {
  const card = copy("t-answer");
  const field = card.querySelector("textarea");
  about(part(card, "words"), card);
  field.addEventListener("input", () => desk.edit((list) => answer(list, id, field.value)));
  for (const radio of card.querySelectorAll("[type=radio]")) {
    radio.name = `state-${id}`;
    radio.addEventListener("change", () => desk.edit((list) => mark(list, id, radio.value)));
  }
  return card;
}

function show(card, item, index) {
  part(card, "place").textContent = index + 1;
  part(card, "legend").textContent = say("show.place", { n: index + 1, m: desk.list.items.length });
  write(part(card, "words"), desk.text(item));
  part(card, "words").classList.toggle("mine", desk.text(item).own);
  fillIn(card.querySelector("textarea"), item.answer);
  for (const radio of card.querySelectorAll("[type=radio]")) radio.checked = radio.value === item.state;
}
