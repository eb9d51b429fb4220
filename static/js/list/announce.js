// Says what was done: to the ear, to the eye and the ear, or with a way back.
import { byId, copy, part } from "./dom.js";
import { say } from "./messages.js";

/**
 * The line that says what was done.
 * @type {HTMLElement | undefined}
 */
let statusLine;

addEventListener("hashchange", () => statusLine?.remove());

/**
 * Read aloud by a screen reader, once, when it is free.
 * @param {string} sentence
 */
export const announce = (sentence) => {
  const line = byId("announce");
  line.textContent = "";
  // A region that stays the same is not read again: it is emptied first, and filled in the next turn.
  setTimeout(() => (line.textContent = sentence), 50);
};

/**
 * Says what was done after an element, until something else is told or another step is opened.
 * @param {string} sentence @param {Element} place
 */
export const tell = (sentence, place) => {
  statusLine?.remove();
  statusLine = lineAfter(place, sentence);
  part(statusLine, "undo").remove();
};

/**
 * Says what is gone and offers it back, after an element or else above the line about saving, until the page closes.
 * @param {string} sentence @param {() => unknown} undo @param {Element} place
 */
export const undoable = (sentence, undo, place = byId("announce")) => {
  const line = lineAfter(place, sentence);
  part(line, "undo").addEventListener("click", () => {
    line.remove();
    undo();
    announce(say("list.undone"));
    // Where the line was, or the heading: never nowhere.
    /** @type {HTMLElement | null} */
    const button = place.querySelector("button:not([hidden])");
    (button ?? byId("title")).focus({ preventScroll: true });
  });
  part(line, "undo").focus({ preventScroll: true });
};

/** @param {Element} place @param {string} sentence */
const lineAfter = (place, sentence) => {
  const line = copy("t-undo");
  part(line, "sentence").textContent = sentence;
  place.after(line);
  announce(sentence);
  return line;
};
