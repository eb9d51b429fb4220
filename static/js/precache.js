// Stores bundles of files. A file is proven by its digest; the type and the headers of what is stored are ours, whatever
// the host said. Each bundle has a cache, named after the digest of its list: a bundle that did not change stays.
import { BUILD } from "./build.js";
import { bytesOf, proven, SILENCE } from "./bytes.js";
import { BUNDLE_ADDRESS, CACHE_PREFIX, PRECACHE_ADDRESS } from "./shared.js";

/** @import { Bundle, Precache, PrecacheFile } from "./types" */

/** Where a cache holds its list. It is written last: a cache without it is not complete, and is never read from. */
const LIST = "/precache.json";
const AT_ONCE = 4;
/** Where a style or script stands inside a page: a character that no text has, and which of them. */
const INLINED = /\0(\d)/;
const ANY_VARIANT = { ignoreSearch: true, ignoreVary: true };

/** @param {string[]} languages */
export function bundlesFor(languages) {
  return BUILD.bundles.filter((bundle) => bundle.languages.some((code) => languages.includes(code)));
}

/** @param {Bundle} bundle */
export function cacheName({ digest }) {
  return CACHE_PREFIX + digest;
}

/** @param {string} name */
export async function listIn(name) {
  return (await caches.has(name)) ? (await caches.open(name)).match(LIST) : undefined;
}

/**
 * The caches of those bundles that are stored whole.
 * @param {Bundle[]} bundles
 */
export async function completeCaches(bundles) {
  const complete = [];
  for (const name of bundles.map(cacheName)) if (await listIn(name)) complete.push(await caches.open(name));
  return complete;
}

/**
 * What one of these caches has at an address, with any query.
 * @param {Cache[]} among
 * @param {string} address
 */
export async function match(among, address) {
  for (const cache of among) {
    const found = await cache.match(address, ANY_VARIANT);
    if (found) return found;
  }
  return undefined;
}

export async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

/** Where each digest of the complete caches is stored, also of those that older versions made. */
async function storedByDigest() {
  /** @type {Map<string, { cache: string, address: string }>} */
  const stored = new Map();
  for (const cache of await ourCaches()) {
    const list = await (await listIn(cache))?.json();
    /** @type {PrecacheFile[]} */
    const files = list?.files ?? list ?? [];
    for (const [address, digest] of files) stored.set(digest, { cache, address });
  }
  return stored;
}

/**
 * A bundle on its way into its cache.
 * @typedef {object} Storing
 * @property {Bundle} bundle
 * @property {Cache} cache
 * @property {(bytes: number) => void} tell Hears how many of the bundle's bytes are stored.
 * @property {Map<string, number>} lengths Of what is stored, by address.
 */

/**
 * Whatever arrives whole is kept for the next try, also if the rest does not.
 * @param {Bundle} bundle
 * @param {Storing["tell"]} tell
 */
export async function storeBundle(bundle, tell) {
  const name = cacheName(bundle);
  const known = await storedByDigest();
  /** @type {Storing} */
  const storing = { bundle, cache: await caches.open(name), tell, lengths: new Map() };
  // Nothing is here yet: all of it in one answer.
  const isFirst = !known.size && !(await storing.cache.keys()).length;
  const list = (isFirst && (await storeFromAnswer(storing))) || (await fetchList(bundle));
  let missing = await storeKnown(storing, list, known);
  if (!isFirst && weight(missing) > list.bytes) {
    await storeFromAnswer(storing);
    missing = await storeKnown(storing, list, known);
  }
  await storeOneByOne(storing, list, missing);
  await storing.cache.put(LIST, new Response(JSON.stringify(list)));
  if (!(await listIn(name))) throw new Error("erased");
}

/** @param {PrecacheFile[]} files */
function weight(files) {
  return files.reduce((sum, [, , , bytes]) => sum + bytes, 0);
}

/**
 * The files as they come in the one answer. Where it fails, the rest is left to be fetched one by one.
 * @param {Storing} storing
 * @returns {Promise<Precache | undefined>} The list, if that came.
 */
async function storeFromAnswer(storing) {
  const { bundle } = storing;
  const answer = bytesOf(BUNDLE_ADDRESS.replace("{bundle}", bundle.name), "no-store");
  /** @type {Precache | undefined} */
  let list;
  try {
    list = /** @type {Precache} */ (
      JSON.parse(decoded(await proven(await answer.take(bundle.listLength), bundle.digest)))
    );
    /** @type {string[]} */
    const inlined = [];
    for (const length of list.inlined) inlined.push(decoded(await answer.take(length)));
    for (const file of list.files) {
      const [, , length] = file;
      const parts = decoded(await answer.take(length)).split(INLINED);
      const whole = parts.map((part, at) => (at % 2 ? inlined[Number(part)] : part)).join("");
      await put(storing, list, file, new TextEncoder().encode(whole));
    }
  } catch {
    // Cut, altered, refused, too slow, or no room: what came is stored.
  } finally {
    answer.close();
  }
  return list;
}

/**
 * Copies what another bundle or an older version has too; returns the files that are still missing.
 * @param {Storing} storing
 * @param {Precache} list
 * @param {Map<string, { cache: string, address: string }>} known
 */
async function storeKnown(storing, list, known) {
  const missing = [];
  for (const file of list.files) {
    const [address, digest] = file;
    const place = known.get(digest);
    if (await storing.cache.match(address)) count(storing, file);
    else if (!place || !(await copied(storing, list, file, place))) missing.push(file);
  }
  return missing;
}

/**
 * @param {Storing} storing
 * @param {Precache} list
 * @param {PrecacheFile} file
 * @param {{ cache: string, address: string }} place
 */
async function copied(storing, list, file, { cache, address }) {
  try {
    const found = /** @type {Response} */ (await (await caches.open(cache)).match(address, ANY_VARIANT));
    await put(storing, list, file, new Uint8Array(await found.arrayBuffer()));
    return true;
  } catch {
    // Erased or spoilt since.
    return false;
  }
}

/**
 * Several at a time. One that fails does not stop the others; only a silent network is not asked for every file.
 * @param {Storing} storing
 * @param {Precache} list
 * @param {PrecacheFile[]} files
 */
async function storeOneByOne(storing, list, files) {
  const waiting = [...files];
  /** @type {Error[]} */
  const errors = [];
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [address, digest] = file;
      try {
        await put(storing, list, file, await fetchProven(address, digest));
      } catch (error) {
        errors.push(/** @type {Error} */ (error));
        if (errors[0].name === SILENCE) waiting.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (errors.length) throw errors[0];
}

/**
 * @param {Storing} storing
 * @param {Precache} list
 * @param {PrecacheFile} file
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
async function put(storing, list, file, bytes) {
  const [address, digest, , , row] = file;
  await storing.cache.put(address, new Response(await proven(bytes, digest), { headers: list.headers[row] }));
  count(storing, file);
}

/**
 * @param {Storing} storing
 * @param {PrecacheFile} file
 */
function count({ lengths, tell }, [address, , length]) {
  lengths.set(address, length);
  tell([...lengths.values()].reduce((sum, one) => sum + one));
}

/**
 * @param {Bundle} bundle
 * @returns {Promise<Precache>}
 */
async function fetchList({ name, digest }) {
  return JSON.parse(decoded(await fetchProven(PRECACHE_ADDRESS.replace("{bundle}", name), digest)));
}

/**
 * What the page has just loaded need not come again, unless it came in pieces.
 * @param {string} address
 * @param {string} digest
 */
async function fetchProven(address, digest) {
  /** @param {RequestCache} mode */
  const get = async (mode) => proven(await bytesOf(address, mode).all(), digest);
  return get("no-cache").catch((error) => (error.name === SILENCE ? Promise.reject(error) : get("reload")));
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  return new TextDecoder().decode(bytes);
}
