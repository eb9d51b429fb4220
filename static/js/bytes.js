// Bytes from the network: read as they come, and proven by their digest.
import { BUILD } from "./build.js";

/** The name of the error when no byte comes for too long. */
export const SILENCE = "TimeoutError";
/** Pieces that wait to be taken. */
const MOST_AHEAD = 200;

/**
 * The bytes of an answer, to be taken in their order. However long it takes in all: it fails when none come for too long.
 * @param {string} address
 * @param {RequestCache} cache
 */
export const bytesOf = (address, cache) => {
  const control = new AbortController();
  const chunks = chunksOf(address, cache, control);
  /** @type {Promise<IteratorResult<Uint8Array<ArrayBuffer>, void>>[]} */
  const coming = [];
  // Read ahead: a stream that breaks takes with it what nobody has read yet.
  const readNext = () => {
    const next = chunks.next();
    coming.push(next);
    next.then(({ done }) => done || coming.length > MOST_AHEAD || readNext()).catch(() => {});
  };
  readNext();
  let rest = new Uint8Array();
  return {
    /**
     * Fails if the answer ends before.
     * @param {number} length
     */
    async take(length) {
      const parts = [rest];
      let have = rest.length;
      while (have < length) {
        if (!coming.length) readNext();
        const next = await coming.shift();
        if (!next?.value) throw new TypeError(address);
        parts.push(next.value);
        have += next.value.length;
      }
      const all = parts.length > 1 ? joined(parts, have) : rest;
      rest = all.subarray(length);
      return all.subarray(0, length);
    },
    /** What still comes is not waited for. */
    close: () => control.abort(),
  };
};

/**
 * @param {string} address
 * @param {RequestCache} cache
 * @param {AbortController} control
 */
async function* chunksOf(address, cache, control) {
  const { signal } = control;
  // With the page's credentials, to go over its connection: without any, a browser opens another one first.
  const response = await inTime(fetch(address, { cache, redirect: "error", signal }), control);
  if (response.status !== 200 || !response.body) throw new TypeError(address);
  const body = response.body.getReader();
  for (;;) {
    const { done, value } = await inTime(body.read(), control);
    if (done) return;
    yield value;
  }
}

/**
 * @template T
 * @param {Promise<T>} coming
 * @param {AbortController} control
 * @returns {Promise<T>}
 */
const inTime = (coming, control) => {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException("", SILENCE));
      control.abort();
    }, BUILD.seconds * 1000);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
};

/** @param {Uint8Array<ArrayBuffer>[]} parts @param {number} length Of them together. */
const joined = (parts, length) => {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/**
 * The bytes, if this is their SHA-256; else it fails.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} digest In base64.
 */
export const proven = async (bytes, digest) => {
  const sha256 = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (btoa(String.fromCharCode(...sha256)) !== digest) throw new TypeError(digest);
  return bytes;
};
