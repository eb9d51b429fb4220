// The desk: the list in hand, and the one way in which it changes. Every change is on the screen at once and in the
// store as soon as the store is free; what other windows changed meanwhile is merged in there.
import { emptyList } from "./model.js";
import { byId, copy, part } from "./dom.js";
import { openStore } from "./store.js";
import { question, say } from "./messages.js";

const callbacks = [];
const others = [];
/** The last change on its way to the store. */
let saving;
/** The list of which was said that another window changed it, and the line that says what was done. */
let heard, told;

export const desk = {
  language: document.documentElement.lang,
  list: emptyList(),
  lists: [],
  cards: {},
  store: undefined,
  /** How it stands with saving: "" (nothing to save yet), "busy", "done", "memory", "full", "unsaved", "newer" or "damaged". */
  kept: "",
  /** What the browser said when it was asked to keep the list: true, false, or undefined when it was not asked. */
  promised: undefined,
};

export const edit = (change) => enter("list", change);
export const editCards = (change) => enter("cards", change);
/** Called whenever something is to be drawn again, with the desk. */
export const onDraw = (callback) => callbacks.push(callback);

/** Called when another list comes in hand: what was begun for the one before is not for this one. */
export const onOtherList = (callback) => others.push(callback);

/** Opens the store and takes up the list that was changed last. */
export async function openDesk() {
  desk.store = await openStore();
  await refresh();
  takeLast();
  desk.promised = await navigator.storage?.persisted?.().catch(() => undefined);
  desk.store.onChange(changedElsewhere);
  addEventListener("netinfo:reload", ({ detail }) => detail.push(safe()));
  addEventListener("hashchange", () => told?.remove());
}

/** Another list in hand, new or not, once everything that waits is stored; it is then the one changed last. */
export async function takeUp(list) {
  // A list that is here is taken as it is stored, not as it was when it was last seen.
  const here = desk.lists.includes(list);
  await saving;
  try {
    hold(await (here ? desk.store.change(list.id, (there) => ({ ...there }), list) : desk.store.add(list)));
  } catch (error) {
    hold(list);
    desk.kept = reasonOf(error);
  }
  await refresh();
  drawAll();
}

/** Starts anew from what is stored: with the list that was changed last, or an empty one. */
async function reload() {
  await refresh();
  takeLast();
  drawAll();
}

/** What changes more than the list in hand; `fail` gets the sentence when it could not be done, and nothing is returned. */
export async function attempt(work, fail) {
  await saving;
  try {
    const result = await work(desk.store);
    await reload();
    return result;
  } catch (error) {
    return fail(troubleOf(reasonOf(error)));
  }
}

function takeLast() {
  hold(desk.lists[0] ?? emptyList());
}

function hold(list) {
  const other = list.id !== desk.list.id;
  desk.list = list;
  if (desk.kept !== "busy") desk.kept = stateOf(list);
  if (other) for (const callback of others) callback();
}

/** A new version of the page may come once everything is stored; what this page alone holds keeps the page. */
async function safe() {
  while (desk.kept === "busy") await saving;
  if (desk.list.items.length && ["memory", "full"].includes(desk.kept)) throw new Error(desk.kept);
}

/** The lists as they are stored now, with what is on its way. */
async function refresh() {
  desk.cards = await desk.store.cards();
  desk.lists = await desk.store.lists();
}

export function drawAll() {
  for (const callback of callbacks) callback(desk);
}

function stateOf(list) {
  if (desk.store.kind === "memory") return "memory";
  if (list.readOnly) return "newer";
  if (list.damaged) return "damaged";
  return list.changed ? "done" : "";
}

/** `name`: "list" for the list in hand, or "cards". */
function enter(name, change) {
  if (desk[name].readOnly) return drawAll();
  if (!desk.kept) askToKeep();
  desk[name] = change(desk[name]);
  if (!["memory", "newer"].includes(desk.kept)) desk.kept = "busy";
  drawAll();
  const turn = desk.store.change(desk[name].id, change).then((saved) => turn === saving && stored(name, saved), failed);
  saving = turn;
}

/** The browser is asked not to erase the list in the click that makes the first one. */
export async function askToKeep() {
  desk.promised = await desk.store.persist();
  drawAll();
}

/** Why something could not be stored: a newer version, words that cannot be kept, no space, or storage that does not work. */
function reasonOf({ reason, name }) {
  if (reason) return reason === "newer" ? reason : "unsaved";
  return name === "QuotaExceededError" ? "full" : "memory";
}

/** The sentence for how it stands with saving; nothing if it stands well. */
export function troubleOf(kept) {
  return say(kept === "memory" ? "saving.memory" : `error.storage-${kept}`);
}

function stored(name, saved) {
  if (desk[name].id === saved?.id) desk[name] = saved;
  desk.kept = stateOf(desk.list) || "done";
  drawAll();
}

function failed(error) {
  desk.kept = reasonOf(error);
  drawAll();
  // What a newer version made its own meanwhile is seen from now on as it is.
  if (desk.kept === "newer") changedElsewhere();
}

/** What another window changed comes in, once what waits here is stored; that is said once for a list. */
async function changedElsewhere(id) {
  await refresh();
  const fresh = desk.lists.find((list) => list.id === desk.list.id);
  if (fresh) hold(fresh);
  else if (desk.kept === "done" || !desk.kept) takeLast();
  drawAll();
  if (id !== desk.list.id || id === heard) return;
  heard = id;
  announce(say("saving.other-tab"));
}

/** The words of an item in a language: its own as they were typed, else the ready-made ones. */
export function wordsOf(item, lang = desk.language) {
  if (item.text) return { words: item.text, lang: item.lang, own: true };
  return { words: question(item.no, lang)?.ask ?? "", lang, own: false };
}

/** Read aloud by a screen reader, once, when it is free. */
export function announce(sentence) {
  const line = byId("announce");
  line.textContent = "";
  // A region that stays the same is not read again: it is emptied first, and filled in the next turn.
  setTimeout(() => (line.textContent = sentence), 50);
}

/** Says to the eye and the ear what was done, after an element, until something else is told or another step is opened. */
export function tell(sentence, place) {
  told?.remove();
  told = lineAfter(place, sentence);
  part(told, "undo").remove();
}

function lineAfter(place, sentence) {
  const line = copy("t-undo");
  part(line, "sentence").textContent = sentence;
  place.after(line);
  announce(sentence);
  return line;
}

/** Says what is gone and offers it back, after an element or else above the line about saving, until the page closes. */
export function undoable(sentence, undo, place = byId("announce")) {
  const line = lineAfter(place, sentence);
  part(line, "undo").addEventListener("click", () => {
    line.remove();
    undo();
    announce(say("list.undone"));
    // Where the line was, or the heading: never nowhere.
    (place.querySelector("button:not([hidden])") ?? byId("title")).focus({ preventScroll: true });
  });
  part(line, "undo").focus({ preventScroll: true });
}
