// Building the page from the `<template>` elements in it: their texts are in the language of the page.
import { found } from "./assert.js";
import { newId } from "./validate.js";

/**
 * @template {string} Id
 * @param {Id} id
 * @returns {ElementOf<Id>}
 */
export function byId(id) {
  return /** @type {any} */ (found(document.getElementById(id), id));
}

/**
 * A copy of the one element in a template.
 * @param {`t-${string}`} id
 */
export function copy(id) {
  return /** @type {HTMLElement} */ (found(byId(id).content.firstElementChild, id).cloneNode(true));
}

/**
 * The part of an element that is named `data-part`.
 * @template {string} Name
 * @param {ParentNode} element @param {Name} name
 */
export function part(element, name) {
  return found(findPart(element, name), name);
}

/**
 * A part that is not always there.
 * @template {string} Name
 * @param {ParentNode} element @param {Name} name
 * @returns {PartOf<Name> | null}
 */
export function findPart(element, name) {
  return element.querySelector(`[data-part="${name}"]`);
}

/** @param {Element} element */
export function parentOf(element) {
  return found(element.parentElement, "parent");
}

/**
 * Words that a person may have typed: always as text, in their own direction and language.
 * @param {HTMLElement} element @param {Wording} wording
 */
export function write(element, { text, lang }) {
  if (element.textContent !== text) element.textContent = text;
  element.dir = "auto";
  element.lang = lang;
}

/**
 * Ties what can be pressed or filled in to the question that it is about, for who hears the page.
 * @param {HTMLElement} question @param {HTMLElement} element
 */
export function describeControls(question, element) {
  question.id ||= newId();
  for (const control of element.querySelectorAll("button, textarea")) {
    control.setAttribute("aria-describedby", question.id);
  }
}

/**
 * A new card from a template, for one question.
 * @param {`t-${string}`} id
 */
export function newCard(id) {
  const card = copy(id);
  describeControls(part(card, "question"), card);
  return card;
}

/**
 * A question on its card: its place, and its words, marked if they are the reader's own.
 * @param {HTMLElement} card @param {number} place @param {Wording} wording
 */
export function drawQuestion(card, place, wording) {
  part(card, "place").textContent = `${place}`;
  write(part(card, "question"), wording);
  part(card, "question").classList.toggle("mine", wording.own);
}

/**
 * A field gets its text, but never under the cursor.
 * @param {HTMLInputElement | HTMLTextAreaElement} field @param {string} text
 */
export function fillIn(field, text) {
  if (field !== document.activeElement && field.value !== text) field.value = text;
}

/**
 * Keeps one element for each thing with an `id`, in their order, whatever was there before.
 * @template {{ id: string }} T
 * @param {HTMLElement} parent @param {T[]} things @param {(thing: T) => HTMLElement} make
 * @param {(element: HTMLElement, thing: T, index: number) => void} draw
 */
export function reconcile(parent, things, make, draw) {
  keepFocus(() => {
    const old = new Map(childrenOf(parent).map((element) => [element.dataset.id, element]));
    let next = parent.firstElementChild;
    for (const [index, thing] of things.entries()) {
      const element = old.get(thing.id) ?? make(thing);
      element.dataset.id = thing.id;
      old.delete(thing.id);
      if (element === next) next = next.nextElementSibling;
      else parent.insertBefore(element, next);
      draw(element, thing, index);
    }
    for (const element of old.values()) element.remove();
  });
}

/**
 * An element that moves loses the focus: it gets it back, unless it is gone.
 * @param {() => void} draw
 */
export function keepFocus(draw) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  draw();
  if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true });
}

/** @param {HTMLElement} element */
export function childrenOf(element) {
  return /** @type {HTMLElement[]} */ ([...element.children]);
}
