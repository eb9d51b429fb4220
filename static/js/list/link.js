// A list as a link: everything stands behind the #, so it never reaches a server.
import { SCHEMA, STATES, checkedCards, checkedItems, must, newId } from "./validate.js";
import { only } from "./model.js";

/** Links over LIMIT characters are not made; over LONG some apps cut them. */
export const LIMIT = 1800;
export const LONG = 1000;

const WORDS = 300;
const BYTES = 65536;
// An inflating stream hands over at most a thousand times what it is given at once.
const SLICE = 16;
const FORMAT = "deflate-raw";

/** The part of an address after the #; throws Refusal "large" if the list can only travel as a file. */
export async function encode(list, { answers, cards } = {}) {
  const { items, top } = only(list, worded);
  const values = [top, items.map((item) => packed(item, answers))];
  const fragment = await seal(cards ? [...values, cards.call, cards.talk] : values);
  // A link that nobody could open is never given away.
  await decode(fragment);
  return fragment;
}

/** Any value in the form of a link, without looking at what it is. */
async function seal(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  must(bytes.length <= BYTES, "large");
  const deflate = stream("CompressionStream");
  const sent = deflate ? new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(deflate)).arrayBuffer()) : bytes;
  const text = btoa([...digest(bytes), ...sent].map((byte) => String.fromCharCode(byte)).join(""));
  return `v${deflate ? 1 : 0}.${text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")}`;
}

/** What a link holds: `{items, top, cards, link}`; `text` may be a whole address, and what an app made of it. */
export async function decode(text, known) {
  try {
    must(text.length <= BYTES, "large");
    const [, link, version, payload] = /(?:^\s*|#|%(?:25)*23)(v(\d+)\.([\w-]*))/.exec(text);
    return { ...opened(await unsealed(version, payload), known), link };
  } catch (error) {
    // Words after a link and a link broken over lines look alike: the second is tried where the first does not hold.
    const joined = text.replace(/\s+/g, "");
    if (joined !== text) return decode(joined, known);
    // What goes wrong while looking at something strange means that it is damaged.
    must(error.reason);
    throw error;
  }
}

async function unsealed(version, payload) {
  must(version < 2, "newer");
  const all = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (character) => character.charCodeAt(0));
  const sent = all.slice(3);
  const bytes = version > 0 ? await inflated(sent) : sent;
  must(digest(bytes).every((byte, index) => byte === all[index]));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function opened([size, values, call, talk], known) {
  const found = checkedItems(values.map(unpacked), size, known, WORDS);
  must(found.items.length || call, "empty");
  return call ? { ...found, cards: checkedCards({ schema: SCHEMA, call, talk }, WORDS) } : found;
}

function worded({ no, text }) {
  return no || text.trim();
}

/** A ready-made question is its number; everything else `[number or 0, words, language, answer, state]`. */
function packed({ no, text, lang, answer, state }, answers) {
  const told = answers && (answer || state !== STATES[0]);
  if (no && !text && !told) return no;
  return [no ?? 0, text, lang, answer, STATES.indexOf(state)].slice(0, told ? 5 : 3);
}

function unpacked(value) {
  const [no, text = "", lang = "", answer = "", state = 0] = [value].flat();
  must(worded({ no, text }));
  return { id: newId(), no: no || null, text, lang, answer, state: STATES[state] };
}

/** Reads in slices and stops as soon as it is too much, so that a small link cannot fill the memory. */
async function inflated(bytes) {
  const inflate = stream("DecompressionStream");
  must(inflate, "old-browser");
  const reader = slices(bytes).pipeThrough(inflate).getReader();
  const all = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(all);
    all.push(...value);
    if (all.length > BYTES) reader.cancel().catch(() => {});
    must(all.length <= BYTES, "large");
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
  return Uint8Array.of(sum, sum >> 8, sum >> 16);
}
