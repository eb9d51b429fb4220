// A list as a link: everything stands behind the #, so it never reaches a server.
import { ITEMS, Refusal, checkedCards, checkedItems, newId } from "./check.js";

/** Links over LIMIT characters are not made; over LONG some apps cut them. */
export const LIMIT = 1800;
export const LONG = 1000;

const WORDS = 300;
const BYTES = 65536;
// An inflating stream hands over at most a thousand times what it is given at once.
const SLICE = 16;
const FORMAT = "deflate-raw";
const STATES = ["open", "asked", "answered"];

/** The part of an address after the #; throws Refusal "large" if the list can only travel as a file. */
export async function encode(list, { answers = false, cards } = {}) {
  const top = list.items.slice(0, list.top).filter(worded).length;
  const items = list.items.filter(worded).map((item) => packed(item, answers));
  const fragment = await seal(cards ? [top, items, { call: cards.call, talk: cards.talk }] : [top, items]);
  // A link that nobody could open is never given away.
  await decode(fragment);
  return fragment;
}

/** Any value in the form of a link, without looking at what it is. */
export async function seal(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > BYTES) throw new Refusal("large");
  const deflate = stream("CompressionStream");
  const sent = deflate ? new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(deflate)).arrayBuffer()) : bytes;
  return `v${deflate ? 1 : 0}.${base64([...digest(bytes), ...sent])}`;
}

/** What a link holds: `{items, top, cards}`; `text` may be a whole address, broken by the white space of a mail. */
export async function decode(text, known) {
  // Words after the link and a link broken over lines look alike: the first reading that holds counts.
  const readings = [...new Set([text, text.replace(/\s+/g, "")])];
  let refusal;
  for (const reading of readings) {
    try {
      return opened(await unsealed(reading), known);
    } catch (error) {
      if (refusal?.reason === "damaged" || !refusal) refusal = error instanceof Refusal ? error : new Refusal("damaged");
    }
  }
  throw refusal;
}

async function unsealed(text) {
  if (text.length > BYTES) throw new Refusal("large");
  const [, version, payload] = /(?:^\s*|#|%(?:25)*23)v(\d+)\.([\w-]*)/.exec(text) ?? [];
  if (!version) throw new Refusal("damaged");
  if (Number(version) > 1) throw new Refusal("newer");
  const all = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (character) => character.charCodeAt(0));
  const sent = all.subarray(3);
  const bytes = Number(version) ? await inflated(sent) : sent;
  if (digest(bytes).some((byte, index) => byte !== all[index])) throw new Refusal("damaged");
  return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
}

function opened([size, values, fields], known) {
  if (values.length > ITEMS) throw new Refusal("large");
  const { top, items } = checkedItems(values.map(unpacked), size, known, WORDS);
  const found = { top, items };
  if (fields) found.cards = checkedCards({ schema: 1, ...fields }, WORDS);
  if (!items.length && !fields) throw new Refusal("empty");
  return found;
}

function worded({ no, text }) {
  return Boolean(no || text.trim());
}

/** A ready-made question is its number; everything else `[number or 0, words, language, answer, state]`. */
function packed({ no, text, lang, answer, state }, answers) {
  const told = answers && (answer || state !== "open");
  if (no && !text && !told) return no;
  const parts = [no ?? 0, text, text && lang];
  return told ? [...parts, answer, STATES.indexOf(state)] : parts;
}

function unpacked(value) {
  const [no, text, lang, answer, state = 0] = Array.isArray(value) ? value : [value];
  const id = no && !text ? `q${no}` : newId();
  if (!no && !text.trim()) throw new Refusal("damaged");
  return { id, no: no || null, text, lang, answer, state: STATES[state] ?? "" };
}

/** Reads in slices and stops as soon as it is too much, so that a small link cannot fill the memory. */
async function inflated(bytes) {
  const inflate = stream("DecompressionStream");
  if (!inflate) throw new Refusal("old-browser");
  const reader = slices(bytes).pipeThrough(inflate).getReader();
  const all = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(all);
    if (all.length + value.length > BYTES) {
      reader.cancel().catch(() => {});
      throw new Refusal("large");
    }
    all.push(...value);
  }
}

function slices(bytes) {
  let at = 0;
  const pull = (controller) => {
    if (at >= bytes.length) controller.close();
    else controller.enqueue(bytes.slice(at, (at += SLICE)));
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

/** Older browsers have no such stream, or not this format. */
function stream(name) {
  try {
    return new window[name](FORMAT);
  } catch {
    return null;
  }
}

/** Three bytes that tell an altered link from a whole one. */
function digest(bytes) {
  const sum = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), -2128831035);
  return [sum & 255, (sum >> 8) & 255, (sum >> 16) & 255];
}

function base64(bytes) {
  const text = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
