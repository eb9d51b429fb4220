// A copy of everything as a file that this site can open again.
import { SCHEMA, checkSchema, checkedCards, checkedList, must } from "./validate.js";

const BYTES = 5 * 1024 * 1024;

/** Throws Refusal "large" rather than making a file that could not be opened. */
export function toFile(lists, cards) {
  const copy = { netinfo: "copy", schema: SCHEMA, made: new Date().toISOString(), lists: lists.map((list) => checkedList(list)) };
  if (cards) copy.cards = checkedCards(cards);
  const file = new Blob([JSON.stringify(copy, null, 1)], { type: "application/json" });
  must(file.size <= BYTES, "large");
  return file;
}

/** What a file holds: `{lists, cards}`. */
export async function fromFile(file, known) {
  must(file.size <= BYTES, "large");
  // What cannot be read is a stranger's, unless it begins like ours.
  const ours = /^\W*netinfo/.test(await file.slice(0, 40).text());
  try {
    const copy = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
    must(copy?.netinfo === "copy", "foreign");
    checkSchema(copy.schema);
    const lists = copy.lists.map((list) => checkedList(list, known));
    return { lists, cards: copy.cards && checkedCards(copy.cards) };
  } catch (error) {
    must(ours, "foreign");
    must(error.reason);
    throw error;
  }
}
