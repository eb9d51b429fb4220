// The desk: the list in hand, and the one way in which it changes. Every change is on the screen at once and in the
// store as soon as the store is free; what other windows changed meanwhile is merged in there.
import { emptyList } from "./model.js";
import { byId, copy, part } from "./parts.js";
import { openStore } from "./store.js";
import { question, say } from "./words.js";

const callbacks = [];
const others = [];
const waiting = [];
let saving;
/** How often something was changed here. */
let entered = 0;
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
  edit: (change) => enter("list", change),
  editCards: (change) => enter("cards", change),
  on: (callback) => callbacks.push(callback),
  text,
  announce,
  tell,
  undoable,
};

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
export async function open(list) {
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
  draw();
}

/** Starts anew from what is stored: with the list that was changed last, or an empty one. */
async function reload() {
  await refresh();
  takeLast();
  draw();
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
  desk.kept = stateOf(list);
  if (other) for (const callback of others) callback();
}

/** A new version of the page may come once everything is stored; what this page alone holds keeps the page. */
async function safe() {
  while (saving) await saving;
  if (desk.list.items.length && ["memory", "full"].includes(desk.kept)) throw new Error(desk.kept);
}

/** The lists as they are stored now; read again if something was changed here meanwhile. */
async function refresh() {
  while (saving) await saving;
  const seen = entered;
  [desk.lists, desk.cards] = [await desk.store.lists(), await desk.store.cards()];
  if (seen !== entered) await refresh();
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

/** `name`: "list" for the list in hand, or "cards". */
function enter(name, change) {
  if (desk[name].readOnly) return draw();
  if (!desk.kept) askToKeep();
  entered += 1;
  desk[name] = change(desk[name]);
  waiting.push({ id: desk[name].id, change });
  if (!["memory", "newer"].includes(desk.kept)) desk.kept = "busy";
  draw();
  saving ??= save().finally(() => (saving = undefined));
}

/** The browser is asked not to erase the list in the click that makes the first one. */
export async function askToKeep() {
  desk.promised = await desk.store.persist();
  draw();
}

/** One transaction for all that waits for the same record; what cannot be written, the store keeps for the next one. */
async function save() {
  while (waiting.length) {
    const { id } = waiting[0];
    const end = waiting.findIndex((one) => one.id !== id);
    const batch = waiting.slice(0, end < 0 ? waiting.length : end);
    const all = (record) => batch.reduce((now, { change }) => change(now), record);
    try {
      const saved = await desk.store.change(id, all);
      waiting.splice(0, batch.length);
      if (!waiting.length) stored(id, saved);
    } catch (error) {
      waiting.splice(0, batch.length);
      desk.kept = reasonOf(error);
      draw();
      // What a newer version made its own meanwhile is seen from now on as it is.
      if (desk.kept === "newer") changedElsewhere();
    }
  }
}

/** Why something could not be stored: a newer version, words that cannot be kept, no space, or storage that does not work. */
function reasonOf({ reason, name }) {
  if (reason) return reason === "newer" ? reason : "unsaved";
  return name === "QuotaExceededError" ? "full" : "memory";
}

/** The sentence for how it stands with saving; nothing if it stands well. */
export function troubleOf(kept) {
  return say(kept === "memory" ? "keep.memory" : `error.storage-${kept}`);
}

function stored(id, saved) {
  for (const name of ["list", "cards"]) if (desk[name].id === id) desk[name] = saved;
  desk.kept = stateOf(desk.list) || "done";
  draw();
}

/** What another window changed comes in, once what waits here is stored; that is said once for a list. */
async function changedElsewhere(id) {
  await refresh();
  const fresh = desk.lists.find((list) => list.id === desk.list.id);
  if (fresh) hold(fresh);
  else if (desk.kept === "done" || !desk.kept) takeLast();
  draw();
  if (id !== desk.list.id || id === heard) return;
  heard = id;
  announce(say("keep.other-tab"));
}

/** The words of an item in a language: its own as they were typed, else the ready-made ones. */
function text(item, lang = desk.language) {
  if (item.text) return { words: item.text, lang: item.lang, own: true };
  return { words: question(item.no, lang)?.ask ?? "", lang, own: false };
}

/** Read aloud by a screen reader, once, when it is free. */
function announce(sentence) {
  const line = byId("announce");
  line.textContent = "";
  // A region that stays the same is not read again: it is emptied first, and filled in the next turn.
  setTimeout(() => (line.textContent = sentence), 50);
}

/** Says to the eye and the ear what was done, after an element, until something else is told or another step is opened. */
function tell(sentence, place) {
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
function undoable(sentence, undo, place = byId("announce")) {
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
