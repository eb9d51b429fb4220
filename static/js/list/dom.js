// Building the page from the `<template>` elements in it: their texts are in the language of the page.
import { drawAll } from "./listeners.js";
import { newId } from "./validate.js";

export const root = document.documentElement;

/**
 * That the page has each, and each template its parts, is checked when the site is built.
 * @template {string} Id
 * @param {Id} id
 * @returns {ElementOf<Id>}
 */
export const byId = (id) => /** @type {any} */ (document.getElementById(id));

/**
 * A copy of the one element in a template.
 * @param {`t-${string}`} id
 */
export const copy = (id) =>
  /** @type {HTMLElement} */ (/** @type {Element} */ (byId(id).content.firstElementChild).cloneNode(true));

/**
 * The part of an element that is named `data-part`; null where it has none.
 * @template {string} Name
 * @param {ParentNode} element @param {Name} name
 * @returns {PartOf<Name>}
 */
export const part = (element, name) => /** @type {any} */ (element.querySelector(`[data-part="${name}"]`));

/**
 * Every element that a selector finds on the page, or inside one.
 * @template {HTMLElement} T
 * @param {string} selector @param {ParentNode} inside
 * @returns {T[]}
 */
export const all = (selector, inside = document) => /** @type {any} */ ([...inside.querySelectorAll(selector)]);

/** @param {Element} element */
export const parentOf = (element) => /** @type {HTMLElement} */ (element.parentElement);

/**
 * What stays is left alone: a browser styles and lays out anew what hangs on a value, even if it is given the same.
 * @template {HTMLElement} T @template {keyof T} Name
 * @param {T} element @param {Name} name @param {T[Name]} value
 */
export const update = (element, name, value) => {
  if (element[name] !== value) element[name] = value;
};

/**
 * Words that a person may have typed: always as text, in their own direction and language. Where a browser translates the
 * page for a reader, what they typed themselves stays as it is.
 * @param {HTMLElement} element @param {Wording} wording
 */
export const write = (element, { text, lang, own }) => {
  update(element, "lang", lang);
  update(element, "dir", "auto");
  update(element, "translate", !own);
  update(element, "textContent", text);
};

/**
 * Ties what can be pressed or filled in to the question that it is about, for who hears the page.
 * @param {HTMLElement} question @param {HTMLElement} element
 */
export const describeControls = (question, element) => {
  question.id ||= newId();
  for (const control of all("button, textarea", element)) {
    control.setAttribute("aria-describedby", question.id);
  }
};

/**
 * A new card from a template, for one question.
 * @param {`t-${string}`} id
 */
export const newCard = (id) => {
  const card = copy(id);
  describeControls(part(card, "question"), card);
  return card;
};

/**
 * A question on its card: its place, and its words; the reader's own are marked by the style.
 * @param {HTMLElement} card @param {number} place @param {Wording} wording
 */
export const drawQuestion = (card, place, wording) => {
  update(part(card, "place"), "textContent", `${place}`);
  write(part(card, "question"), wording);
};

/**
 * What does nothing now. Not `disabled`: that would lose the focus of who presses it until the end.
 * @param {HTMLElement} button @param {boolean} disabled
 */
export const setDisabled = (button, disabled) => {
  const value = `${disabled}`;
  if (button.getAttribute("aria-disabled") !== value) button.setAttribute("aria-disabled", value);
};

/**
 * What a field showed before it was typed in.
 * @type {WeakMap<Element, string>}
 */
const shownIn = new WeakMap();

/**
 * A field gets its text, but never under the cursor, unless it is for another thing now.
 * @param {HTMLInputElement | HTMLTextAreaElement} field @param {string} text
 */
export const fillIn = (field, text, isOther = false) => {
  if (!isOther && field === document.activeElement) return;
  if (field.value !== text) field.value = text;
  shownIn.set(field, text);
};

/**
 * Called with what a field says, and what it said before that; it answers `false` if it does not take that.
 * @param {HTMLTextAreaElement} field @param {(text: string, before: string | undefined) => unknown} callback
 */
export const onTyped = (field, callback) => {
  field.oninput = () => {
    if (callback(field.value, shownIn.get(field)) !== false) shownIn.set(field, field.value);
  };
};

/** So many new elements are made in one turn, the others by drawing again: a long list keeps nobody waiting. */
const AT_ONCE = 30;

/**
 * Keeps one element for each thing with an `id`, in their order, whatever was there before; what stands for no thing stays.
 * @template {{ id: string }} T
 * @param {HTMLElement} parent @param {T[]} things @param {(thing: T) => HTMLElement} make
 * @param {(element: HTMLElement, thing: T, index: number) => void} draw
 */
export const reconcile = (parent, things, make, draw) => {
  let room = AT_ONCE;
  keepFocus(() => {
    const old = new Map(childrenOf(parent).map((element) => [element.dataset.id, element]));
    old.delete(undefined);
    let next = thingFrom(parent.firstElementChild);
    for (const [index, thing] of things.entries()) {
      const isNew = !old.has(thing.id);
      if (isNew) room -= 1;
      if (isNew && room < 0) continue;
      const element = old.get(thing.id) ?? make(thing);
      element.dataset.id = thing.id;
      old.delete(thing.id);
      if (element === next) next = thingFrom(next.nextElementSibling);
      else parent.insertBefore(element, next);
      draw(element, thing, index);
    }
    for (const element of old.values()) element.remove();
  });
  if (room < 0) setTimeout(drawAll);
};

/**
 * @param {any} element
 * @returns {Element | null}
 */
const thingFrom = (element) => (!element || element.dataset.id ? element : thingFrom(element.nextElementSibling));

/**
 * An element that moves loses the focus: it gets it back, unless it is gone.
 * @param {() => void} draw
 */
export const keepFocus = (draw) => {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  draw();
  if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true });
};

/**
 * Unless the page is touched before: then it is in the reader's hand.
 * @param {() => void} scroll
 */
export const inNextFrame = (scroll) => {
  const next = requestAnimationFrame(scroll);
  addEventListener("pointerdown", () => cancelAnimationFrame(next), { once: true });
};

/** @param {HTMLElement} element */
export const childrenOf = (element) => /** @type {HTMLElement[]} */ ([...element.children]);
