// Three places to keep records, all with one way in: read everything, decide, write, in one piece.
const NAME = "netinfo";
const ROWS = "rows";
const PREFIX = "netinfo.row.";

/** The best place that works here. `transact(edit)`: `edit` gets a Map of all rows and gives a Map of changes. */
export async function openDatabase() {
  try {
    return await indexed();
  } catch {
    return simple() ?? inMemory();
  }
}

async function indexed() {
  let database = await connect();
  await transact(database);
  return {
    kind: "database",
    async transact(edit) {
      try {
        return await transact(database, edit);
      } catch {
        // A connection can be lost while the page sleeps. Whatever it was, nothing was written: a second time does no harm.
        database.close();
        database = await connect();
        return transact(database, edit);
      }
    },
  };
}

/** Opened without a number: what a newer version wrote opens too, and its records say themselves that they are newer. */
function connect() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME);
    opening.onupgradeneeded = () => opening.result.createObjectStore(ROWS);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}

/** Resolved when the transaction is complete, and not before: only then is it safe from a killed browser. */
function transact(database, edit) {
  return new Promise((resolve, reject) => {
    const work = database.transaction(ROWS, edit ? "readwrite" : "readonly", { durability: "strict" });
    const store = work.objectStore(ROWS);
    const keys = store.getAllKeys();
    const values = store.getAll();
    let rows, failure;
    values.onsuccess = () => {
      rows = new Map(keys.result.map((key, index) => [key, values.result[index]]));
      try {
        record(store, edit, rows);
      } catch (error) {
        failure = error;
        work.abort();
      }
    };
    work.oncomplete = () => resolve(rows);
    work.onabort = () => reject(failure ?? work.error);
  });
}

/** localStorage, if it may be used. */
export function simple() {
  const read = () => {
    const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return names.map((key) => [key.slice(PREFIX.length), parsed(localStorage.getItem(key))]);
  };
  try {
    read();
  } catch {
    return undefined;
  }
  const put = (value, key) => localStorage.setItem(PREFIX + key, JSON.stringify(value));
  return place("simple", read, { put, delete: (key) => localStorage.removeItem(PREFIX + key) });
}

function inMemory() {
  const rows = new Map();
  return place("memory", () => rows, { put: (value, key) => rows.set(key, value), delete: (key) => rows.delete(key) });
}

function place(kind, read, store) {
  return {
    kind,
    async transact(edit) {
      const rows = new Map(read());
      record(store, edit, rows);
      return rows;
    },
  };
}

function record(store, edit, rows) {
  for (const [key, value] of edit?.(rows) ?? []) value === undefined ? store.delete(key) : store.put(value, key);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
