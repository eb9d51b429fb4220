// What is kept on this device: one record per list and one for the cards, each with the copy from before.
import { inLocalStorage, openDatabase } from "./database.js";
import { emptyCards, emptyList, merge } from "./model.js";
import { checkedCards, checkedList, must, newId, Refusal, SCHEMA } from "./validate.js";

const CARDS_ID = "cards";
const NOW = "now/";
const BEFORE = "before/";

/**
 * A list, or the cards; an edit gets the freshest copy of one.
 * @typedef {any} StoredValue
 * @typedef {(value: StoredValue) => StoredValue} Edit
 */

export async function openStore() {
  const store = new Store(await openDatabase());
  await store.lists();
  if (store.kind === "database") await store.adopt(inLocalStorage()).catch(() => {});
  return store;
}

export class Store {
  #database;
  #channel;
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();
  // Changes that are not written yet, by record: they are seen, and what could not be written goes with the next one.
  /** @type {Map<string, Edit[]>} */
  #waiting = new Map();

  /** @param {Database} database */
  constructor(database) {
    this.kind = database.kind;
    this.#database = database;
    if (window.BroadcastChannel) this.#channel = new BroadcastChannel("netinfo");
  }

  /**
   * Every list that can be read, the one changed last first.
   * @returns {Promise<List[]>}
   */
  async lists() {
    const rows = await this.#database.transact();
    const ids = new Set([...idsOf(rows), ...this.#waiting.keys()]);
    ids.delete(CARDS_ID);
    return [...ids]
      .map((id) => this.#seen(rows, id))
      .filter(Boolean)
      .sort((a, b) => b.changed - a.changed);
  }

  /** @param {string} id */
  async list(id) {
    return this.#seen(await this.#database.transact(), id);
  }

  /** @returns {Promise<Cards>} */
  async cards() {
    return (await this.list(CARDS_ID)) ?? empty(CARDS_ID);
  }

  /**
   * `edit` runs on the freshest copy, or on `first` where there is none; resolved when it is written.
   * @template {List | Cards} T
   * @param {string} id @param {(value: T) => T} edit @param {T} [first]
   * @returns {Promise<T>}
   */
  change(id, edit, first = empty(id)) {
    this.#waiting.set(id, [...this.#edits(id), (value = first) => edit(value)]);
    return this.#inTurn(id, () => this.#write(id));
  }

  /** @param {List} list */
  add(list) {
    return this.change(list.id, (there) => merge(there, list).list, list);
  }

  /**
   * Takes a list away and returns it, so that `add` can bring it back.
   * @param {string} id
   * @returns {Promise<List>}
   */
  remove(id) {
    return this.#inTurn(id, async () => {
      const rows = await this.#database.transact((all) => {
        must(!readable(all, id)?.readOnly, "newer");
        return deleting([NOW + id, BEFORE + id]);
      });
      const removed = this.#seen(rows, id);
      this.#waiting.delete(id);
      return removed;
    });
  }

  /**
   * Leaves nothing; what it returns brings everything back by `restore`.
   * @returns {Promise<Copy>}
   */
  wipe() {
    return this.#inTurn(undefined, async () => {
      const everything = { lists: await this.lists(), cards: await this.cards() };
      const rows = await this.#database.transact((all) => deleting(all.keys()));
      this.#waiting.clear();
      return { ...everything, rows };
    });
  }

  /**
   * Adds what is not here yet; returns how many questions were added.
   * @param {Copy} copy
   * @returns {Promise<number>}
   */
  restore({ lists, cards, rows: kept = new Map() }) {
    return this.#inTurn(undefined, async () => {
      let added = 0;
      await this.#transact((rows, changes) => {
        for (const [key, value] of kept) if (!rows.has(key)) put(rows, changes, key, value);
        // What a newer version made comes back as the row that it was, or not at all.
        for (const list of lists) if (!list.readOnly) added += restoreList(rows, changes, list);
        if (cards) restoreCards(rows, changes, cards);
      });
      return added;
    });
  }

  /**
   * Takes over what was kept in the simple way while the database did not work.
   * @param {Database | undefined} other
   */
  async adopt(other) {
    if (!other) return;
    const rows = await other.transact();
    const lists = idsOf(rows)
      .map((id) => readable(rows, id))
      .filter((one) => one?.items);
    if (rows.size) await this.restore({ lists, cards: readable(rows, CARDS_ID), rows });
    await other.transact((all) => deleting(all.keys()));
  }

  /**
   * Other windows: `callback(id)`, or without an id when anything may have changed.
   * @param {(id?: string) => void} callback
   */
  onChange(callback) {
    if (this.#channel) this.#channel.onmessage = ({ data }) => callback(data);
    // A page that comes back from the browser's memory has heard nothing meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && callback());
  }

  /** @returns {Promise<boolean | undefined>} */
  async persist() {
    return navigator.storage?.persist?.().catch(() => undefined);
  }

  /** @param {string} id */
  #edits(id) {
    return this.#waiting.get(id) ?? [];
  }

  /** @param {string} id */
  async #write(id) {
    const edits = this.#edits(id);
    /** @type {StoredValue} */
    let result;
    /** @type {unknown} */
    let failed;
    try {
      await this.#transact((rows, changes) => {
        result = record(rows, changes, id, (was) => edited(was, edits));
      });
    } catch (error) {
      failed = error;
    }
    // Storage that fails is no reason to forget; a mistake in an edit is.
    if (!(failed instanceof DOMException)) this.#waiting.set(id, this.#edits(id).slice(edits.length));
    if (failed) throw failed;
    return result;
  }

  /** @param {(rows: Rows, changes: Rows) => void} work */
  async #transact(work) {
    await this.#database.transact((rows) => {
      const changes = new Map();
      work(rows, changes);
      return changes;
    });
  }

  /**
   * A record with the changes that still wait.
   * @param {Rows} rows @param {string} id
   */
  #seen(rows, id) {
    return edited(readable(rows, id), this.#edits(id));
  }

  /**
   * One after the other; the other windows hear of it.
   * @template T
   * @param {string | undefined} id @param {() => Promise<T>} work
   */
  #inTurn(id, work) {
    const done = this.#turn.then(work);
    this.#turn = done.then(() => this.#channel?.postMessage(id)).catch(() => {});
    return done;
  }
}

/** @param {StoredValue} was @param {Edit[]} edits */
function edited(was, edits) {
  return edits.reduce((value, edit) => edit(value), was);
}

/** @param {Rows} rows */
function idsOf(rows) {
  return [...rows.keys()].map((key) => key.replace(/.*\//, ""));
}

/**
 * The newest copy that can be read; `damaged` if it is the one from before, `readOnly` if a newer version made it.
 * @param {Rows} rows @param {string} id
 * @returns {StoredValue}
 */
function readable(rows, id) {
  for (const slot of [NOW, BEFORE]) {
    const value = rows.get(slot + id);
    try {
      if (value !== undefined)
        return slot === NOW ? checkedValue(id, value) : { ...checkedValue(id, value), damaged: true };
    } catch (error) {
      if (error instanceof Refusal && error.reason === "newer") return newer(id, value);
    }
  }
  return undefined;
}

/** @param {string} id @param {any} value */
function newer(id, value) {
  try {
    return { ...checkedValue(id, { ...value, schema: SCHEMA }), readOnly: true };
  } catch {
    return { ...empty(id), readOnly: true };
  }
}

/** @param {string} id @returns {StoredValue} */
const empty = (id) => (id === CARDS_ID ? emptyCards() : emptyList(id));

/** @param {string} id @param {unknown} value @returns {StoredValue} */
function checkedValue(id, value) {
  return id === CARDS_ID ? checkedCards(value) : checkedList(value);
}

/**
 * The copy from before is replaced only by one that has just been read.
 * @param {Rows} rows @param {Rows} changes @param {string} id @param {Edit} edit
 */
function record(rows, changes, id, edit, changed = Date.now()) {
  const was = readable(rows, id);
  must(!was?.readOnly, "newer");
  const now = edit(was);
  if (now === was) return was;
  const result = checkedValue(id, { ...now, changed });
  if (was && !was.damaged) put(rows, changes, BEFORE + id, rows.get(NOW + id));
  put(rows, changes, NOW + id, result);
  return result;
}

/** @param {Rows} rows @param {Rows} changes @param {string} key @param {unknown} value */
function put(rows, changes, key, value) {
  rows.set(key, value);
  changes.set(key, value);
}

/**
 * @param {Iterable<string>} keys
 * @returns {Rows}
 */
function deleting(keys) {
  return new Map([...keys].map((key) => [key, undefined]));
}

/**
 * Into the list of the same id if it is here, the rest into a new one if it is full; returns how many were added.
 * @param {Rows} rows @param {Rows} changes @param {List} list
 * @returns {number}
 */
function restoreList(rows, changes, list) {
  const there = readable(rows, list.id) ?? { ...list, items: [] };
  const fresh = { ...list, id: newId() };
  if (there.readOnly) return restoreList(rows, changes, fresh);
  const { list: merged, added, left } = merge(there, list);
  // What comes back is no newer than it was.
  record(rows, changes, list.id, () => merged, Math.max(there.changed, list.changed));
  return left.length ? added + restoreList(rows, changes, { ...fresh, items: left, top: 0 }) : added;
}

/** @param {Rows} rows @param {Rows} changes @param {Cards} cards */
function restoreCards(rows, changes, cards) {
  /** @param {Cards | undefined} was @returns {Cards} */
  const union = ({ call, talk } = emptyCards()) => ({
    ...cards,
    call: { ...cards.call, ...filledIn(call) },
    talk: { ...cards.talk, ...filledIn(talk) },
  });
  if (!readable(rows, CARDS_ID)?.readOnly) record(rows, changes, CARDS_ID, union);
}

/**
 * Only what somebody filled in.
 * @param {Fields} fields
 */
function filledIn(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
