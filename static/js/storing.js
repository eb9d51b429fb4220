// Stores a bundle of files. A file is proven by its digest; the type and the headers of what is stored are ours, whatever
// the host said.
import { bytesOf, proven, SILENCE } from "./bytes.js";
import { ANY_VARIANT, cacheName, LIST, listIn, storedByDigest } from "./precache.js";
import { BUNDLE_ADDRESS, PRECACHE_ADDRESS } from "./shared.js";

/** @import { Bundle, Precache, PrecacheFile } from "./types" */

const AT_ONCE = 4;
/** The name of the error when there is no room. */
const FULL = "QuotaExceededError";
/** After these nothing else is asked for. */
const ENDS = [SILENCE, FULL];
/** Where a style or script stands inside a page: a character that no text has, and which of them. */
const INLINED = /\0(\d)/;

/**
 * A bundle on its way into its cache.
 * @typedef {object} Storing
 * @property {Bundle} bundle
 * @property {Cache} cache
 * @property {(bytes: number) => void} tell Hears how many of the bundle's bytes are stored.
 * @property {Map<string, number>} lengths Of what is stored, by address.
 * @property {boolean} isAnswered Whether the one answer was asked for.
 */

/**
 * Whatever arrives whole is kept for the next try, also if the rest does not.
 * @param {Bundle} bundle
 * @param {Storing["tell"]} tell
 */
export const storeBundle = async (bundle, tell) => {
  const name = cacheName(bundle);
  const known = await storedByDigest();
  const cache = await caches.open(name);
  const isEmpty = !(await cache.keys()).length;
  /** @type {Storing} */
  const storing = { bundle, cache, tell, lengths: new Map(), isAnswered: false };
  const list = await listOf(storing, isEmpty && !known.size);
  await storeListed(storing, list, known, isEmpty);
  // The rows alone: the version before can read them too, should it come back.
  await cache.put(LIST, new Response(JSON.stringify(list.files)));
  if (!(await listIn(name))) throw new Error("erased");
};

/**
 * With nothing here yet, all of it comes in one answer, and the list with it; that is also where a lost list is found.
 * @param {Storing} storing
 * @param {boolean} isFirst
 */
const listOf = async (storing, isFirst) => {
  const first = isFirst && (await storeFromAnswer(storing));
  if (first) return first;
  try {
    return await fetchList(storing.bundle);
  } catch (/** @type {any} */ error) {
    const list = !storing.isAnswered && (await storeFromAnswer(storing));
    if (!list) throw error;
    return list;
  }
};

/**
 * @param {Storing} storing
 * @param {Precache} list
 * @param {Awaited<ReturnType<typeof storedByDigest>>} known
 * @param {boolean} isEmpty What was begun goes on file by file.
 */
const storeListed = async (storing, list, known, isEmpty) => {
  let missing = await storeKnown(storing, list, known);
  if (isEmpty && !storing.isAnswered && missing.reduce((sum, [, , , , bytes]) => sum + bytes, 0) > list.bytes) {
    await storeFromAnswer(storing);
    missing = await storeKnown(storing, list, known);
  }
  const error = await storeOneByOne(storing, list, missing);
  if (!error) return;
  // A host may have none of a single file, and yet the one answer.
  if (ENDS.includes(error.name) || storing.isAnswered) throw error;
  await storeFromAnswer(storing);
  if ((await storeKnown(storing, list, known)).length) throw error;
};

/**
 * The files as they come in the one answer. Where it fails, the rest is left to be fetched one by one.
 * @param {Storing} storing
 * @returns {Promise<Precache | undefined>} The list, if that came.
 */
const storeFromAnswer = async (storing) => {
  const { bundle } = storing;
  storing.isAnswered = true;
  const answer = bytesOf(BUNDLE_ADDRESS.replace("{bundle}", bundle.name), "no-store");
  /** @type {Precache | undefined} */
  let list;
  try {
    list = parsedList(await proven(await answer.take(bundle.listLength), bundle.digest));
    /** @type {string[]} */
    const inlined = [];
    for (const length of list.inlined) inlined.push(decoded(await answer.take(length)));
    for (const file of list.files) {
      const parts = decoded(await answer.take(file[2])).split(INLINED);
      const whole = parts.map((part, at) => (at % 2 ? inlined[Number(part)] : part)).join("");
      await put(storing, list, file, new TextEncoder().encode(whole));
    }
  } catch (/** @type {any} */ error) {
    if (error.name === FULL) throw error;
    // Cut, altered, refused or too slow: what came is stored.
  } finally {
    answer.close();
  }
  return list;
};

/**
 * Copies what another bundle or an older version has too; returns the files that are still missing.
 * @param {Storing} storing
 * @param {Precache} list
 * @param {Awaited<ReturnType<typeof storedByDigest>>} known
 */
const storeKnown = async (storing, list, known) => {
  const missing = [];
  for (const file of list.files) {
    const [address, digest] = file;
    const place = known.get(digest);
    if (await storing.cache.match(address)) count(storing, file);
    else if (!place || !(await copied(storing, list, file, place))) missing.push(file);
  }
  return missing;
};

/**
 * @param {Storing} storing
 * @param {Precache} list
 * @param {PrecacheFile} file
 * @param {{ cache: string, address: string }} place
 */
const copied = async (storing, list, file, { cache, address }) => {
  try {
    const found = /** @type {Response} */ (await (await caches.open(cache)).match(address, ANY_VARIANT));
    await put(storing, list, file, new Uint8Array(await found.arrayBuffer()));
    return true;
  } catch (/** @type {any} */ error) {
    if (error.name === FULL) throw error;
    // Erased or spoilt since.
    return false;
  }
};

/**
 * Several at a time. One that fails does not stop the others, unless no other can do better.
 * @param {Storing} storing
 * @param {Precache} list
 * @param {PrecacheFile[]} files
 * @returns {Promise<Error | undefined>} What went wrong, if anything did.
 */
const storeOneByOne = async (storing, list, files) => {
  const waiting = [...files];
  /** @type {Error | undefined} */
  let failed;
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      try {
        await put(storing, list, file, await fetchProven(file[0], file[1], file[3]));
      } catch (/** @type {any} */ error) {
        if (ENDS.includes(error.name)) waiting.length = 0;
        if (!failed || error.name === FULL) failed = error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return failed;
};

/**
 * @param {Storing} storing
 * @param {Precache} list
 * @param {PrecacheFile} file
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
const put = async (storing, list, file, bytes) => {
  const [address, digest, , , , row] = file;
  await storing.cache.put(address, new Response(await proven(bytes, digest), { headers: list.headers[row] }));
  count(storing, file);
};

/**
 * @param {Storing} storing
 * @param {PrecacheFile} file
 */
const count = ({ lengths, tell }, [address, , length]) => {
  lengths.set(address, length);
  tell([...lengths.values()].reduce((sum, one) => sum + one));
};

/** @param {Bundle} bundle */
const fetchList = async ({ name, digest, listLength }) => {
  return parsedList(await fetchProven(PRECACHE_ADDRESS.replace("{bundle}", name), digest, listLength));
};

/**
 * What the page has just loaded need not come again, unless it came in pieces.
 * @param {string} address
 * @param {string} digest
 * @param {number} length
 */
const fetchProven = async (address, digest, length) => {
  /** @param {RequestCache} mode */
  const get = async (mode) => {
    const answer = bytesOf(address, mode);
    try {
      return await proven(await answer.take(length), digest);
    } finally {
      answer.close();
    }
  };
  return get("no-cache").catch((error) => (error.name === SILENCE ? Promise.reject(error) : get("reload")));
};

/**
 * @param {Uint8Array} bytes
 * @returns {Precache}
 */
const parsedList = (bytes) => JSON.parse(decoded(bytes));

/** @param {Uint8Array} bytes */
const decoded = (bytes) => new TextDecoder().decode(bytes);
