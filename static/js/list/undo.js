// The last change of a list, to take back: a value that is kept beside the list and says what the list was before it and
// after it. Taking it back changes only what is still as the change left it, so nothing written since is lost.
import { MAX_ITEMS, MAX_LINE, MAX_TEXT } from "../shared.js";
import { isSameQuestion, newItem } from "./model.js";
import { checkedItems, checkedText, must } from "./validate.js";

/** What can be said of a change; a key that this version does not know is not offered. */
const UNDO_KEYS = [
  "list.chosen",
  "list.removed",
  "list.edit-was",
  "list.moved",
  "list.top-in",
  "list.top-room",
  "list.top-out",
  "share.receive-done",
  "saving.restored",
];

/** @type {("text" | "lang" | "answer" | "state")[]} */
const FIELDS = ["text", "lang", "answer", "state"];

/**
 * The list after a change, which it remembers until the next one; `told` says what it was.
 * @param {List} list before the change @param {List} now @param {Told} told
 * @returns {List}
 */
export const remember = (list, now, told) => {
  const was = sideOf(list, now);
  const is = sideOf(now, list);
  const same = !was.items.length && !is.items.length && was.top === is.top && `${was.ids}` === `${is.ids}`;
  return same ? now : { ...now, undo: { ...told, was, is } };
};

/**
 * One side of a change: the order, the top, and the questions that the other side has not or has otherwise.
 * @param {List} list @param {List} other
 * @returns {Side}
 */
const sideOf = ({ items, top }, other) => ({
  ids: idsIn(items),
  top,
  items: items.filter((item) => !other.items.some((one) => one.id === item.id && isSame(one, item))),
});

/** @param {Item[]} items */
const idsIn = (items) => items.map(({ id }) => id);

/** @param {Item} one @param {Item} other */
const isSame = (one, other) => FIELDS.every((field) => one[field] === other[field]);

/**
 * Takes a change back, as far as nothing else was done with it since; the same list if there is no room for it.
 * @param {List} list @param {Undo} change
 * @returns {List}
 */
export const undo = (list, { id, was, is }) => {
  /** @param {Item[]} items @param {Item} item */
  const find = (items, item) => items.find((one) => isSameQuestion(one, item));
  const kept = list.items.flatMap((item) => itemBefore(item, find(is.items, item), find(was.items, item)));
  const back = was.items.filter((item) => !find(is.items, item) && !find(list.items, item));
  if (kept.length + back.length > MAX_ITEMS) return list;
  const items = new Map([...kept, ...back].map((item) => [item.id, item]));
  const { ids, top } = orderBefore(list, was, is, (one) => items.has(one));
  const left = list.undo?.id === id ? undefined : list.undo;
  return { ...list, items: ids.flatMap((one) => items.get(one) ?? []), top, undo: left };
};

/**
 * A question as it was, in what nobody changed since; none if the change brought it and it is as it came.
 * @param {Item} item @param {Item} [after] as the change left it @param {Item} [before]
 * @returns {Item[]}
 */
const itemBefore = (item, after, before) => {
  if (!before) return after && isSame(item, after) ? [] : [item];
  const left = after ?? newItem({});
  const fields = FIELDS.filter((field) => item[field] === left[field] && (field !== "lang" || item.text === left.text));
  return [{ ...item, ...Object.fromEntries(fields.map((field) => [field, before[field]])) }];
};

/**
 * The order and the top as they were, unless somebody changed them since.
 * @param {List} list @param {Side} was @param {Side} is @param {(id: string) => boolean} stays
 */
const orderBefore = (list, was, is, stays) => {
  const now = idsIn(list.items);
  const changed = !isSameOrder(was.ids, is.ids) && isSameOrder(now, is.ids);
  const [first, then] = [was.ids.filter(stays), now.filter(stays)];
  const ids = changed ? woven(first, then) : woven(then, first);
  const onTop = is.ids.slice(0, is.top).filter((id) => now.includes(id));
  const [mine, theirs] = [now.slice(0, list.top), was.ids.slice(0, was.top)];
  const top = ids.filter((id) => (`${mine}` === `${onTop}` ? theirs : mine).includes(id));
  return { ids: [...top, ...ids.filter((id) => !top.includes(id))], top: top.length };
};

/**
 * Those that are in both stand in the same order.
 * @param {string[]} ids @param {string[]} others
 */
const isSameOrder = (ids, others) =>
  `${ids.filter((id) => others.includes(id))}` === `${others.filter((id) => ids.includes(id))}`;

/**
 * The first, and what only the second has: each after the one that it follows there.
 * @param {string[]} ids @param {string[]} others
 */
const woven = (ids, others) => {
  const made = [...ids];
  others.forEach((id, place) => {
    if (!made.includes(id)) made.splice(made.indexOf(others[place - 1]) + 1, 0, id);
  });
  return made;
};

/**
 * How many questions a change brought that stay after it was taken back, because of what was written with them.
 * @param {List} list @param {Undo} change
 */
export const staying = (list, { was, is }) =>
  list.items.filter(({ id }) => is.ids.includes(id) && !was.ids.includes(id)).length;

/**
 * A change as it was kept; nothing if it cannot be read.
 * @param {any} change
 * @returns {Undo | undefined}
 */
export const checkedUndo = (change) => {
  try {
    const { id, key, n, m, question = "", was, is } = change;
    must(UNDO_KEYS.includes(key));
    const told = { id: checkedText(id, MAX_LINE), key, n: Number(n) || 0, m: Number(m) || 0 };
    return { ...told, question: checkedText(question, MAX_TEXT), was: checkedSide(was), is: checkedSide(is) };
  } catch {
    return undefined;
  }
};

/** @param {any} side @returns {Side} */
const checkedSide = ({ ids, top, items }) => {
  must(ids.length <= MAX_ITEMS);
  return { ids: ids.map((/** @type {unknown} */ id) => checkedText(id, MAX_LINE)), ...checkedItems(items, top), top };
};
