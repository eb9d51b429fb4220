// Step 1: the page of check boxes; what is ticked is on the list, and can be said in one's own words.
import { announce, tell, undoable } from "./announce.js";
import { found } from "./assert.js";
import { byId, copy, describeControls, findPart, parentOf, part, write } from "./dom.js";
import { drawWording, openEditor, removeWithUndo } from "./edit.js";
import { say, sayN, wordingOf } from "./messages.js";
import { choose, isEmpty, isFull, notNow, removeItem, start } from "./model.js";
import { edit, onDraw, onListSwitch, session } from "./session.js";

/** @type {NodeListOf<HTMLElement>} */
const picks = document.querySelectorAll(".group .pick");
const notNowBox = byId("not-now");
const startButton = byId("start");
/**
 * How to put back what was unticked while the list is in hand, so that ticking again brings its own words back too.
 * @type {Map<number, (list: List) => List>}
 */
const unticked = new Map();

export const startChoose = () => {
  for (const pick of picks) part(pick, "box").addEventListener("change", () => tick(pick, part(pick, "box").checked));
  notNowBox.addEventListener("change", () => edit(notNow, notNowBox.checked));
  startButton.addEventListener("click", addStartingList);
  onListSwitch(() => unticked.clear());
  onDraw(drawChoose);
};

/** @param {Element} pick */
const numberOf = (pick) => Number(part(pick, "box").value);

/** @param {Element} pick */
const itemOf = (pick) => session.list.items.find((item) => item.no === numberOf(pick));

const drawChoose = () => {
  for (const pick of picks) drawPick(pick);
  notNowBox.checked = session.list.notNow;
  // An empty list begins with the starting list, any other goes on: one main button.
  const empty = isEmpty(session.list);
  startButton.classList.toggle("main", empty);
  part(byId("step-bar"), "on").classList.toggle("main", !empty);
};

/** @param {Element} pick @param {boolean} wanted */
const tick = (pick, wanted) => {
  const no = numberOf(pick);
  if (!wanted) {
    const item = itemOf(pick);
    if (item) removeWithUndo(item, (back) => unticked.set(no, back));
  } else {
    edit(unticked.get(no) ?? choose, no);
    if (itemOf(pick)) announce(chosen());
    else tell(chosen(), pick);
  }
};

/** How many there are now, or that there is no room for more. */
const chosen = () => sayN(isFull(session.list) ? "list.full" : "list.chosen", session.list.items.length);

const addStartingList = () => {
  const had = new Set(session.list.items);
  edit(start, startButton.dataset.numbers.split(" ").map(Number));
  const added = session.list.items.filter((item) => !had.has(item));
  const undo = () => edit((list) => added.reduce((now, { id }) => removeItem(now, id), list));
  const place = parentOf(startButton);
  if (added.length) undoable(chosen(), undo, place);
  else tell(chosen(), place);
};

/**
 * A ready-made question: its words now, and under them what can be done with it.
 * @param {HTMLElement} pick
 */
const drawPick = (pick) => {
  const no = numberOf(pick);
  const item = itemOf(pick);
  let more = findPart(pick, "more");
  part(pick, "box").checked = Boolean(item);
  write(part(pick, "question"), wordingOf(item ?? { no }));
  const isHere = item || unticked.has(no);
  // A retired question is offered to nobody: it shows for who has it.
  if ("retired" in pick.dataset) pick.hidden = !isHere;
  if (!isHere) return more?.remove();
  if (!more) {
    more = makeMore(pick);
    pick.append(more);
    describeControls(part(pick, "question"), more);
  }
  part(more, "undo").hidden = Boolean(item);
  return drawWording(more, item);
};

/** @param {Element} pick */
const makeMore = (pick) => {
  const more = copy("t-more");
  part(more, "edit").addEventListener("click", () => openEditor(more, found(itemOf(pick), "question")));
  part(more, "undo").addEventListener("click", () => {
    tick(pick, true);
    announce(say("list.undone"));
    part(more, "edit").focus();
  });
  return more;
};
