// A list as a link: everything stands behind the #, so it never reaches a server.
import { ESCAPED_HASH, SHARED_LINK, STATES } from "../shared.js";
import { bytesIn, signsFor } from "./base62.js";
import { only } from "./model.js";
import { checkedCards, checkedItems, fromJson, must, newId, SCHEMA } from "./validate.js";

const MAX_LINK_BYTES = 65536;
// An inflating stream hands over at most a thousand times what it is given at once.
const SLICE = 16;
const FORMAT = "deflate-raw";
/** A link, also in an address, or after an app has changed its # or dropped it. */
export const LINK_IN_TEXT = new RegExp(`(?:^\\s*|[#;]|${ESCAPED_HASH}|questions/|shared)(${SHARED_LINK})`);
/** What an app may put into a link: breaks, signs of quotation, what is not seen. */
const BETWEEN = /[^!-~]|[>=]/g;

/**
 * The part of an address after the #; throws "large" if the list can only travel as a file.
 * @param {Items} list @param {Cards} [cards]
 */
export const encode = async (list, cards) => {
  const { items, top } = only(list, hasWords);
  must(items.length || cards, "empty");
  const value = [top, items.map(packItem), ...(cards ? [cards.call, cards.talk] : [])];
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  must(bytes.length <= MAX_LINK_BYTES, "large");
  const deflate = stream("CompressionStream");
  const packed = deflate && (await new Response(new Blob([bytes]).stream().pipeThrough(deflate)).arrayBuffer());
  const sent = packed ? new Uint8Array(packed) : bytes;
  // The last sign is a letter: apps leave others at the end of an address out of it.
  return `v2${signsFor([...checksum(bytes), ...sent])}${packed ? "z" : "p"}`;
};

/**
 * What a link holds; `text` may be a whole address, and what an app made of it.
 * @param {string} text @param {Known} [known]
 * @returns {Promise<SharedLink>}
 */
export const decode = async (text, known) => {
  try {
    must(text.length <= MAX_LINK_BYTES, "large");
    const found = LINK_IN_TEXT.exec(text);
    must(found, "foreign");
    const [, link, version, payload] = found;
    return { ...unpack(await unseal(version, payload), known), link };
  } catch (/** @type {any} */ error) {
    // Words after a link and a link broken over lines look alike: the second is tried where the first does not hold.
    const joined = text.replace(BETWEEN, "");
    if (joined !== text) return decode(joined, known);
    // What goes wrong while looking at something strange means that it is damaged.
    must(error.reason);
    throw error;
  }
};

/** @param {string} version @param {string} payload */
const unseal = async (version, payload) => {
  must(version < "3", "newer");
  const isCompressed = version === "2" ? payload.endsWith("z") : version === "1";
  const all = version === "2" ? bytesIn(payload.slice(0, -1)) : bytesInBase64(payload.slice(1));
  const sent = Uint8Array.from(all.slice(3));
  const bytes = isCompressed ? await inflate(sent) : sent;
  must(checksum(bytes).every((byte, index) => byte === all[index]));
  return fromJson(bytes);
};

/**
 * As the first links were written, after a dot.
 * @param {string} text
 */
const bytesInBase64 = (text) =>
  [...atob(text.replace(/-/g, "+").replace(/_/g, "/"))].map((character) => character.charCodeAt(0));

/** @param {any[]} value @param {Known} [known] */
const unpack = ([size, values, call, talk], known) => {
  const found = checkedItems(values.map(unpackItem), size, known);
  must(found.items.length || call, "empty");
  return call ? { ...found, cards: checkedCards({ schema: SCHEMA, call, talk }) } : found;
};

/** @param {Pick<Item, "no" | "text">} item */
const hasWords = ({ no, text }) => no || text.trim();

/**
 * A ready-made question is its number; everything else `[number or 0, words, language, answer, state]`.
 * @param {Item} item
 */
const packItem = ({ no, text, lang, answer, state }) => {
  const told = answer || state !== STATES[0];
  if (no && !text && !told) return no;
  return [no ?? 0, text, lang, answer, STATES.indexOf(state)].slice(0, told ? 5 : 3);
};

/** @param {any} value */
const unpackItem = (value) => {
  const [no, text = "", lang = "", answer = "", state = 0] = [value].flat();
  must(hasWords({ no, text }));
  return { id: newId(), no: no || null, text, lang, answer, state: STATES[state] };
};

/**
 * Reads in slices and stops as soon as it is too much, so that a small link cannot fill the memory.
 * @param {Uint8Array} bytes
 */
const inflate = async (bytes) => {
  const inflater = stream("DecompressionStream");
  must(inflater, "old-browser");
  const reader = slices(bytes).pipeThrough(inflater).getReader();
  /** @type {number[]} */
  const all = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(all);
    all.push(...value);
    must(all.length <= MAX_LINK_BYTES, "large");
  }
};

/** @param {Uint8Array} bytes */
const slices = (bytes) =>
  new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += SLICE) controller.enqueue(bytes.slice(at, at + SLICE));
      controller.close();
    },
  });

/**
 * Older browsers have no such stream, or not this format.
 * @param {"CompressionStream" | "DecompressionStream"} name
 */
const stream = (name) => {
  try {
    return new window[name](FORMAT);
  } catch {
    return null;
  }
};

/**
 * Three bytes that tell an altered link from a whole one.
 * @param {Uint8Array} bytes
 */
const checksum = (bytes) => {
  const sum = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16777619), -2128831035);
  return Uint8Array.of(sum, sum >> 8, sum >> 16);
};
