// Own questions, at the end of step 1. What is typed is on the list from its first letter; the button makes room for more.
import { takeOff } from "./choose.js";
import { desk } from "./desk.js";
import { drawEditor, openEditor, tooLong } from "./editor.js";
import { addOwn, isFull, newId, removeItem, reword } from "./model.js";
import { copy, each, part, write } from "./parts.js";
import { onStep } from "./steps.js";
import { undoable } from "./undo.js";
import { say } from "./words.js";

const cards = document.getElementById("own-list");
const field = document.getElementById("own-text");
/** The id of the question that is being typed. */
let draft;

export function startOwn() {
  field.addEventListener("input", type);
  document.getElementById("own-add").addEventListener("click", () => {
    if (draft) desk.announce(say("list.added"));
    finish();
    field.focus();
  });
  onStep(finish);
  desk.on(draw);
}

function draw() {
  each(cards, desk.list.items.filter((item) => !item.no && item.id !== draft), make, (card, item) => {
    write(part(card, "words"), desk.text(item));
    drawEditor(card, item);
  });
}

function type() {
  const text = field.value;
  tooLong(document.getElementById("own-long"), text);
  const id = draft;
  draft = text.trim() ? (id ?? newId()) : undefined;
  const given = draft;
  if (!given) return id && desk.edit((list) => removeItem(list, id));
  if (id) return desk.edit((list) => reword(list, id, text, desk.language));
  if (isFull(desk.list)) desk.announce(say("list.full", { n: desk.list.items.length }));
  return desk.edit((list) => addOwn(list, text, desk.language, given));
}

function finish() {
  draft = undefined;
  field.value = "";
  draw();
}

function make({ id }) {
  const card = copy("t-own");
  const now = () => desk.list.items.find((item) => item.id === id);
  part(card, "edit").addEventListener("click", () => openEditor(card, now()));
  part(card, "remove").addEventListener("click", () => {
    const { sentence, back } = takeOff(now());
    undoable(sentence, () => desk.edit(back), cards);
  });
  return card;
}
