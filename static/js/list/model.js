// The question list as a value: every function gives a new list and changes none.
import { MAX_ITEMS, MAX_LINE, MAX_TEXT, STATES } from "../shared.js";
import { clean, newId, SCHEMA } from "./validate.js";

/** @returns {List} */
export const emptyList = (id = newId()) => ({
  schema: SCHEMA,
  id,
  name: "",
  date: "",
  time: "",
  with: "",
  where: "",
  notNow: false,
  top: 0,
  items: [],
  changed: 0,
});

/** @returns {Cards} */
export const emptyCards = () => ({ schema: SCHEMA, id: "cards", call: {}, talk: {} });

/** @param {List} list */
export const isFull = (list) => list.items.length >= MAX_ITEMS;

/**
 * The id follows from the number: two windows that choose the same question do not make it two.
 * @param {List} list @param {number} no
 */
export const choose = (list, no) =>
  list.items.some((item) => item.no === no) ? list : insert(list, { id: `q${no}`, no });

/** @param {List} list @param {string} text @param {string} lang */
export const addOwn = (list, text, lang, id = newId()) =>
  text.trim() ? insert(list, { id, text: cut(text), lang }) : list;

/**
 * Own words instead of the `original` ones; those, or none, bring them back. What another window wrote since the field
 * said what was there `before` stays too.
 * @param {List} list @param {string} id @param {string} text @param {string} lang
 * @param {string} [before] @param {string} [original]
 */
export const reword = (list, id, text, lang, before, original = "") => {
  const words = typedSince(list.items[indexOf(list, id)]?.text || before, text, before);
  const own = words === original ? "" : words;
  return changeItem(list, id, { text: own, lang: own && lang });
};

/**
 * The first words of an answer make an open question answered; without words it is open again. What another window wrote
 * since the field said what was there `before` stays too.
 * @param {List} list @param {string} id @param {string} text @param {string} [before]
 */
export const answer = (list, id, text, before) => {
  const item = list.items[indexOf(list, id)];
  if (!item) return list;
  const words = typedSince(item.answer, text, before);
  const [open, , answered] = STATES;
  const [from, to] = words.trim() ? [open, answered] : [answered, open];
  const isTurn = !item.answer.trim() !== !words.trim() && item.state === from;
  return changeItem(list, id, { answer: words, state: isTurn ? to : item.state });
};

/** @param {string | undefined} there @param {string} text @param {string} [before] */
const typedSince = (there = "", text, before) =>
  cut(before === undefined ? text : typedInto(there, cut(before), cut(text)));

/**
 * What was typed in one window, in the text that another one changed meanwhile: the words of both.
 * @param {string} text @param {string} before @param {string} typed
 */
const typedInto = (text, before, typed) => {
  if (text === before) return typed;
  let [start, end] = [0, 0];
  while (start < before.length && before[start] === typed[start]) start += 1;
  const most = Math.min(before.length, typed.length) - start;
  while (end < most && before.at(-1 - end) === typed.at(-1 - end)) end += 1;
  const rest = before.length - end;
  // The other wrote after what was typed here, or before it, or in the same place.
  if (text.startsWith(before.slice(0, rest))) {
    const other = text.slice(rest);
    return typed.slice(0, typed.length - end) + (end || /^\s/.test(other) ? "" : "\n") + other;
  }
  if (text.endsWith(before.slice(start)))
    return text.slice(0, text.length - before.length + start) + typed.slice(start);
  return both(text, typed);
};

/** @param {List} list @param {string} id @param {string} state */
export const mark = (list, id, state) => changeItem(list, id, { state });

/**
 * A ready-made question goes in all its rows: older versions could make it two.
 * @param {List} list @param {string} id
 */
export const removeItem = (list, id) => {
  const gone = list.items[indexOf(list, id)];
  return gone ? { ...list, ...only(list, (item) => !isSameQuestion(item, gone)) } : list;
};

/** @param {List} list @param {string} id @param {number} place */
export const move = (list, id, place) => {
  const index = indexOf(list, id);
  if (index < 0) return list;
  const items = [...list.items];
  const [item] = items.splice(index, 1);
  items.splice(Math.max(0, place - 1), 0, item);
  return { ...list, items };
};

/**
 * With three on top already, the third makes room.
 * @param {List} list @param {string} id
 */
export const toTop = (list, id) => {
  const index = indexOf(list, id);
  if (index < list.top) return list;
  const top = Math.min(3, list.top + 1);
  return { ...move(list, id, top), top };
};

/** @param {List} list @param {string} id */
export const fromTop = (list, id) => {
  const index = indexOf(list, id);
  if (index < 0 || index >= list.top) return list;
  return { ...move(list, id, list.top), top: list.top - 1 };
};

/** @param {List} list @param {keyof Visit} field @param {string} text */
export const changeVisit = (list, field, text) => ({ ...list, [field]: cut(text, MAX_LINE) });

/** @param {List} list @param {boolean} wanted */
export const notNow = (list, wanted) => ({ ...list, notNow: wanted });

/**
 * Not answered yet, also if it was asked.
 * @param {Item} item
 */
export const isOpen = ({ state, answer: told }) => state === STATES[0] || (state === STATES[1] && !told.trim());

/**
 * A new list of the questions that are still open.
 * @param {List} list
 */
export const openOnes = (list) => ({ ...emptyList(), ...only(list, isOpen) });

/**
 * Some of the items, and how many of them are on top.
 * @param {Items} list @param {(item: Item) => unknown} wanted
 * @returns {Items}
 */
export const only = ({ items, top }, wanted) => ({
  items: items.filter(wanted),
  top: items.slice(0, top).filter(wanted).length,
});

/**
 * What came is put at the end; a question that is here already, in whatever words, stays one row. `left` are those for
 * which there was no room.
 * @param {List} list @param {Items} received
 */
export const merge = (list, received) => {
  const items = new Map(list.items.map((item) => [item.id, item]));
  // An own question is met once: the same words with another id may be a question of their own.
  const met = new Set(received.items.map(({ id }) => id));
  const left = [];
  for (const item of received.items) {
    const same = [...items.values()].filter((one) => one.no === item.no && (item.no || one.text === item.text));
    const found = same.find(({ id }) => id === item.id) ?? same.find(({ id }) => item.no || !met.has(id));
    const made = found ? together(found, item) : { ...item, id: items.has(item.id) ? newId() : item.id };
    if (found ? isTooLong(made) : items.size >= MAX_ITEMS) left.push(item);
    else items.set(made.id, made);
    met.add(found?.id ?? made.id);
  }
  const top = list.items.length ? list.top : received.top;
  return { list: { ...list, items: [...items.values()], top }, added: items.size - list.items.length, left };
};

/**
 * The same question twice: the words and the answers of both are kept.
 * @param {Item} one @param {Item} other
 * @returns {Item}
 */
const together = (one, other) => ({
  ...one,
  text: both(one.text, other.text),
  lang: (one.text ? one : other).lang,
  answer: both(one.answer, other.answer),
  state: one.state === STATES[0] ? other.state : one.state,
});

/**
 * Two texts under each other, or one that has all words of the other.
 * @param {string} one @param {string} other
 */
const both = (one, other) => {
  /** @param {string} text */
  const spaced = (text) => ` ${text.replace(/\s+/g, " ")} `;
  return spaced(one).includes(spaced(other)) ? one : [one, other].filter(Boolean).join("\n");
};

/** @param {Item} item */
const isTooLong = ({ text, answer }) => Math.max(text.length, answer.length) > MAX_TEXT;

/** @param {Item} one @param {Item} other */
export const isSameQuestion = (one, other) => one.id === other.id || (one.no !== null && one.no === other.no);

/**
 * @param {Partial<Item>} values
 * @returns {Item}
 */
export const newItem = (values) => ({ id: "", no: null, text: "", lang: "", answer: "", state: STATES[0], ...values });

/** @param {List} list @param {Partial<Item>} values */
const insert = (list, values) => (isFull(list) ? list : { ...list, items: [...list.items, newItem(values)] });

/** @param {List} list @param {string} id @param {Partial<Item>} values */
const changeItem = (list, id, values) => ({
  ...list,
  items: list.items.map((item) => (item.id === id ? { ...item, ...values } : item)),
});

/** @param {List} list @param {string} [id] */
export const indexOf = (list, id) => list.items.findIndex((item) => item.id === id);

/** @param {string} text */
const cut = (text, most = MAX_TEXT) => clean(text.slice(0, most));
