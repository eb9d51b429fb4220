// Bytes from the network: read as they come, and proven by their digest.
import { BUILD } from "./build.js";

/** The name of the error when no byte comes for too long. */
export const SILENCE = "TimeoutError";

/**
 * What an address answers, piece by piece; fails when no byte comes for too long, however long it takes in all.
 * @param {string} address
 * @param {RequestCache} cache
 * @param {AbortController} control
 */
async function* chunksOf(address, cache, control) {
  /** @type {<T>(coming: Promise<T>) => Promise<T>} */
  const inTime = (coming) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new DOMException(address, SILENCE));
        control.abort();
      }, BUILD.seconds * 1000);
      coming.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  const { signal } = control;
  const response = await inTime(fetch(address, { cache, redirect: "error", signal }));
  if (response.status !== 200) throw new TypeError(address);
  const body = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
  for (;;) {
    const { done, value } = await inTime(body.read());
    if (done) return;
    yield value;
  }
}

/**
 * @param {string} address
 * @param {RequestCache} cache
 */
export function bytesOf(address, cache) {
  const control = new AbortController();
  const chunks = chunksOf(address, cache, control);
  /** @type {Promise<IteratorResult<Uint8Array<ArrayBuffer>, void>>[]} */
  const coming = [];
  /** A stream that breaks takes with it what nobody has read yet. */
  const readAhead = () => {
    const next = chunks.next();
    coming.push(next);
    next.then(
      ({ done }) => done || readAhead(),
      () => {},
    );
  };
  readAhead();
  let rest = new Uint8Array();
  return {
    /**
     * The next bytes, so many; fails if the answer ends before.
     * @param {number} length
     */
    async take(length) {
      const parts = [rest];
      for (let have = rest.length; have < length; have += parts[parts.length - 1].length) {
        const { value } = /** @type {IteratorResult<Uint8Array<ArrayBuffer>, void>} */ (await coming.shift());
        if (!value) throw new TypeError(address);
        parts.push(value);
      }
      const all = await joined(parts);
      rest = all.subarray(length);
      return all.subarray(0, length);
    },
    async all() {
      const parts = [];
      for (let next = await coming.shift(); next?.value; next = await coming.shift()) parts.push(next.value);
      return joined(parts);
    },
    close: () => control.abort(),
  };
}

/** @param {Uint8Array<ArrayBuffer>[]} parts */
async function joined(parts) {
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * The bytes, if this is their SHA-256; else it fails.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} digest In base64.
 */
export async function proven(bytes, digest) {
  const sha256 = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (btoa(String.fromCharCode(...sha256)) !== digest) throw new TypeError(digest);
  return bytes;
}
