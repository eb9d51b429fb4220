// How it stands with saving what was written: one table of the states, and which transition leads where.
import { say } from "./messages.js";

/**
 * What leads from a state to another: an edit to "saving" and another list to `stateOfList`, if the row does not say
 * otherwise; what was stored to `stateOfList`, but at least to "saved"; what could not be stored to `stateOfError`.
 * @typedef {"nothing" | "saving" | "saved" | "damaged" | "unsaved" | "full" | "memory" | "newer"} SaveState
 * @typedef {object} SaveRow
 * @property {SaveState} [onEdit] while a change is on its way to the store
 * @property {SaveState} [onSelect] when another list is selected
 * @property {string} [line] said after the number of questions
 * @property {string} [trouble] bad news, said above that line
 * @property {boolean} [holdsPage] only this page has the words: no new version may replace it, and that is in sight
 */

/** @type {Record<SaveState, SaveRow>} */
export const SAVE_STATES = {
  nothing: {},
  saving: { onSelect: "saving", line: "saving.busy" },
  saved: { line: "saving.done" },
  damaged: { trouble: "error.storage-damaged" },
  unsaved: { trouble: "error.storage-unsaved", holdsPage: true },
  full: { trouble: "error.storage-full", holdsPage: true },
  memory: { onEdit: "memory", trouble: "saving.memory", holdsPage: true },
  newer: { onEdit: "newer", trouble: "error.storage-newer" },
};

/**
 * The bad news of a state; nothing if it stands well.
 * @param {SaveState} state
 */
export const troubleOf = (state) => {
  const { trouble } = SAVE_STATES[state];
  return trouble ? say(trouble) : "";
};

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
