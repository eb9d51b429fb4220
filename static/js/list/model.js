// The question list as a value: every function gives a new list and changes none.
import { ITEMS, LINE, SCHEMA, STATES, TEXT, clean, newId } from "./validate.js";

export function emptyList(id = newId()) {
  return { schema: SCHEMA, id, name: "", date: "", with: "", where: "", notNow: false, top: 0, items: [], changed: 0 };
}

export function emptyCards() {
  return { schema: SCHEMA, id: "cards", call: {}, talk: {} };
}

export function isEmpty(list) {
  return list.items.length === 0;
}

export function isFull(list) {
  return list.items.length >= ITEMS;
}

/** The id follows from the number: two windows that choose the same question do not make it two. */
export function choose(list, no) {
  return list.items.some((item) => item.no === no) ? list : insert(list, [newItem({ id: `q${no}`, no })]);
}

/** Several ready-made questions at once. */
export function start(list, numbers) {
  return numbers.reduce(choose, list);
}

export function addOwn(list, text, lang, id = newId()) {
  return text.trim() ? insert(list, [newItem({ id, text: fit(text), lang })]) : list;
}

/** Own words instead of the ready-made ones; no words bring the ready-made ones back. */
export function reword(list, id, text, lang) {
  const words = fit(text);
  return change(list, id, { text: words, lang: words && lang });
}

export function answer(list, id, text) {
  return change(list, id, { answer: fit(text) });
}

export function mark(list, id, state) {
  return change(list, id, { state });
}

export function removeItem(list, id) {
  const index = indexOf(list, id);
  if (index < 0) return list;
  return { ...list, items: without(list, index), top: list.top - (index < list.top) };
}

/** Undoes a removal; `top` is the size of the top before it. */
export function putBack(list, item, place, top = list.top) {
  if (indexOf(list, item.id) >= 0 || isFull(list)) return list;
  const grown = place <= top && list.top < top;
  return { ...insert(list, [item], place - 1), top: list.top + grown };
}

export function move(list, id, place) {
  const index = indexOf(list, id);
  if (index < 0) return list;
  const items = without(list, index);
  items.splice(Math.max(0, place - 1), 0, list.items[index]);
  return { ...list, items };
}

/** With three on top already, the third makes room. */
export function toTop(list, id) {
  const index = indexOf(list, id);
  if (index < list.top) return list;
  const top = Math.min(3, list.top + 1);
  return { ...move(list, id, top), top };
}

export function fromTop(list, id) {
  const index = indexOf(list, id);
  if (index < 0 || index >= list.top) return list;
  return { ...move(list, id, list.top), top: list.top - 1 };
}

export function visit(list, { name = list.name, date = list.date, with: who = list.with, where = list.where }) {
  return { ...list, name: fit(name, LINE), date, with: fit(who, LINE), where: fit(where, LINE) };
}

export function notNow(list, wanted) {
  return { ...list, notNow: wanted };
}

/** A new list of the questions that are still open. */
export function openOnes(list) {
  return { ...emptyList(), ...only(list, ({ state }) => state === STATES[0]) };
}

/** Some of the items, and how many of them are on top. */
export function only({ items, top }, wanted) {
  return { items: items.filter(wanted), top: items.slice(0, top).filter(wanted).length };
}

/** What came is put at the end, without doubles; `left` are those for which the list had no room. */
export function merge(list, received) {
  const items = new Map(list.items.map((item) => [item.id, item]));
  // An own question is met once: the same words with another id may be a question of their own.
  const met = new Set(received.items.map(({ id }) => id));
  const left = [];
  for (const item of received.items) {
    const same = [...items.values()].filter((one) => one.no === item.no && one.text === item.text);
    const found = same.find(({ id }) => id === item.id) ?? same.find(({ id }) => item.no || !met.has(id));
    const id = found?.id ?? (items.has(item.id) ? newId() : item.id);
    if (!found && items.size >= ITEMS) left.push(item);
    else items.set(id, found ? together(found, item) : { ...item, id });
    met.add(id);
  }
  return { list: { ...list, items: [...items.values()], top: isEmpty(list) ? received.top : list.top }, added: items.size - list.items.length, left };
}

/** The same question twice: both answers are kept. */
function together(one, other) {
  const answer = one.answer.includes(other.answer) ? one.answer : [one.answer, other.answer].filter(Boolean).join("\n");
  return { ...one, answer: fit(answer), state: one.state === STATES[0] ? other.state : one.state };
}

function newItem(values) {
  return { id: "", no: null, text: "", lang: "", answer: "", state: STATES[0], ...values };
}

function insert(list, items, index = list.items.length) {
  if (isFull(list)) return list;
  return { ...list, items: [...list.items.slice(0, index), ...items, ...list.items.slice(index)] };
}

function change(list, id, values) {
  return { ...list, items: list.items.map((item) => (item.id === id ? { ...item, ...values } : item)) };
}

function indexOf(list, id) {
  return list.items.findIndex((item) => item.id === id);
}

function without(list, index) {
  return list.items.filter((_, at) => at !== index);
}

function fit(text, most = TEXT) {
  return clean(text.slice(0, most));
}
