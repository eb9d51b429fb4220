// The desk: the list in hand, and the one way in which it changes. Every change is on the screen at once and in the
// store as soon as the store is free; what other windows changed meanwhile is merged in there.
import { emptyList } from "./model.js";
import { copy, part } from "./parts.js";
import { openStore } from "./store.js";
import { question, say } from "./words.js";

const callbacks = [];
const waiting = [];
let saving;

export const desk = {
  language: document.documentElement.lang,
  list: emptyList(),
  lists: [],
  cards: {},
  store: undefined,
  /** How it stands with saving: "" (nothing to save yet), "busy", "done", "memory", "full", "newer" or "damaged". */
  kept: "",
  /** What the browser said when it was asked to keep the list: true, false, or undefined when it was not asked. */
  promised: undefined,
  edit: (change) => enter(desk.list.id, change),
  editCards: (change) => enter("cards", change),
  on: (callback) => callbacks.push(callback),
  text,
  announce,
  undoable,
};

/** Opens the store and takes up the list that was changed last. */
export async function openDesk() {
  desk.store = await openStore();
  await refresh();
  takeLast();
  desk.promised = (await navigator.storage?.persisted?.()) || undefined;
  desk.store.onChange(changedElsewhere);
}

/** Another list in hand, new or not, once everything that waits is stored; it is then the one changed last. */
export async function open(list) {
  await saving;
  try {
    hold(await desk.store.add(list));
  } catch (error) {
    hold(list);
    desk.kept = reasonOf(error);
  }
  await refresh();
  draw();
}

/** Starts anew from what is stored: with the list that was changed last, or an empty one. */
export async function reload() {
  await refresh();
  takeLast();
  draw();
}

function takeLast() {
  hold(desk.lists[0] ?? emptyList());
}

function hold(list) {
  desk.list = list;
  desk.kept = stateOf(list);
}

/** Waits until nothing is on its way to the store. */
export const settled = () => saving;

/** The lists as they are stored now. */
async function refresh() {
  desk.lists = await desk.store.lists();
  desk.cards = await desk.store.cards();
}

export function draw() {
  for (const callback of callbacks) callback(desk);
}

function stateOf(list) {
  if (desk.store.kind === "memory") return "memory";
  if (list.readOnly) return "newer";
  if (list.damaged) return "damaged";
  return list.changed ? "done" : "";
}

function enter(id, change) {
  if (desk.kept === "newer") return draw();
  if (!desk.kept) ask();
  apply(id, change);
  waiting.push({ id, change });
  if (desk.kept !== "memory") desk.kept = "busy";
  draw();
  saving ??= save().finally(() => (saving = undefined));
}

/** The browser is asked not to erase the list in the click that makes the first one. */
async function ask() {
  desk.promised = await desk.store.persist();
  draw();
}

function apply(id, change) {
  if (id === "cards") desk.cards = change(desk.cards);
  else if (id === desk.list.id) desk.list = change(desk.list);
}

/** One transaction for all that waits for the same record; what cannot be written, the store keeps for the next one. */
async function save() {
  while (waiting.length) {
    const { id } = waiting[0];
    const end = waiting.findIndex((one) => one.id !== id);
    const batch = waiting.slice(0, end < 0 ? waiting.length : end);
    const all = (record) => batch.reduce((now, { change }) => change(now), record);
    try {
      const saved = await (id === "cards" ? desk.store.changeCards(all) : desk.store.change(id, all));
      waiting.splice(0, batch.length);
      if (!waiting.length) stored(id, saved);
    } catch (error) {
      waiting.splice(0, batch.length);
      desk.kept = reasonOf(error);
      draw();
    }
  }
}

/** Why something could not be stored: a list of a newer version, no space, or storage that does not work. */
function reasonOf(error) {
  return error.reason ?? (error.name === "QuotaExceededError" ? "full" : "memory");
}

function stored(id, saved) {
  if (id === "cards") desk.cards = saved;
  else if (id === desk.list.id) desk.list = saved;
  desk.kept = desk.store.kind === "memory" ? "memory" : "done";
  draw();
}

/** What another window changed comes in under what is still waiting here. */
async function changedElsewhere(id) {
  await saving;
  await refresh();
  const fresh = desk.lists.find((list) => list.id === desk.list.id);
  if (fresh) hold(fresh);
  else if (desk.kept === "done" || !desk.kept) takeLast();
  for (const { id: record, change } of waiting) apply(record, change);
  draw();
  if (id === desk.list.id) announce(say("keep.other-tab"));
}

/** The words of an item in a language: its own as they were typed, else the ready-made ones. */
function text(item, lang = desk.language) {
  if (item.text) return { words: item.text, lang: item.lang, own: true };
  return { words: question(item.no, lang)?.ask ?? "", lang, own: false };
}

/** Read aloud by a screen reader, once, when it is free. */
function announce(sentence) {
  const line = document.getElementById("announce");
  line.textContent = "";
  // A region that stays the same is not read again: it is emptied first, and filled in the next turn.
  setTimeout(() => (line.textContent = sentence), 50);
}

/** Says what is gone and offers it back, after an element or else above the line about saving, until the page closes. */
function undoable(sentence, undo, place = document.getElementById("announce")) {
  const line = copy("t-undo");
  part(line, "sentence").textContent = sentence;
  part(line, "undo").addEventListener("click", () => {
    line.remove();
    undo();
    announce(say("list.undone"));
    // Where the line was, or the heading: never nowhere.
    (place.querySelector("button:not([hidden])") ?? document.getElementById("title")).focus({ preventScroll: true });
  });
  place.after(line);
  announce(sentence);
  part(line, "undo").focus({ preventScroll: true });
}
