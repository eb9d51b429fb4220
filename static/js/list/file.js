// A copy of everything as a file that this site can open again.
import { checkedCards, checkedList, checkSchema, fromJson, must, SCHEMA } from "./validate.js";

const MAX_FILE_BYTES = 5 * 1024 * 1024;

/**
 * Throws "large" rather than making a file that could not be opened.
 * @param {List[]} lists @param {Cards} [cards]
 */
export const toFile = (lists, cards) => {
  const copy = {
    netinfo: "copy",
    schema: SCHEMA,
    made: new Date().toISOString(),
    lists: lists.map((list) => checkedList(list)),
    cards: cards && checkedCards(cards),
  };
  const file = new Blob([JSON.stringify(copy, null, 1)], { type: "application/json" });
  must(file.size <= MAX_FILE_BYTES, "large");
  return file;
};

/**
 * What a file holds.
 * @param {Blob} file @param {Known} [known]
 * @returns {Promise<Copy>}
 */
export const fromFile = async (file, known) => {
  must(file.size <= MAX_FILE_BYTES, "large");
  // What cannot be read is a stranger's, unless it begins like ours.
  const ours = /^\W*netinfo/.test(await file.slice(0, 40).text());
  try {
    const copy = fromJson(await file.arrayBuffer());
    must(copy?.netinfo === "copy", "foreign");
    checkSchema(copy.schema);
    const lists = copy.lists.map((/** @type {unknown} */ list) => checkedList(list, known));
    return { lists, cards: copy.cards && checkedCards(copy.cards) };
  } catch (/** @type {any} */ error) {
    must(ours, "foreign");
    must(error.reason);
    throw error;
  }
};
