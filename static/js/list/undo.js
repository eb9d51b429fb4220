// The last change of a list, to take back: a value that is kept beside the list and says what the list was before it and
// after it. Taking it back changes only what is still as the change left it, so nothing written since is lost.
import { MAX_ITEMS, MAX_LINE } from "../shared.js";
import { emptyList, isSameQuestion, newItem } from "./model.js";
import { checkedItems, checkedText, newId } from "./validate.js";

/** @type {("text" | "lang" | "answer" | "state")[]} */
const FIELDS = ["text", "lang", "answer", "state"];

/** Where the top ends, among the ids of an order. */
const TOP_ENDS = "|";

/**
 * The list after a change, which it remembers until the next one; `told` says what it was.
 * @param {List} list before the change @param {List} now @param {Told} told
 * @returns {List}
 */
export const remember = (list, now, told) => {
  const was = sideOf(list, now);
  const is = sideOf(now, list);
  return JSON.stringify(was) === JSON.stringify(is) ? now : { ...now, undo: { ...told, was, is } };
};

/**
 * A new list, which can be taken back as a whole: before it there was nothing, not even a place where the top ends.
 * @returns {List}
 */
export const begun = () => {
  const list = emptyList();
  return { ...list, undo: { id: newId(), key: "list.new", was: { order: [], items: [] }, is: sideOf(list, list) } };
};

/**
 * Whether a change is that the list was begun.
 * @param {Undo} change
 */
export const begins = ({ was }) => !was.order.length;

/**
 * The list, if anything is written in it.
 * @param {List} list
 */
export const written = (list) =>
  JSON.stringify({ ...list, changed: 0, undo: undefined }) === JSON.stringify(emptyList(list.id)) ? undefined : list;

/**
 * The change of a list that can be taken back: that it was begun only as long as nothing is written in it.
 * @param {List} list
 */
export const offered = (list) => (list.undo && begins(list.undo) && written(list) ? undefined : list.undo);

/**
 * One side of a change: the order, and the questions that the other side has not or has otherwise.
 * @param {List} list @param {List} other
 * @returns {Side}
 */
const sideOf = (list, other) => ({
  order: orderOf(list),
  items: list.items.filter((item) => !other.items.some((one) => one.id === item.id && isSame(one, item))),
});

/** @param {List} list */
const orderOf = ({ items, top }) => {
  const order = items.map(({ id }) => id);
  order.splice(top, 0, TOP_ENDS);
  return order;
};

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
  const order = orderBefore(orderOf(list), was.order, is.order).filter((one) => one === TOP_ENDS || items.has(one));
  return {
    ...list,
    items: order.flatMap((one) => items.get(one) ?? []),
    top: Math.min(3, order.indexOf(TOP_ENDS)),
    undo: list.undo?.id === id ? undefined : list.undo,
  };
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
 * The order as it was, unless it was not changed at all, or once more since: then only what comes back finds its place.
 * @param {string[]} now @param {string[]} was @param {string[]} is
 */
const orderBefore = (now, was, is) =>
  !isSameOrder(was, is) && isSameOrder(now, is) ? woven(was, now) : woven(now, was);

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
  list.items.filter(({ id }) => is.order.includes(id) && !was.order.includes(id)).length;

/**
 * A change as it was kept; nothing if it cannot be read. What is said of it is only ever text.
 * @param {any} change
 * @returns {Undo | undefined}
 */
export const checkedUndo = (change) => {
  try {
    const { id, key, n, m, question, was, is } = change;
    checkedText(key, MAX_LINE, /^[a-z-]+\.[a-z-]+$/);
    return { id, key, n, m, question, was: checkedSide(was), is: checkedSide(is) };
  } catch {
    return undefined;
  }
};

/** @param {any} side @returns {Side} */
const checkedSide = ({ order, items }) => ({
  order: [...new Set(order)].map((id) => checkedText(id, MAX_LINE)),
  items: checkedItems(items, 0).items,
});
