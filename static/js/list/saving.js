// How it stands with saving what was written: one table of the states, and which transition leads where.
import { say } from "./messages.js";

/**
 * @typedef {"nothing" | "saving" | "saved" | "damaged" | "unsaved" | "full" | "memory" | "newer"} SaveState
 * @typedef {object} SaveRow
 * @property {SaveState} [onEdit] while a change is on its way to the store, "saving" unless said otherwise
 * @property {SaveState} [onSelect] when a list comes in hand, `stateOfList` unless said otherwise
 * @property {string} [line] said after the number of questions
 * @property {string} [trouble] bad news, said above that line
 * @property {boolean} [holdsPage] only this page has the words: no new version may replace it
 */

/**
 * From every state leads what was stored to `stateOfList`, and what could not be stored to `stateOfError`.
 * @type {Record<SaveState, SaveRow>}
 */
export const SAVE_STATES = {
  nothing: {},
  saving: { onSelect: "saving", line: "saving.busy" },
  saved: { line: "saving.done" },
  damaged: { trouble: "error.storage-damaged" },
  unsaved: { trouble: "error.storage-unsaved" },
  full: { trouble: "error.storage-full", holdsPage: true },
  memory: { onEdit: "memory", trouble: "saving.memory", holdsPage: true },
  newer: { onEdit: "newer", trouble: "error.storage-newer" },
};

/**
 * The bad news of a state; nothing if it stands well.
 * @param {SaveState} state
 */
export function troubleOf(state) {
  const { trouble } = SAVE_STATES[state];
  return trouble ? say(trouble) : "";
}

/**
 * @param {List} list @param {Database["kind"]} kind
 * @returns {SaveState}
 */
export function stateOfList({ readOnly, damaged, changed }, kind) {
  if (kind === "memory") return kind;
  if (readOnly) return "newer";
  if (damaged) return "damaged";
  return changed ? "saved" : "nothing";
}

/**
 * A newer version, words that cannot be kept, no space, or storage that does not work.
 * @param {any} error
 * @returns {"newer" | "unsaved" | "full" | "memory"}
 */
export function stateOfError({ reason, name }) {
  if (reason) return reason === "newer" ? reason : "unsaved";
  return name === "QuotaExceededError" ? "full" : "memory";
}
