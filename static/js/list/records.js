// The records of the store: one per list and one for the cards, each with the copy from before, and for a list with the
// change that can be taken back. `rows` are all records as they are now, and become what they are to be.
import { emptyCards, emptyList, merge } from "./model.js";
import { checkedUndo, remember } from "./undo.js";
import { checkedCards, checkedList, must, newId, SCHEMA } from "./validate.js";

export const CARDS_ID = "cards";
const NOW = "now/";
const BEFORE = "before/";
const UNDO = "undo/";

/**
 * A list, or the cards; an edit gets the freshest copy of one.
 * @typedef {any} StoredValue
 * @typedef {(value: StoredValue) => StoredValue} Edit
 */

/** @param {StoredValue} was @param {Edit[]} edits */
export const applyEdits = (was, edits) => edits.reduce((value, change) => change(value), was);

/** @param {Rows} rows */
export const idsOf = (rows) => [...rows.keys()].map((key) => key.replace(/.*\//, ""));

/**
 * The newest copy that can be read; `damaged` if it is the one from before, `readOnly` if a newer version made it.
 * @param {Rows} rows @param {string} id
 * @returns {StoredValue}
 */
export const readRecord = (rows, id) => {
  for (const slot of [NOW, BEFORE]) {
    const value = rows.get(slot + id);
    try {
      if (value === undefined) continue;
      const record = withUndo(checkedRecord(id, value), checkedUndo(rows.get(UNDO + id)));
      return slot === NOW ? record : { ...record, damaged: true };
    } catch (/** @type {any} */ error) {
      if (error.reason === "newer") return newerRecord(id, value);
    }
  }
};

/** @param {StoredValue} record @param {Undo} [undo] */
const withUndo = (record, undo) => (undo ? { ...record, undo } : record);

/** @param {string} id @param {any} value */
const newerRecord = (id, value) => {
  try {
    return { ...checkedRecord(id, { ...value, schema: SCHEMA }), readOnly: true };
  } catch {
    return { ...emptyRecord(id), readOnly: true };
  }
};

/** @param {string} id @returns {StoredValue} */
export const emptyRecord = (id) => (id === CARDS_ID ? emptyCards() : emptyList(id));

/** @param {string} id @param {unknown} value @returns {StoredValue} */
const checkedRecord = (id, value) => (id === CARDS_ID ? checkedCards(value) : checkedList(value));

/**
 * The copy from before is replaced only by one that has just been read.
 * @param {Rows} rows @param {string} id @param {Edit} change
 */
export const writeRecord = (rows, id, change, changed = Date.now()) => {
  const was = readRecord(rows, id);
  must(!was?.readOnly, "newer");
  const now = change(was);
  if (now === was) return was;
  if (!now) {
    for (const slot of [NOW, BEFORE, UNDO]) rows.delete(slot + id);
    return now;
  }
  const result = checkedRecord(id, { ...now, changed });
  if (was && !was.damaged) rows.set(BEFORE + id, rows.get(NOW + id));
  rows.set(NOW + id, result);
  if (now.undo?.id !== was?.undo?.id) rows.set(UNDO + id, now.undo);
  return withUndo(result, now.undo);
};

/**
 * Adds what is not here yet; returns how many questions were added.
 * @param {Rows} rows @param {Copy} copy
 */
export const restoreCopy = (rows, { lists, cards, rows: whole = new Map(), told }) => {
  let added = 0;
  for (const [key, value] of whole) if (!rows.has(key)) rows.set(key, value);
  // What a newer version made comes back as the row that it was, or not at all.
  for (const list of lists) if (!list.readOnly) added += restoreList(rows, list, told);
  if (cards) restoreCards(rows, cards);
  return added;
};

/**
 * Into the list of the same id if it is here, the rest into a new one if it is full; returns how many were added. What is
 * `told` of it can be taken back.
 * @param {Rows} rows @param {List} list @param {Told} [told]
 * @returns {number}
 */
const restoreList = (rows, list, told) => {
  const there = readRecord(rows, list.id) ?? { ...list, items: [], top: 0 };
  // The rest comes after what it is the rest of.
  const fresh = { ...list, id: newId(), changed: list.changed - 1 };
  if (there.readOnly) return restoreList(rows, fresh, told);
  const { list: merged, added, left } = merge(there, list);
  const now = told ? remember(there, merged, { ...told, n: added }) : merged;
  // What comes back is no newer than it was.
  writeRecord(rows, list.id, () => now, Math.max(there.changed, list.changed));
  return left.length ? added + restoreList(rows, { ...fresh, items: left, top: 0 }, told) : added;
};

/** @param {Rows} rows @param {Cards} cards */
const restoreCards = (rows, cards) => {
  /** @param {Cards | undefined} was @returns {Cards} */
  const union = ({ call, talk } = emptyCards()) => ({
    ...cards,
    call: { ...cards.call, ...filledIn(call) },
    talk: { ...cards.talk, ...filledIn(talk) },
  });
  if (!readRecord(rows, CARDS_ID)?.readOnly) writeRecord(rows, CARDS_ID, union);
};

/**
 * Only what somebody filled in.
 * @param {Fields} fields
 */
const filledIn = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
