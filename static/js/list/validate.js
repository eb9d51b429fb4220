// Nothing from outside is believed: what comes from storage, a link or a file is copied member by member, or refused.
export const SCHEMA = 1;
export const ITEMS = 100;
export const TEXT = 10000;
export const LINE = 200;
export const STATES = ["open", "asked", "answered"];

/** Why something was not taken: "damaged", "newer", "empty", "large", "foreign" or "old-browser". */
export class Refusal extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export function must(fine, reason = "damaged") {
  if (!fine) throw new Refusal(reason);
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
export function checkedList(list, known) {
  checkSchema(list.schema);
  return {
    schema: SCHEMA,
    id: checkedText(list.id, LINE, /^[\w-]+$/),
    name: checkedText(list.name, LINE),
    date: checkedDate(list.date),
    with: checkedText(list.with, LINE),
    where: checkedText(list.where, LINE),
    notNow: list.notNow === true,
    ...checkedItems(list.items, list.top, known),
    changed: Number(list.changed) || 0,
  };
}

/** Items with ids that differ, and how many of them are on top; `most` is the length of a text. */
export function checkedItems(values, size, known, most) {
  must(Array.isArray(values) && [0, 1, 2, 3].includes(size));
  must(values.length <= ITEMS, "large");
  const items = [];
  let top = 0;
  values.forEach((value, place) => {
    const item = checkedItem(value, known, most);
    if (!item.no && !item.text && value.no) return;
    items.push(items.some(({ id }) => id === item.id) ? { ...item, id: newId() } : item);
    if (place < size) top += 1;
  });
  return { top, items };
}

/** A question, without its number if that is not known. */
function checkedItem(item, known, most = TEXT) {
  const { no, state } = item;
  must(no === null || (Number.isInteger(no) && no > 0));
  must(STATES.includes(state));
  return {
    id: checkedText(item.id, LINE, /^[\w-]+$/),
    no: known && !known.has(no) ? null : no,
    text: checkedText(item.text, most),
    lang: checkedText(item.lang, LINE, /^[\w-]*$/),
    answer: checkedText(item.answer, most),
    state,
  };
}

export function checkedCards(cards, most = TEXT) {
  checkSchema(cards.schema);
  return { schema: SCHEMA, id: "cards", call: checkedFields(cards.call, most), talk: checkedFields(cards.talk, most) };
}

/** A card's fields: texts, or yes and no. */
function checkedFields(fields, most) {
  const entries = Object.entries(fields);
  must(entries.length <= ITEMS);
  const checked = (value) => (typeof value === "boolean" ? value : checkedText(value, most));
  return Object.fromEntries(entries.map(([key, value]) => [checkedText(key, LINE, /^[a-z.-]+$/), checked(value)]));
}

export function checkSchema(schema) {
  must(!(schema > SCHEMA), "newer");
  must(schema === SCHEMA);
}

function checkedDate(date) {
  must(!date || !Number.isNaN(Date.parse(date)));
  return checkedText(date, LINE, /^(\d{4}-\d\d-\d\d)?$/);
}

function checkedText(value, most, pattern = /^/) {
  must(typeof value === "string");
  const text = clean(value);
  must(text.length <= most, "large");
  must(pattern.test(text));
  return text;
}
