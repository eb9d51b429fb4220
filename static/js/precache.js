// What is stored: each bundle of files has a cache, named after the digest of its list, so one that did not change stays.
import { BUILD } from "./build.js";
import { CACHE_PREFIX } from "./shared.js";

/** @import { Bundle, PrecacheFile } from "./types" */

/** Where a cache holds its list. It is written last: a cache without it is not complete, and is never read from. */
export const LIST = "/precache.json";
export const ANY_VARIANT = { ignoreSearch: true, ignoreVary: true };

/** @param {string[]} languages */
export const bundlesFor = (languages) =>
  BUILD.bundles.filter((bundle) => bundle.languages.some((code) => languages.includes(code)));

/** @param {Bundle} bundle */
export const cacheName = ({ digest }) => CACHE_PREFIX + digest;

/** @param {string} name */
export const listIn = (name) => caches.match(LIST, { cacheName: name });

/**
 * The caches of those bundles that are stored whole.
 * @param {Bundle[]} bundles
 */
export const completeCaches = async (bundles) => {
  const complete = [];
  for (const name of bundles.map(cacheName)) if (await listIn(name)) complete.push(await caches.open(name));
  return complete;
};

/**
 * What one of these caches has at an address, with any query.
 * @param {Cache[]} among
 * @param {string} address
 */
export const match = async (among, address) => {
  for (const cache of among) {
    const found = await cache.match(address, ANY_VARIANT);
    if (found) return found;
  }
  return undefined;
};

export const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));

/**
 * Where each digest of the complete caches is stored, also of those that older versions made.
 * @returns {Promise<Map<string, { cache: string, address: string }>>}
 */
export const storedByDigest = async () => {
  const stored = new Map();
  for (const cache of await ourCaches()) {
    /** @type {PrecacheFile[]} */
    const files = (await (await listIn(cache))?.json()) ?? [];
    for (const [address, digest] of files) stored.set(digest, { cache, address });
  }
  return stored;
};
