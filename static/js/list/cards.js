// The two cards: every field is kept as it is typed.
import { fillIn } from "./parts.js";

const fields = document.querySelectorAll("#cards [data-card]");

export function startCards(desk) {
  for (const field of fields) field.addEventListener("input", () => desk.editCards((cards) => filled(cards, field)));
  desk.on(({ cards }) => {
    for (const field of fields) show(field, cards[field.dataset.card]?.[field.dataset.field]);
  });
}

function filled(cards, { type, value, checked, dataset }) {
  const { card, field } = dataset;
  return { ...cards, [card]: { ...cards[card], [field]: type === "checkbox" ? checked : value } };
}

function show(field, value) {
  if (field.type === "checkbox") field.checked = value === true;
  else if (field.type === "radio") field.checked = value === field.value;
  else fillIn(field, value ?? "");
}
