// A list as a link: everything stands behind the #, so it never reaches a server.
import { ESCAPED_HASH, SHARED_LINK, STATES } from "../shared.js";
import { only } from "./model.js";
import { checkedCards, checkedItems, must, newId, Refusal, SCHEMA } from "./validate.js";

const MAX_LINK_TEXT = 300;
const MAX_LINK_BYTES = 65536;
// An inflating stream hands over at most a thousand times what it is given at once.
const SLICE = 16;
const FORMAT = "deflate-raw";

/** A link, also in an address or after an app has changed its #. */
export const LINK_IN_TEXT = new RegExp(`(?:^\\s*|#|${ESCAPED_HASH})(${SHARED_LINK})`);

/**
 * The part of an address after the #; throws Refusal "large" if the list can only travel as a file.
 * @param {Items} list @param {{ answers?: boolean, cards?: Cards }} [extras]
 */
export const encode = async (list, { answers, cards } = {}) => {
  const { items, top } = only(list, hasWords);
  const values = [top, items.map((item) => packItem(item, answers))];
  const fragment = await seal(cards ? [...values, cards.call, cards.talk] : values);
  // A link that nobody could open is never given away.
  await decode(fragment);
  return fragment;
};

/**
 * Any value in the form of a link, without looking at what it is.
 * @param {unknown} value
 */
const seal = async (value) => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  must(bytes.length <= MAX_LINK_BYTES, "large");
  const deflate = stream("CompressionStream");
  const packed = deflate && new Response(new Blob([bytes]).stream().pipeThrough(deflate)).arrayBuffer();
  const sent = packed ? new Uint8Array(await packed) : bytes;
  const text = btoa([...checksum(bytes), ...sent].map((byte) => String.fromCharCode(byte)).join(""));
  return `v${deflate ? 1 : 0}.${text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")}`;
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
    return { ...unpack(await unseal(Number(version), payload), known), link };
  } catch (error) {
    // Words after a link and a link broken over lines look alike: the second is tried where the first does not hold.
    const joined = text.replace(/\s+/g, "");
    if (joined !== text) return decode(joined, known);
    // What goes wrong while looking at something strange means that it is damaged.
    must(error instanceof Refusal);
    throw error;
  }
};

/** @param {number} version @param {string} payload */
const unseal = async (version, payload) => {
  must(version < 2, "newer");
  const text = atob(payload.replace(/-/g, "+").replace(/_/g, "/"));
  const all = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const sent = all.slice(3);
  const bytes = version > 0 ? await inflate(sent) : sent;
  must(checksum(bytes).every((byte, index) => byte === all[index]));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
};

/** @param {any[]} value @param {Known} [known] */
const unpack = ([size, values, call, talk], known) => {
  const found = checkedItems(values.map(unpackItem), size, known, MAX_LINK_TEXT);
  must(found.items.length || call, "empty");
  return call ? { ...found, cards: checkedCards({ schema: SCHEMA, call, talk }, MAX_LINK_TEXT) } : found;
};

/** @param {Pick<Item, "no" | "text">} item */
const hasWords = ({ no, text }) => no || text.trim();

/**
 * A ready-made question is its number; everything else `[number or 0, words, language, answer, state]`.
 * @param {Item} item @param {boolean} [answers]
 */
const packItem = ({ no, text, lang, answer, state }, answers) => {
  const told = answers && (answer || state !== STATES[0]);
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
    if (all.length > MAX_LINK_BYTES) reader.cancel().catch(() => {});
    must(all.length <= MAX_LINK_BYTES, "large");
  }
};

/** @param {Uint8Array} bytes */
const slices = (bytes) => {
  let at = 0;
  /** @param {ReadableStreamDefaultController} controller */
  const pull = (controller) => {
    if (at >= bytes.length) controller.close();
    else controller.enqueue(bytes.slice(at, at + SLICE));
    at += SLICE;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
};

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
