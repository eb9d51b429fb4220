// Nothing from outside is believed: what comes from storage, a link or a file is copied member by member, or refused.
export const SCHEMA = 1;
export const ITEMS = 100;
export const TEXT = 10000;
const LINE = 200;
const STATES = ["open", "asked", "answered"];

/** Why something was not taken: "damaged", "newer", "empty", "large", "foreign" or "old-browser". */
export class Refusal extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export function newId() {
  return crypto.getRandomValues(new Uint32Array(3)).join("-");
}

/** Well-formed text without control characters; what turns the direction of the words around it is left out too. */
export function clean(text) {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\0-\t\v-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** `known`: the numbers of the ready-made questions; another number counts only if it brings its own words. */
export function checkedList(value, known) {
  const list = record(value);
  must(Array.isArray(list.items));
  must(list.items.length <= ITEMS, "large");
  return {
    schema: SCHEMA,
    id: name(list.id),
    name: words(list.name, LINE),
    date: matching(list.date, /^(\d{4}-\d\d-\d\d)?$/),
    with: words(list.with, LINE),
    where: words(list.where, LINE),
    notNow: list.notNow === true,
    ...checkedItems(list.items, list.top, known),
    changed: Number.isSafeInteger(list.changed) ? list.changed : 0,
  };
}

/** Items with ids that differ, and how many of them are on top; `most` is the length of a text. */
export function checkedItems(values, size, known, most) {
  const items = [];
  const ids = new Set();
  const least = size ?? 0;
  must(Number.isInteger(least) && least >= 0 && least <= 3);
  let top = 0;
  values.forEach((value, place) => {
    const item = checkedItem(value, known, most);
    if (!item) return;
    items.push(ids.has(item.id) ? { ...item, id: newId() } : item);
    ids.add(item.id);
    if (place < least) top += 1;
  });
  return { top, items };
}

/** One question, or nothing for a number that is not known and has no words. */
export function checkedItem(value, known, most = TEXT) {
  const item = object(value);
  const no = item.no ?? null;
  must(no === null || (Number.isInteger(no) && no > 0 && no < 10000));
  const strange = no !== null && known && !known.has(no);
  const text = words(item.text, most);
  if (strange && !text) return null;
  return {
    id: name(item.id),
    no: strange ? null : no,
    text,
    lang: matching(item.lang, /^([a-z]{2,3}(-\w{2,8}){0,3})?$/),
    answer: words(item.answer, most),
    state: STATES.includes(item.state ?? "open") ? item.state ?? "open" : must(false),
  };
}

export function checkedCards(value, most = TEXT) {
  const cards = record(value);
  return { schema: SCHEMA, id: "cards", call: fields(cards.call, most), talk: fields(cards.talk, most) };
}

function fields(value, most) {
  const entries = Object.entries(object(value ?? {}));
  must(entries.length <= 50);
  return Object.fromEntries(entries.map(([key, field]) => [matching(key, /^[a-z][a-z.-]{0,39}$/), checkedField(field, most)]));
}

/** A card's field: text, yes or no, or several values. */
function checkedField(value, most) {
  if (typeof value === "boolean") return value;
  if (!Array.isArray(value)) return words(value, most);
  must(value.length <= 20);
  return value.map((one) => words(one, LINE));
}

function record(value) {
  const found = object(value);
  must(!(found.schema > SCHEMA), "newer");
  must(found.schema === SCHEMA);
  return found;
}

function object(value) {
  must(typeof value === "object" && value !== null && !Array.isArray(value));
  return value;
}

function words(value = "", most) {
  must(typeof value === "string");
  const text = clean(value);
  must(text.length <= most, "large");
  return text;
}

function matching(value = "", pattern) {
  must(typeof value === "string" && pattern.test(value));
  return value;
}

function name(value) {
  return matching(value ?? must(false), /^[\w-]{1,40}$/);
}

function must(fine, reason = "damaged") {
  if (!fine) throw new Refusal(reason);
}
