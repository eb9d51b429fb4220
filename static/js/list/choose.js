// Step 1: the page of check boxes; what is ticked is on the list, and can be said in one's own words.
import { desk } from "./desk.js";
import { drawEditor, editing, openEditor } from "./editor.js";
import { choose, isEmpty, isFull, notNow, putBack, removeItem, start } from "./model.js";
import { copy, part, write } from "./parts.js";
import { undoable } from "./undo.js";
import { say, sayN } from "./words.js";

const boxes = [...document.querySelectorAll(".pick input[value]")];
const hard = document.getElementById("not-now");
/** How to put back what was unticked while the page is open, so that ticking again brings its own words back too. */
const unticked = new Map();

export function startChoose() {
  for (const box of boxes) box.addEventListener("change", () => tick(Number(box.value), box.checked));
  hard.addEventListener("change", () => desk.edit((list) => notNow(list, hard.checked)));
  document.getElementById("start").addEventListener("click", startShort);
  desk.on(() => {
    for (const box of boxes) drawPick(box, itemOf(Number(box.value)));
    hard.checked = desk.list.notNow;
    oneMainButton(isEmpty(desk.list));
  });
}

/** An empty list begins with the short list; any other goes on to the next step. */
function oneMainButton(empty) {
  document.getElementById("start").classList.toggle("main", empty);
  document.querySelector("#thumb a:last-child").classList.toggle("main", !empty);
}

const itemOf = (no) => desk.list.items.find((item) => item.no === no);

function tick(no, wanted) {
  if (!wanted) {
    unticked.set(no, takeOff(itemOf(no)).back);
    return desk.edit((list) => list);
  }
  if (isFull(desk.list)) {
    desk.edit((list) => list);
    return desk.announce(say("list.full", { n: desk.list.items.length }));
  }
  desk.edit(unticked.get(no) ?? ((list) => choose(list, no)));
  return desk.announce(sayN("list.chosen", desk.list.items.length));
}

/** Takes an item off the list; returns a sentence about it, and the change that puts it back where it was. */
export function takeOff(item) {
  const place = desk.list.items.indexOf(item) + 1;
  const { top } = desk.list;
  const sentence = say("list.removed", { question: desk.text(item).words });
  editing.delete(item.id);
  desk.edit((list) => removeItem(list, item.id));
  desk.announce(sentence);
  return { sentence, back: (list) => putBack(list, item, place, top) };
}

function startShort({ currentTarget }) {
  const had = new Set(desk.list.items);
  const numbers = boxes.filter((box) => "starts" in box.dataset).map((box) => Number(box.value));
  desk.edit((list) => start(list, numbers));
  const added = desk.list.items.filter((item) => !had.has(item));
  const sentence = sayN("list.chosen", desk.list.items.length);
  const undo = () => desk.edit((list) => added.reduce((now, { id }) => removeItem(now, id), list));
  if (added.length) undoable(sentence, undo, currentTarget.closest(".take"));
  else desk.announce(sentence);
}

/** A ready-made question: its words now, and under them what can be done with it. */
function drawPick(box, item) {
  const no = Number(box.value);
  const pick = box.parentElement;
  let more = part(pick, "more");
  box.checked = Boolean(item);
  write(box.labels[0], desk.text(item ?? { no }));
  if (!item && !unticked.has(no)) return more?.remove();
  if (!more) pick.append((more = makeMore(no)));
  part(more, "undo").hidden = Boolean(item);
  return drawEditor(more, item);
}

function makeMore(no) {
  const more = copy("t-more");
  part(more, "edit").addEventListener("click", () => openEditor(more, itemOf(no)));
  part(more, "undo").addEventListener("click", () => {
    tick(no, true);
    desk.announce(say("list.undone"));
    part(more, "edit").focus();
  });
  return more;
}
