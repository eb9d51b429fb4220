// Three places to keep records, all with one way in: read everything, decide, write, in one piece.
const NAME = "netinfo";
const ROWS = "rows";
const PREFIX = "netinfo.row.";
// Some browsers never answer; a list that is not kept is better than a page that waits for ever.
const PATIENCE = 8000;

/** The best place that works here. `transact(edit)`: `edit` gets a Map of all rows and gives a Map of changes. */
export async function openDatabase() {
  try {
    return await inTime(indexed());
  } catch {
    return simple() ?? inMemory();
  }
}

async function indexed() {
  let database = await connect();
  const attempt = (edit) => transact(database, edit);
  await attempt();
  return {
    kind: "database",
    async transact(edit) {
      try {
        return await attempt(edit);
      } catch (error) {
        // A connection can be lost while the page sleeps; nothing was written then.
        if (error.name !== "InvalidStateError" && error.name !== "UnknownError") throw error;
        database = await connect();
        return attempt(edit);
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
        for (const [key, value] of edit?.(rows) ?? []) value === undefined ? store.delete(key) : store.put(value, key);
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
  try {
    localStorage.length;
  } catch {
    return null;
  }
  return {
    kind: "simple",
    async transact(edit) {
      const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      const rows = new Map(names.map((key) => [key.slice(PREFIX.length), parsed(localStorage.getItem(key))]));
      for (const [key, value] of edit?.(rows) ?? []) {
        if (value === undefined) localStorage.removeItem(PREFIX + key);
        else localStorage.setItem(PREFIX + key, JSON.stringify(value));
      }
      return rows;
    },
  };
}

function inMemory() {
  const kept = new Map();
  return {
    kind: "memory",
    async transact(edit) {
      const rows = new Map(kept);
      for (const [key, value] of edit?.(rows) ?? []) value === undefined ? kept.delete(key) : kept.set(key, value);
      return rows;
    },
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function inTime(promise) {
  return Promise.race([promise, new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("no answer")))]);
}
