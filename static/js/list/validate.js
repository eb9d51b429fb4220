// Nothing from outside is believed: what comes from storage, a link or a file is copied member by member, or refused.
import { MAX_ITEMS, MAX_LINE, MAX_TEXT, STATES } from "../shared.js";

export const SCHEMA = 1;

/**
 * What is thrown has the `reason` why something from outside was not taken.
 * @param {unknown} fine @param {Reason} reason
 * @returns {asserts fine}
 */
export function must(fine, reason = "damaged") {
  if (!fine) throw Object.assign(new Error(reason), { reason });
}

/**
 * What bytes from outside say.
 * @param {BufferSource} bytes
 */
export const fromJson = (bytes) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));

export const newId = () => crypto.getRandomValues(new Uint32Array(3)).join("-");

/**
 * Well-formed text without control characters; what turns the direction of the words around it is left out too.
 * @param {string} text
 */
export const clean = (text) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[\ud800-\udfff]/gu, "\ufffd");

/**
 * @param {any} list @param {Known} [known]
 * @returns {List}
 */
export const checkedList = (list, known) => {
  checkSchema(list.schema);
  return {
    schema: SCHEMA,
    id: checkedText(list.id, MAX_LINE, /^[\w-]+$/),
    name: checkedText(list.name, MAX_LINE),
    date: checkedDate(list.date),
    // Lists of the first edition have none.
    time: checkedText(list.time ?? "", MAX_LINE, /^(\d\d:\d\d)?$/),
    with: checkedText(list.with, MAX_LINE),
    where: checkedText(list.where, MAX_LINE),
    notNow: list.notNow === true,
    ...checkedItems(list.items, list.top, known),
    changed: Number(list.changed) || 0,
  };
};

/**
 * Items with ids that differ, and how many of them are on top.
 * @param {unknown} values @param {number} size @param {Known} [known]
 * @returns {Items}
 */
export const checkedItems = (values, size, known) => {
  must(Array.isArray(values) && [0, 1, 2, 3].includes(size));
  must(values.length <= MAX_ITEMS, "large");
  /** @type {Item[]} */
  const items = [];
  let top = 0;
  values.forEach((value, place) => {
    const item = checkedItem(value, known);
    if (!item.no && !item.text && value.no) return;
    items.push(items.some(({ id }) => id === item.id) ? { ...item, id: newId() } : item);
    if (place < size) top += 1;
  });
  return { top, items };
};

/**
 * A question, without its number if that is not known.
 * @param {any} item @param {Known} [known]
 * @returns {Item}
 */
const checkedItem = (item, known) => {
  const { no, state } = item;
  must(no === null || (Number.isInteger(no) && no > 0));
  must(STATES.includes(state));
  return {
    id: checkedText(item.id, MAX_LINE, /^[\w-]+$/),
    no: known && !known.has(no) ? null : no,
    text: checkedText(item.text),
    lang: checkedText(item.lang, MAX_LINE, /^[\w-]*$/),
    answer: checkedText(item.answer),
    state,
  };
};

/**
 * @param {any} cards
 * @returns {Cards}
 */
export const checkedCards = (cards) => {
  checkSchema(cards.schema);
  return { schema: SCHEMA, id: "cards", call: checkedFields(cards.call), talk: checkedFields(cards.talk) };
};

/**
 * A card's fields: texts, or yes and no.
 * @param {object} fields
 * @returns {Fields}
 */
const checkedFields = (fields) => {
  const entries = Object.entries(fields);
  must(entries.length <= MAX_ITEMS);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      checkedText(key, MAX_LINE, /^[a-z.-]+$/),
      typeof value === "boolean" ? value : checkedText(value),
    ]),
  );
};

/** @param {unknown} schema */
export const checkSchema = (schema) => {
  must(!(Number(schema) > SCHEMA), "newer");
  must(schema === SCHEMA);
};

/** @param {any} date */
const checkedDate = (date) => {
  must(!date || !Number.isNaN(Date.parse(date)));
  return checkedText(date, MAX_LINE, /^(\d{4}-\d\d-\d\d)?$/);
};

/** @param {unknown} value */
export const checkedText = (value, most = MAX_TEXT, pattern = /^/) => {
  must(typeof value === "string");
  const text = clean(value);
  must(text.length <= most, "large");
  must(pattern.test(text));
  return text;
};
