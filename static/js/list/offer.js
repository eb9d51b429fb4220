// The last change of the list in hand, said where it was made and offered to be taken back. It belongs to its list: another
// list in hand has its own, and another window or a reload offers it too.
import { announce, focusAt, lineAfter, tell } from "./announce.js";
import { byId, part } from "./dom.js";
import { canSay, say, sayN } from "./messages.js";
import { edit, onDraw, onListSwitch, removeList, session } from "./session.js";
import { begins, offered, remember, staying, undo, written } from "./undo.js";
import { newId } from "./validate.js";

const usualPlace = byId("announce");
/**
 * Where the last change was made; what another window or an earlier visit changed stands in the usual place.
 * @type {Element}
 */
let place = usualPlace;
/**
 * The line on the page.
 * @type {HTMLElement | undefined}
 */
let line;
/**
 * The change that it offers.
 * @type {string | undefined}
 */
let offeredId;

export const startOffer = () => {
  onListSwitch(() => offerAt(usualPlace));
  onDraw(drawOffer);
};

/** @param {Element} element */
export const offerAt = (element) => {
  place = element;
  line?.remove();
  drawOffer();
};

/**
 * Changes the list in hand so that it can be taken back; `from` gives the list before it, where that is not the one in hand.
 * @param {Element} element @param {(list: List) => List} change @param {Omit<Told, "id">} what
 */
export const editWithUndo = (element, change, what, from = (/** @type {List} */ list) => list) => {
  const told = { id: newId(), ...what };
  place = element;
  edit((list) => remember(from(list), change(list), told));
  if (offeredId !== told.id) return;
  announce(sentenceOf(told));
  // A card that went took the focus with it.
  if (line && document.activeElement === document.body) focusAt(line);
};

/** @param {any} told */
const sentenceOf = (told) => say(told.key, told);

const drawOffer = () => {
  const change = offered(session.list);
  if (change?.id === offeredId && (!line || line.isConnected)) return;
  line?.remove();
  line = undefined;
  offeredId = change?.id;
  if (!change || !canSay(change.key)) return;
  line = lineAfter(sentenceOf(change), place.isConnected ? place : usualPlace);
  part(line, "undo").onclick = () => takeBack(change);
};

/**
 * Takes a change back, and says what stays because of what was done since. A list that was begun goes, unless another
 * window has just written in it.
 * @param {Undo} change
 */
export const takeBack = async (change) => {
  const before = session.list;
  // Another list in hand has its own offer, in its own place.
  const at = place;
  if (begins(change)) await removeList(() => {}, written);
  else edit(undo, change);
  const stays = outcome(before, session.list, change);
  if (stays) tell(stays, at);
  else announce(say("list.undone"));
  focusAt(at);
};

/** @param {List} before @param {List} after @param {Undo} change */
const outcome = (before, after, change) => {
  if (begins(change)) return before.id === after.id ? say("error.not-deleted") : "";
  const n = staying(after, change);
  if (after === before) return sayN("list.full", after.items.length);
  if (n) return sayN("list.undone-kept", n);
  return remember(before, { ...after, undo: undefined }, change).undo ? "" : say("list.undone-not");
};
