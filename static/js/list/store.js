// What is kept on this device: one record per list and one for the cards, each with the copy from before.
import { Refusal, checkedCards, checkedList } from "./check.js";
import { openDatabase, simple } from "./database.js";
import { emptyCards, emptyList, merge, newId } from "./model.js";

const CARDS = "cards";
const NOW = "now/";
const BEFORE = "before/";

export async function openStore() {
  const store = new Store(await openDatabase());
  await store.lists();
  if (store.kind === "database") await store.adopt(simple()).catch(() => {});
  return store;
}

class Store {
  #database;
  #channel;
  #turn = Promise.resolve();
  // Changes that could not be written yet, by record: they are seen, and written with the next one.
  #waiting = new Map();

  constructor(database) {
    this.kind = database.kind;
    this.readOnly = false;
    this.#database = database;
    if (window.BroadcastChannel) this.#channel = new BroadcastChannel("netinfo-lists");
  }

  /** Every list that can be read, the one changed last first. */
  async lists() {
    const rows = await this.#database.transact();
    const ids = new Set([...idsOf(rows), ...this.#waiting.keys()].filter((id) => id !== CARDS));
    const lists = [...ids].map((id) => this.#seen(rows, id)).filter(Boolean);
    this.readOnly = lists.some((list) => list.readOnly);
    return lists.sort((a, b) => b.changed - a.changed);
  }

  async list(id) {
    return this.#seen(await this.#database.transact(), id);
  }

  async cards() {
    return (await this.list(CARDS)) ?? emptyCards();
  }

  /** `edit` runs on the freshest copy, or on `first` where there is none; resolved when it is written. */
  change(id, edit, first = emptyList(id)) {
    return this.#inTurn(() => this.#change(id, edit, first));
  }

  changeCards(edit) {
    return this.change(CARDS, edit, emptyCards());
  }

  add(list) {
    return this.change(list.id, (there) => (there === list ? list : merge(there, list).list), list);
  }

  /** Takes a list away and returns it, so that `add` can bring it back. */
  async remove(id) {
    return this.#inTurn(async () => {
      let removed;
      await this.#database.transact((rows) => {
        removed = this.#seen(rows, id);
        if (removed?.readOnly) throw new Refusal("newer");
        return gone([NOW + id, BEFORE + id]);
      });
      this.#waiting.delete(id);
      this.#tell(id);
      return removed;
    });
  }

  /** Leaves nothing; what it returns brings everything back by `restore`. */
  async wipe() {
    const everything = { lists: await this.lists(), cards: await this.cards() };
    return this.#inTurn(async () => {
      const rows = await this.#database.transact((all) => gone(all.keys()));
      this.#waiting.clear();
      this.#tell();
      return { ...everything, rows };
    });
  }

  /** Adds what is not here yet; returns how many questions were added. */
  restore(copy) {
    return this.#inTurn(async () => {
      let added;
      await this.#database.transact((rows) => {
        const changes = new Map();
        for (const [key, value] of copy.rows ?? []) if (!rows.has(key)) put(rows, changes, key, value);
        added = copy.lists.reduce((sum, list) => sum + restoreList(rows, changes, list), 0);
        if (copy.cards) restoreCards(rows, changes, copy.cards);
        return changes;
      });
      this.#tell();
      return added;
    });
  }

  /** Takes over what was kept in the simple way while the database did not work. */
  async adopt(other) {
    const rows = await other?.transact();
    if (!rows?.size) return;
    const lists = idsOf(rows).map((id) => readable(rows, id)).filter((one) => one?.items && !one.readOnly);
    await this.restore({ lists, cards: readable(rows, CARDS) });
    await other.transact((all) => gone(all.keys()));
  }

  /** Other windows: `callback(id)`, or without an id when anything may have changed. */
  onChange(callback) {
    if (this.#channel) this.#channel.onmessage = ({ data }) => callback(data);
    // A page that comes back from the browser's memory has heard nothing meanwhile.
    addEventListener("pageshow", (event) => event.persisted && callback());
  }

  async persist() {
    try {
      return await navigator.storage.persist();
    } catch {
      return undefined;
    }
  }

  async #change(id, edit, first) {
    const waiting = this.#waiting.get(id) ?? { first, edits: [] };
    const edits = [...waiting.edits, edit];
    let result, mistake;
    try {
      await this.#database.transact((rows) => {
        const changes = new Map();
        try {
          result = write(rows, changes, id, (was) => edits.reduce((value, one) => one(value), was), waiting.first);
        } catch (error) {
          mistake = error;
        }
        return changes;
      });
    } catch (error) {
      this.#waiting.set(id, { first: waiting.first, edits });
      throw error;
    }
    if (mistake) throw mistake;
    this.#waiting.delete(id);
    this.#tell(id);
    return result;
  }

  /** A record with the changes that still wait. */
  #seen(rows, id) {
    const kept = readable(rows, id);
    const waiting = this.#waiting.get(id);
    return waiting ? waiting.edits.reduce((value, edit) => edit(value), kept ?? waiting.first) : kept;
  }

  #inTurn(work) {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  #tell(id) {
    this.#channel?.postMessage(id);
  }
}

function idsOf(rows) {
  return [...new Set([...rows.keys()].map((key) => key.slice(key.indexOf("/") + 1)))];
}

/** The newest copy that can be read; `damaged` if it is the one from before, `readOnly` if a newer version made it. */
function readable(rows, id) {
  for (const slot of [NOW, BEFORE]) {
    const value = rows.get(slot + id);
    try {
      const found = value && checked(id, value);
      if (found) return slot === NOW ? found : { ...found, damaged: true };
    } catch (refusal) {
      if (refusal.reason === "newer") return newer(id, value);
    }
  }
  return undefined;
}

function newer(id, value) {
  try {
    return { ...checked(id, { ...value, schema: 1 }), readOnly: true };
  } catch {
    return { ...(id === CARDS ? emptyCards() : emptyList(id)), readOnly: true };
  }
}

function checked(id, value) {
  return id === CARDS ? checkedCards(value) : checkedList(value);
}

/** The copy from before is replaced only by one that has just been read. */
function write(rows, changes, id, edit, first) {
  const was = readable(rows, id);
  if (was?.readOnly) throw new Refusal("newer");
  const edited = edit(was ?? first);
  if (edited === was) return was;
  const result = checked(id, id === CARDS ? edited : { ...edited, changed: Date.now() });
  if (was && !was.damaged) put(rows, changes, BEFORE + id, rows.get(NOW + id));
  put(rows, changes, NOW + id, result);
  return result;
}

function put(rows, changes, key, value) {
  rows.set(key, value);
  changes.set(key, value);
}

function gone(keys) {
  return new Map([...keys].map((key) => [key, undefined]));
}

function restoreList(rows, changes, list) {
  const there = readable(rows, list.id);
  const id = there?.readOnly ? newId() : list.id;
  let { items } = list;
  let added = items.length;
  write(rows, changes, id, (was) => {
    if (was === list) return list;
    const merged = merge(was, list);
    ({ added, left: items } = merged);
    return merged.list;
  }, list);
  if (there && !there.readOnly && items.length) added += restoreList(rows, changes, { ...list, id: newId(), items, top: 0 });
  return added;
}

function restoreCards(rows, changes, cards) {
  if (readable(rows, CARDS)?.readOnly) return;
  const union = (was) => ({ ...was, call: { ...cards.call, ...filled(was.call) }, talk: { ...cards.talk, ...filled(was.talk) } });
  write(rows, changes, CARDS, union, emptyCards());
}

/** Only what somebody filled in. */
function filled(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.length !== 0));
}
