// Building the page from the `<template>` elements in it: their texts are in the language of the page.

export const byId = (id) => document.getElementById(id);

/** A copy of the one element in a template. */
export const copy = (id) => byId(id).content.firstElementChild.cloneNode(true);

/** The part of an element that is named `data-part`. */
export const part = (element, name) => element.querySelector(`[data-part="${name}"]`);

/** Words that a person may have typed: always as text, in their own direction and language. */
export function write(element, { words, lang }) {
  if (element.textContent !== words) element.textContent = words;
  element.dir = "auto";
  element.lang = lang;
}

let named = 0;

/** Ties what can be pressed or filled in to the question that it is about, for who hears the page. */
export function about(words, element) {
  words.id ||= `words-${(named += 1)}`;
  for (const control of element.querySelectorAll("button, textarea")) control.setAttribute("aria-describedby", words.id);
}

/** A new card from a template, for one question. */
export function newCard(id) {
  const card = copy(id);
  about(part(card, "words"), card);
  return card;
}

/** A question on its card: its place, and its words, marked if they are the reader's own. */
export function showQuestion(card, place, text) {
  part(card, "place").textContent = place;
  write(part(card, "words"), text);
  part(card, "words").classList.toggle("mine", text.own);
}

/** A field gets its text, but never under the cursor. */
export function fillIn(field, text) {
  if (field !== document.activeElement && field.value !== text) field.value = text;
}

/** Keeps one element for each thing with an `id`, in their order, whatever was there before. */
export function each(parent, things, make, show) {
  const active = document.activeElement;
  const old = new Map([...parent.children].map((element) => [element.dataset.id, element]));
  let next = parent.firstElementChild;
  for (const [index, thing] of things.entries()) {
    const element = old.get(thing.id) ?? make(thing);
    element.dataset.id = thing.id;
    old.delete(thing.id);
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
    show(element, thing, index);
  }
  for (const element of old.values()) element.remove();
  // An element that moves loses the focus.
  if (active !== document.activeElement && parent.contains(active)) active.focus({ preventScroll: true });
}
