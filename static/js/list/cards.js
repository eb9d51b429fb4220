// The two cards: whom to call, and how the reader wants to talk. The form in the page is what is known of their fields.
import { all, byId, fillIn, update } from "./dom.js";
import { editCards, onDraw, session } from "./session.js";

/** @type {HTMLInputElement[]} */
const cardFields = all("#cards [data-card]");

export const startCards = () => {
  for (const field of cardFields) field.oninput = () => editCards((cards) => withField(cards, field));
  onDraw(drawCards);
};

/** @param {Cards} cards @param {HTMLInputElement} input */
const withField = (cards, input) => {
  const { card, field } = input.dataset;
  return { ...cards, [card]: { ...cards[card], [field]: readField(input) } };
};

/** @param {HTMLInputElement} input */
export const readField = ({ type, checked, value }) => (type === "checkbox" ? checked : value);

const drawCards = () => {
  const { cards } = session;
  for (const input of cardFields) {
    drawField(input, cards[input.dataset.card][input.dataset.field]);
    input.disabled = cards.readOnly === true;
  }
  update(byId("cards-newer"), "hidden", !cards.readOnly);
};

/** @param {HTMLInputElement} input @param {string | boolean} value */
export const drawField = (input, value = "") => {
  if (/radio|checkbox/.test(input.type)) update(input, "checked", value === true || value === input.value);
  else fillIn(input, `${value}`);
};

/**
 * A card as text, or nothing if it is empty. A field that this version does not know is shown as it came.
 * @param {string} title @param {CardName} card @param {Fields} fields
 */
export const cardText = (title, card, fields) => {
  const lines = Object.entries(fields).flatMap(([field, value]) => (value && fieldText(card, field, value)) || []);
  return lines.length ? [title, ...lines].join("\n") : "";
};

/** @param {CardName} card @param {string} field @param {string | true} value */
const fieldText = (card, field, value) => {
  const input = cardFields.find(
    (one) => one.dataset.card === card && one.dataset.field === field && (one.type !== "radio" || one.value === value),
  );
  const label = input?.dataset.title ?? input?.labels?.[0].textContent;
  return [label, value !== true && input?.type !== "radio" && value].filter(Boolean).join(": ");
};
