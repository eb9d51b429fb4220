// Three places to keep records, all with one way in: read everything, change it, write what changed, in one piece.
import { STORAGE_PREFIX } from "../shared.js";

const DATABASE = "netinfo";
const ROWS = "rows";
const ROW_PREFIX = `${STORAGE_PREFIX}row.`;

/**
 * The best place that works here.
 * @returns {Promise<Database>}
 */
export const openDatabase = async () => {
  try {
    return await inIndexedDb();
  } catch {
    return inLocalStorage() ?? inMemory();
  }
};

/** @returns {Promise<Database>} */
const inIndexedDb = async () => {
  let database = await connect();
  await transact(database);
  return {
    kind: "database",
    async transact(change) {
      try {
        return await transact(database, change);
      } catch {
        // A connection can be lost while the page sleeps. Whatever it was, nothing was written: a second time does no harm.
        database.close();
        database = await connect();
        return transact(database, change);
      }
    },
  };
};

/**
 * Opened without a number: what a newer version wrote opens too, and its records say themselves that they are newer.
 * @returns {Promise<IDBDatabase>}
 */
const connect = () => {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE);
    opening.onupgradeneeded = () => opening.result.createObjectStore(ROWS);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
};

/**
 * Resolved when the transaction is complete, and not before: only then is it safe from a killed browser.
 * @param {IDBDatabase} database @param {(rows: Rows) => void} [change]
 * @returns {Promise<Rows>}
 */
const transact = (database, change) => {
  return new Promise((resolve, reject) => {
    const work = database.transaction(ROWS, change ? "readwrite" : "readonly", { durability: "strict" });
    const store = work.objectStore(ROWS);
    const keys = store.getAllKeys();
    const values = store.getAll();
    /** @type {Rows} */
    let rows;
    /** @type {unknown} */
    let failure;
    values.onsuccess = () => {
      rows = new Map(keys.result.map((key, index) => [`${key}`, values.result[index]]));
      try {
        applyChanges(store, change, rows);
      } catch (error) {
        failure = error;
        work.abort();
      }
    };
    work.oncomplete = () => resolve(rows);
    // WebKit gives no reason where the transaction failed by itself.
    work.onabort = () => reject(failure ?? work.error ?? new DOMException());
  });
};

/** localStorage, if it may be used. */
export const inLocalStorage = () => {
  /** @returns {[string, unknown][]} */
  const read = () => {
    const ours = Object.entries(localStorage).filter(([key]) => key.startsWith(ROW_PREFIX));
    return ours.map(([key, text]) => [key.slice(ROW_PREFIX.length), parsed(text)]);
  };
  try {
    read();
  } catch {
    return undefined;
  }
  return simpleDatabase("simple", read, {
    put: (value, key) => localStorage.setItem(ROW_PREFIX + key, JSON.stringify(value)),
    delete: (key) => localStorage.removeItem(ROW_PREFIX + key),
  });
};

const inMemory = () => {
  const rows = new Map();
  return simpleDatabase("memory", () => rows, {
    put: (value, key) => rows.set(key, value),
    delete: (key) => rows.delete(key),
  });
};

/**
 * @typedef {{ put(value: unknown, key: string): unknown, delete(key: string): unknown }} Writer
 * @param {Database["kind"]} kind
 * @param {() => Iterable<[string, unknown]>} read
 * @param {Writer} store
 * @returns {Database}
 */
const simpleDatabase = (kind, read, store) => {
  return {
    kind,
    async transact(change) {
      const rows = new Map(read());
      applyChanges(store, change, rows);
      return rows;
    },
  };
};

/**
 * Writes what is made of the rows, which stay as they were read; one that is undefined goes.
 * @param {Writer} store @param {((rows: Rows) => void) | undefined} change @param {Rows} rows
 */
const applyChanges = (store, change, rows) => {
  const changed = new Map(rows);
  change?.(changed);
  for (const key of new Set([...rows.keys(), ...changed.keys()])) {
    const value = changed.get(key);
    if (value === undefined) store.delete(key);
    else if (value !== rows.get(key)) store.put(value, key);
  }
};

/** @param {string} text */
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
