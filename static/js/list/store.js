// What is kept on this device. Changes are written one after the other; the other windows hear of them.
/** @import { Edit, StoredValue } from "./records.js" */
import { inLocalStorage, openDatabase } from "./database.js";
import { emptyCards, merge } from "./model.js";
import { applyEdits, CARDS_ID, emptyRecord, idsOf, readRecord, restoreCopy, writeRecord } from "./records.js";

/** @type {Database} */
let database;
/** @type {BroadcastChannel} */
let channel;
/** @type {Promise<unknown>} */
let lastTurn = Promise.resolve();
/**
 * Changes that are not written yet, by record: they are seen, and what could not be written goes with the next one.
 * @type {Map<string, Edit[]>}
 */
const waiting = new Map();

/** Returns which kind of place it is. */
export const openStore = async () => {
  database = await openDatabase();
  channel = new BroadcastChannel("netinfo");
  if (database.kind === "database") await adopt(inLocalStorage()).catch(() => {});
  return database.kind;
};

/**
 * Takes over what was kept in the simple way while the database did not work.
 * @param {Database | undefined} other
 */
const adopt = async (other) => {
  if (!other) return;
  const rows = await other.transact();
  const lists = idsOf(rows)
    .map((id) => readRecord(rows, id))
    .filter((one) => one?.items);
  if (rows.size) await restoreStored({ lists, cards: readRecord(rows, CARDS_ID), rows });
  await other.transact((all) => all.clear());
};

/**
 * Every list that can be read, the one changed last first.
 * @returns {Promise<List[]>}
 */
export const storedLists = async () => {
  const rows = await database.transact();
  const ids = new Set([...idsOf(rows), ...waiting.keys()]);
  ids.delete(CARDS_ID);
  return [...ids]
    .map((id) => seen(rows, id))
    .filter(Boolean)
    .sort((a, b) => b.changed - a.changed);
};

/** @param {string} id */
export const stored = async (id) => seen(await database.transact(), id);

/** @returns {Promise<Cards>} */
export const storedCards = async () => (await stored(CARDS_ID)) ?? emptyCards();

/**
 * `alter` runs on the freshest copy, or on `first` where there is none; resolved when it is written.
 * @template {List | Cards} T
 * @param {string} id @param {(value: T) => T} alter @param {T} [first]
 * @returns {Promise<T>}
 */
export const changeStored = (id, alter, first = emptyRecord(id)) => {
  waiting.set(id, [...editsOf(id), (value = first) => alter(value)]);
  return inTurn(id, async () => {
    const result = await writeEdits(id);
    // What found no room before may find it now.
    for (const [other, edits] of waiting) if (edits.length) await writeEdits(other);
    return result;
  });
};

/** Whether something is not written yet. */
export const isWaiting = () => [...waiting.values()].some((edits) => edits.length);

/** @param {List} list */
export const addStored = (list) => changeStored(list.id, (there) => merge(there, list).list, list);

/**
 * Takes a list away, but for what is `kept` of it, and returns it as it was, so that `addStored` can bring it back.
 * @param {string} id @param {(list: List) => List | undefined} [kept]
 * @returns {Promise<List>}
 */
export const removeStored = (id, kept = () => undefined) =>
  inTurn(id, async () => {
    const rows = await database.transact((all) => writeRecord(all, id, () => kept(seen(all, id))));
    const removed = seen(rows, id);
    waiting.delete(id);
    return removed;
  });

/**
 * Leaves nothing; what it returns brings everything back by `restoreStored`.
 * @returns {Promise<Copy>}
 */
export const wipeStored = () =>
  inTurn(undefined, async () => {
    const everything = { lists: await storedLists(), cards: await storedCards() };
    const rows = await database.transact((all) => all.clear());
    waiting.clear();
    return { ...everything, rows };
  });

/**
 * Adds what is not here yet; returns how many questions were added.
 * @param {Copy} copy
 * @returns {Promise<number>}
 */
export const restoreStored = (copy) =>
  inTurn(undefined, async () => {
    let added = 0;
    await database.transact((rows) => {
      added = restoreCopy(rows, copy);
    });
    return added;
  });

/**
 * Other windows: `callback(id)`, or without an id when anything may have changed.
 * @param {(id?: string) => void} callback
 */
export const onChangeElsewhere = (callback) => {
  channel.onmessage = ({ data }) => callback(data);
  // A page that comes back from the browser's memory has heard nothing meanwhile.
  addEventListener("pageshow", ({ persisted }) => persisted && callback());
};

/** @returns {Promise<boolean | undefined>} */
export const persist = async () => navigator.storage?.persist?.().catch(() => undefined);

/** @param {string} id */
const editsOf = (id) => waiting.get(id) ?? [];

/** @param {string} id */
const writeEdits = async (id) => {
  const edits = editsOf(id);
  /** @type {StoredValue} */
  let result;
  /** @type {unknown} */
  let failed;
  try {
    await database.transact((rows) => {
      result = writeRecord(rows, id, (was) => applyEdits(was, edits));
    });
  } catch (error) {
    failed = error;
  }
  // Storage that fails is no reason to forget; a mistake in an edit is.
  if (!(failed instanceof DOMException)) waiting.set(id, editsOf(id).slice(edits.length));
  if (failed) throw failed;
  return result;
};

/**
 * A record with the changes that still wait.
 * @param {Rows} rows @param {string} id
 */
const seen = (rows, id) => applyEdits(readRecord(rows, id), editsOf(id));

/**
 * One after the other; the other windows hear of it.
 * @template T
 * @param {string | undefined} id @param {() => Promise<T>} work
 */
const inTurn = (id, work) => {
  const done = lastTurn.then(work);
  lastTurn = done.then(() => channel.postMessage(id)).catch(() => {});
  return done;
};
