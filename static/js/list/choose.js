// Step 1: the page of check boxes; what is ticked is on the list, and can be said in one's own words.
import { announce, tell } from "./announce.js";
import { all, byId, copy, describeControls, parentOf, part, update, write } from "./dom.js";
import { drawWording, openEditor, removeWithUndo } from "./edit.js";
import { isClosed, say, sayN, wordingOf } from "./messages.js";
import { choose, isFull, notNow, removeItem } from "./model.js";
import { editWithUndo, takeBack } from "./offer.js";
import { edit, onDraw, session } from "./session.js";

const picks = all(".group .pick");
const notNowBox = byId("not-now");
const clashes = all(".clash");
const startButton = byId("start");
export const startChoose = () => {
  for (const pick of picks) part(pick, "box").onchange = () => tick(pick, part(pick, "box").checked);
  notNowBox.onchange = () => edit(notNow, notNowBox.checked);
  startButton.onclick = addStartingList;
  onDraw(() => picks.forEach(drawPick), byId("choose"));
  onDraw(drawChoose);
};

/** @param {Element} pick */
const numberOf = (pick) => Number(part(pick, "box").value);

/** @param {number} no */
const itemOf = (no) => session.list.items.find((item) => item.no === no);

const drawChoose = () => {
  const { items, notNow: isNotNow } = session.list;
  update(notNowBox, "checked", isNotNow);
  for (const line of clashes) update(line, "hidden", !isNotNow || !items.some(isClosed));
  // An empty list begins with the starting list, any other goes on: one main button.
  startButton.classList.toggle("main", !items.length);
  part(byId("step-bar"), "on").classList.toggle("main", items.length > 0);
};

/** @param {HTMLElement} pick @param {boolean} wanted */
const tick = (pick, wanted) => {
  const no = numberOf(pick);
  const item = itemOf(no);
  const { undo } = session.list;
  if (!wanted) return item && untick(item, pick);
  // What was taken off with its own words comes back with them.
  if (undo?.was.items.some((one) => one.no === no && !undo.is.order.includes(one.id))) {
    takeBack(undo);
    return part(pick, "box").focus();
  }
  edit(choose, no);
  if (itemOf(no)) announce(chosen());
  else tell(chosen(), pick);
};

/**
 * Ticking is the way back, but not for what was written with a question, nor for one that is offered no more.
 * @param {Item} item @param {HTMLElement} pick
 */
const untick = (item, pick) => {
  if (item.text || item.answer || "retired" in pick.dataset) return removeWithUndo(item, pick);
  edit(removeItem, item.id);
  announce(say("list.removed", { question: wordingOf(item).text }));
};

/** How many there are now, or that there is no room for more. */
const chosen = () => sayN(isFull(session.list) ? "list.full" : "list.chosen", session.list.items.length);

const addStartingList = () => {
  const { length } = session.list.items;
  const numbers = startButton.dataset.numbers.split(" ").map(Number);
  const place = parentOf(startButton);
  editWithUndo(place, (list) => numbers.reduce(choose, list), {
    key: "list.chosen",
    n: numbers.reduce(choose, session.list).items.length,
  });
  if (isFull(session.list) || session.list.items.length === length) tell(chosen(), place);
};

/**
 * A ready-made question: its words now, and under them what can be done with it.
 * @param {HTMLElement} pick
 */
const drawPick = (pick) => {
  const no = numberOf(pick);
  const item = itemOf(no);
  let more = part(pick, "more");
  update(part(pick, "box"), "checked", Boolean(item));
  write(part(pick, "question"), wordingOf(item ?? { no }));
  // A retired question is offered to nobody: it shows for who has it.
  if ("retired" in pick.dataset) update(pick, "hidden", !item);
  if (!item) return more?.remove();
  if (!more) {
    more = copy("t-more");
    pick.append(more);
    describeControls(part(pick, "question"), more);
  }
  part(more, "edit").onclick = () => openEditor(more, item);
  return drawWording(more, item);
};
