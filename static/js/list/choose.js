// Step 1: the page of check boxes; what is ticked is on the list, and can be said in one's own words.
import { announce, desk, edit, onDraw, onOtherList, tell, undoable, wordsOf } from "./session.js";
import { choose, isEmpty, isFull, notNow, removeItem, start } from "./model.js";
import { drawWords, openField, takeOff } from "./edit.js";
import { about, byId, copy, part, write } from "./dom.js";
import { say, sayN } from "./messages.js";

const boxes = [...document.querySelectorAll(".pick input[value]")];
const hard = byId("not-now");
const short = byId("start");
/** How to put back what was unticked while the list is in hand, so that ticking again brings its own words back too. */
const unticked = new Map();

export function startChoose() {
  for (const box of boxes) box.addEventListener("change", () => tick(Number(box.value), box.checked, box.parentElement));
  hard.addEventListener("change", ({ target: { checked } }) => edit((list) => notNow(list, checked)));
  short.addEventListener("click", startShort);
  onOtherList(() => unticked.clear());
  onDraw(draw);
}

const itemOf = (no) => desk.list.items.find((item) => item.no === no);

function draw() {
  for (const box of boxes) drawPick(box);
  hard.checked = desk.list.notNow;
  // An empty list begins with the short list, any other goes on: one main button.
  const empty = isEmpty(desk.list);
  short.classList.toggle("main", empty);
  document.querySelector("#step-bar a:last-child").classList.toggle("main", !empty);
}

function tick(no, wanted, place) {
  if (!wanted) {
    const item = itemOf(no);
    if (item) takeOff(item, (back) => unticked.set(no, back));
  } else {
    edit(unticked.get(no) ?? ((list) => choose(list, no)));
    if (itemOf(no)) announce(chosen());
    else tell(chosen(), place);
  }
}

/** How many there are now, or that there is no room for more. */
const chosen = () => sayN(isFull(desk.list) ? "list.full" : "list.chosen", desk.list.items.length);

function startShort() {
  const had = new Set(desk.list.items);
  edit((list) => start(list, boxes.filter((box) => "starts" in box.dataset).map((box) => Number(box.value))));
  const added = desk.list.items.filter((item) => !had.has(item));
  const undo = () => edit((list) => added.reduce((now, { id }) => removeItem(now, id), list));
  if (added.length) undoable(chosen(), undo, short.parentElement);
  else tell(chosen(), short.parentElement);
}

/** A ready-made question: its words now, and under them what can be done with it. */
function drawPick(box) {
  const no = Number(box.value);
  const item = itemOf(no);
  const pick = box.parentElement;
  let more = part(pick, "more");
  box.checked = Boolean(item);
  write(box.labels[0], wordsOf(item ?? { no }));
  if (!item && !unticked.has(no)) return more?.remove();
  if (!more) {
    pick.append((more = makeMore(no)));
    about(box.labels[0], more);
  }
  part(more, "undo").hidden = Boolean(item);
  return drawWords(more, item);
}

function makeMore(no) {
  const more = copy("t-more");
  part(more, "edit").addEventListener("click", () => openField(more, itemOf(no)));
  part(more, "undo").addEventListener("click", () => {
    tick(no, true, more.parentElement);
    announce(say("list.undone"));
    part(more, "edit").focus();
  });
  return more;
}
