// What is kept on this device. Changes are written one after the other; the other windows hear of them.
/** @import { Edit, StoredValue } from "./records.js" */
import { inLocalStorage, openDatabase } from "./database.js";
import { merge } from "./model.js";
import { applyEdits, CARDS_ID, emptyRecord, idsOf, keysOf, readRecord, restoreCopy, writeRecord } from "./records.js";
import { must } from "./validate.js";

export const openStore = async () => {
  const store = new Store(await openDatabase());
  await store.lists();
  if (store.kind === "database") await store.adopt(inLocalStorage()).catch(() => {});
  return store;
};

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
    return (await this.list(CARDS_ID)) ?? emptyRecord(CARDS_ID);
  }

  /**
   * `alter` runs on the freshest copy, or on `first` where there is none; resolved when it is written.
   * @template {List | Cards} T
   * @param {string} id @param {(value: T) => T} alter @param {T} [first]
   * @returns {Promise<T>}
   */
  change(id, alter, first = emptyRecord(id)) {
    this.#waiting.set(id, [...this.#edits(id), (value = first) => alter(value)]);
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
        must(!readRecord(all, id)?.readOnly, "newer");
        for (const key of keysOf(id)) all.delete(key);
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
      const rows = await this.#database.transact((all) => all.clear());
      this.#waiting.clear();
      return { ...everything, rows };
    });
  }

  /**
   * Adds what is not here yet; returns how many questions were added.
   * @param {Copy} copy
   * @returns {Promise<number>}
   */
  restore(copy) {
    return this.#inTurn(undefined, async () => {
      let added = 0;
      await this.#database.transact((rows) => {
        added = restoreCopy(rows, copy);
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
      .map((id) => readRecord(rows, id))
      .filter((one) => one?.items);
    if (rows.size) await this.restore({ lists, cards: readRecord(rows, CARDS_ID), rows });
    await other.transact((all) => all.clear());
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
      await this.#database.transact((rows) => {
        result = writeRecord(rows, id, (was) => applyEdits(was, edits));
      });
    } catch (error) {
      failed = error;
    }
    // Storage that fails is no reason to forget; a mistake in an edit is.
    if (!(failed instanceof DOMException)) this.#waiting.set(id, this.#edits(id).slice(edits.length));
    if (failed) throw failed;
    return result;
  }

  /**
   * A record with the changes that still wait.
   * @param {Rows} rows @param {string} id
   */
  #seen(rows, id) {
    return applyEdits(readRecord(rows, id), this.#edits(id));
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
