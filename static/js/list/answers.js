// Step 4: what the doctor said, question by question.
import { announce } from "./announce.js";
import { all, byId, drawQuestion, fillIn, newCard, onTyped, part, reconcile, update } from "./dom.js";
import { say, wordingOf } from "./messages.js";
import { answer, isOpen, mark, openOnes } from "./model.js";
import { edit, onDraw, onListSwitch, selectList, session } from "./session.js";

const answerCards = byId("answer-list");
const againButton = byId("again");

export const startAnswers = () => {
  againButton.onclick = async () => {
    await selectList(openOnes(session.list));
    announce(say("list.new"));
    location.hash = "order";
  };
  onListSwitch(() => answerCards.replaceChildren());
  onDraw(drawAnswers, byId("answers"));
};

const drawAnswers = () => {
  const { items } = session.list;
  reconcile(answerCards, items, makeAnswerCard, drawAnswerCard);
  update(byId("answers-none"), "hidden", items.length > 0);
  update(againButton, "hidden", !items.some(isOpen));
};

/** @param {Item} item */
const makeAnswerCard = ({ id }) => {
  const card = newCard("t-answer");
  const field = part(card, "field");
  onTyped(field, (text, before) => edit(answer, id, text, before));
  for (const radio of radiosOf(card)) {
    radio.name = `state-${id}`;
    radio.onchange = () => edit(mark, id, radio.value);
  }
  return card;
};

/**
 * @param {HTMLElement} card
 * @returns {HTMLInputElement[]}
 */
const radiosOf = (card) => all("input", card);

/** @param {HTMLElement} card @param {Item} item @param {number} index */
const drawAnswerCard = (card, item, index) => {
  drawQuestion(card, index + 1, wordingOf(item));
  update(part(card, "legend"), "textContent", say("show.place", { n: index + 1, m: session.list.items.length }));
  fillIn(part(card, "field"), item.answer);
  for (const radio of radiosOf(card)) update(radio, "checked", radio.value === item.state);
};
