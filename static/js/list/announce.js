// Says what was done: to the ear, to the eye and the ear, or with a way back.
import { all, byId, copy, part } from "./dom.js";
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
  statusLine = lineAfter(sentence, place);
  part(statusLine, "undo").remove();
  announce(sentence);
};

/**
 * Takes something away, says so after an element, and offers it back until the page closes.
 * @template T
 * @param {(fail: Fail) => Promise<T>} remove @param {(removed: NonNullable<T>, fail: Fail) => Promise<unknown>} bringBack
 * @param {string} sentence @param {Element} place
 */
export const takeAway = async (remove, bringBack, sentence, place) => {
  const removed = await remove(() => tell(say("error.not-deleted"), place));
  if (!removed) return;
  const line = lineAfter(sentence, place);
  part(line, "undo").onclick = async () => {
    const back = await bringBack(removed, (trouble) => tell(trouble, place));
    // The way back stays until it has led there: this line alone holds what was taken away.
    if (back === undefined) return;
    line.remove();
    announce(say("list.undone"));
    focusAt(place);
  };
  announce(sentence);
  part(line, "undo").focus({ preventScroll: true });
};

/**
 * Where the line was, or after it, or the heading: never nowhere.
 * @param {Element} place
 */
export const focusAt = (place) => {
  const buttons = [place, place.nextElementSibling].flatMap((one) => (one ? all("button", one) : []));
  (buttons.find((button) => button.offsetParent) ?? byId("title")).focus({ preventScroll: true });
};

/**
 * In a row of a list, so that it goes along with its question; else after the element.
 * @param {string} sentence @param {Element} place
 */
export const lineAfter = (sentence, place) => {
  const line = copy("t-undo");
  part(line, "sentence").textContent = sentence;
  if (place.matches("li")) place.append(line);
  else place.after(line);
  return line;
};
