// How it stands with saving what was written. What is said of a state stands in the page: at #kept, and bad news at #trouble.
import { byId } from "./dom.js";

/**
 * An edit leads to "saving", but for what cannot be saved; what was stored, or another list, to `stateOfList`; what could
 * not be stored to `stateOfError`.
 * @typedef {"nothing" | "saving" | "saved" | "damaged" | "unsaved" | "full" | "memory" | "newer"} SaveState
 */

/** @param {SaveState} state */
export const stateOnEdit = (state) => (state === "memory" || state === "newer" ? state : "saving");

/**
 * Only this page has the words: no new version may replace it, and that is in sight.
 * @param {SaveState} state
 */
export const holdsPage = (state) => ["unsaved", "full", "memory"].includes(state);

/**
 * The bad news of a state; nothing if it stands well.
 * @param {SaveState} state
 */
export const troubleOf = (state) => byId("trouble").dataset[state] ?? "";

/**
 * @param {List} list @param {Database["kind"]} kind
 * @returns {SaveState}
 */
export const stateOfList = ({ readOnly, damaged, changed }, kind) => {
  if (kind === "memory") return kind;
  if (readOnly) return "newer";
  if (damaged) return "damaged";
  return changed ? "saved" : "nothing";
};

/**
 * A newer version, words that cannot be kept, no space, or storage that does not work.
 * @param {any} error
 * @returns {"newer" | "unsaved" | "full" | "memory"}
 */
export const stateOfError = ({ reason, name }) => {
  if (reason) return reason === "newer" ? reason : "unsaved";
  return name === "QuotaExceededError" ? "full" : "memory";
};
