// After every removal a line that puts it back; it stays until it is used or the page closes.
import { desk } from "./desk.js";
import { copy, part } from "./parts.js";
import { say } from "./words.js";

/** Says what is gone and offers it back, after an element, or else above the line about saving. */
export function undoable(sentence, undo, place = document.getElementById("announce")) {
  const line = copy("t-undo");
  part(line, "sentence").textContent = sentence;
  part(line, "undo").addEventListener("click", () => {
    line.remove();
    undo();
    desk.announce(say("list.undone"));
    focusNear(place);
  });
  place.after(line);
  desk.announce(sentence);
  part(line, "undo").focus({ preventScroll: true });
}

/** Where the line was, or the heading: never nowhere. */
function focusNear(place) {
  const next = place.querySelector("button:not([hidden]), input, textarea") ?? document.getElementById("title");
  next.focus({ preventScroll: true });
}

desk.undoable = undoable;
