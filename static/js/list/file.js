// A copy of everything as a file that this site can open again.
import { Refusal, SCHEMA, checkedCards, checkedList } from "./check.js";

const MARK = "copy";
const BYTES = 5 * 1024 * 1024;

/** Throws Refusal "large" rather than making a file that could not be opened. */
export function toFile(lists, cards) {
  const copy = { netinfo: MARK, schema: SCHEMA, made: new Date().toISOString(), lists: lists.map((list) => checkedList(list)) };
  if (cards) copy.cards = checkedCards(cards);
  const file = new Blob([JSON.stringify(copy, null, 1)], { type: "application/json" });
  if (file.size > BYTES) throw new Refusal("large");
  return file;
}

/** `known`: as in checkedList. */
export async function fromFile(file, known) {
  if (file.size > BYTES) throw new Refusal("large");
  const copy = parsed(await bytesOf(file));
  if (copy?.netinfo !== MARK) throw new Refusal("foreign");
  if (copy.schema > SCHEMA) throw new Refusal("newer");
  if (copy.schema !== SCHEMA || !Array.isArray(copy.lists)) throw new Refusal("damaged");
  const lists = copy.lists.map((list) => checkedList(list, known));
  return { lists, cards: copy.cards && checkedCards(copy.cards) };
}

async function bytesOf(file) {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new Refusal("damaged");
  }
}

/** What cannot be read is a stranger's, unless it begins like ours. */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const beginning = new TextDecoder().decode(bytes.slice(0, 40));
    throw new Refusal(/^\s*\{\s*"netinfo"/.test(beginning) ? "damaged" : "foreign");
  }
}
