// Stores the whole site for reading without internet. The version is the digest of the list of files, which has that of
// each file, so a changed byte anywhere makes a new worker, with a cache of its own.
import { BUILD } from "./build.js";
import {
  CACHE_PREFIX,
  CHECK_FOR_UPDATE,
  OFFLINE_ADDRESS,
  PRECACHE_ADDRESS,
  SHARED_PATH,
  SKIP_WAITING,
  STORE_FILES,
  TELL_STATUS,
  VERSION_ADDRESS,
  WORKER_ADDRESS,
} from "./shared.js";

/** @import { PrecacheEntry, WorkerNews, WorkerStatus } from "./types" */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const CACHE = CACHE_PREFIX + BUILD.version;
/** Where a cache holds the language of the last page. */
const LANGUAGE_ADDRESS = "/.language";
const [DEFAULT_LANGUAGE] = BUILD.languages;
const NETWORK_ONLY = [VERSION_ADDRESS, WORKER_ADDRESS];
const NETWORK_SECONDS = 4;
const ANY_VARIANT = { ignoreSearch: true, ignoreVary: true };
const LIST_IN_PATH = new RegExp(SHARED_PATH);

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => {
  // No skipWaiting during install: somebody may be reading.
  if (event.data === SKIP_WAITING) worker.skipWaiting();
  /** @param {Promise<unknown>} answer */
  const reply = (answer) => event.waitUntil(answer.then((told) => event.ports[0].postMessage(told)));
  if (event.data === TELL_STATUS) reply(statusNow());
  if (event.data === CHECK_FOR_UPDATE) reply(checkForUpdate());
  // A browser may erase what was stored and leave the worker.
  if (event.data === STORE_FILES) event.waitUntil(storeFiles().then(tellStatus, () => {}));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // The page for a shared list whose # became %23 is stored as well.
  const path = pathname.replace(LIST_IN_PATH, "$1");
  if (request.method !== "GET" || origin !== location.origin || request.headers.has("range")) return;
  if (request.mode === "navigate") event.waitUntil(rememberLanguage(path));
  if (!NETWORK_ONLY.includes(path)) event.respondWith(cacheFirst(request, path));
});

// The list of files, in the cache that it describes. It is written last: a cache without it is not complete, and is never
// read from.

/** @param {string} name */
async function listIn(name) {
  return (await caches.open(name)).match(PRECACHE_ADDRESS);
}

/** Looks for a new version: whether one is on its way, or nothing where that cannot be found out. */
function checkForUpdate() {
  const { registration } = worker;
  return registration.update().then(
    () => registration.installing !== null,
    () => undefined,
  );
}

async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

/**
 * Our other caches: the complete ones, of older versions, or those that were never finished.
 * @param {{ complete: boolean }} which
 */
async function deleteOtherCaches({ complete }) {
  for (const name of await ourCaches()) {
    if (name !== CACHE && Boolean(await listIn(name)) === complete) await caches.delete(name);
  }
}

// Install: store every file.

async function install() {
  await deleteOtherCaches({ complete: false });
  await storeFiles();
}

async function storeFiles() {
  try {
    const stored = await storedByDigest();
    const list = await fetchFile([PRECACHE_ADDRESS, BUILD.version, "application/json"]);
    /** @type {PrecacheEntry[]} */
    const files = await list.clone().json();
    const cache = await caches.open(CACHE);
    for (const [index, file] of files.entries()) {
      const [address] = file;
      if (!(await cache.match(address))) {
        await cache.put(address, (await copyFile(stored, file)) ?? (await fetchFile(file)));
      }
      await tell({ saving: index + 1, of: files.length });
    }
    await cache.put(PRECACHE_ADDRESS, list);
    if (!(await listIn(CACHE))) throw new Error("erased");
  } catch (error) {
    // What arrived whole is kept for the next try; the older version goes on working.
    await tell({ failed: /** @type {Error} */ (error).name });
    throw error;
  }
}

/** Where each digest of the complete caches is stored. */
async function storedByDigest() {
  /** @type {Map<string, { cache: string, address: string }>} */
  const stored = new Map();
  for (const cache of await ourCaches()) {
    /** @type {PrecacheEntry[]} */
    const files = (await (await listIn(cache))?.json()) ?? [];
    for (const [address, digest] of files) stored.set(digest, { cache, address });
  }
  return stored;
}

/**
 * A file that an older version has too.
 * @param {Map<string, { cache: string, address: string }>} stored
 * @param {PrecacheEntry} file
 */
async function copyFile(stored, [, digest, type]) {
  const place = stored.get(digest);
  const found = place && (await (await caches.open(place.cache)).match(place.address, ANY_VARIANT));
  return found && isOfType(found, type) ? wholeCopy(found) : undefined;
}

/** @param {PrecacheEntry} file */
function fetchFile([address, digest, type]) {
  return withinSeconds(BUILD.seconds, (signal) => {
    /** @param {RequestCache} cache */
    const get = async (cache) => {
      const integrity = `sha256-${digest}`;
      const response = await fetch(address, { cache, credentials: "omit", integrity, redirect: "error", signal });
      if (response.status === 200 && isOfType(response, type)) return wholeCopy(response);
      throw new TypeError(address);
    };
    // What the page has just loaded need not come again, unless it came in pieces.
    return get("no-cache").catch(() => get("reload"));
  });
}

/**
 * Without an address: a module that keeps its old one imports relative to that.
 * @param {Response} response
 */
async function wholeCopy(response) {
  return new Response(await response.blob(), { headers: response.headers });
}

/**
 * @param {Response} response
 * @param {string} type
 */
function isOfType(response, type) {
  return (response.headers.get("content-type") ?? "").startsWith(type);
}

/**
 * @template T
 * @param {number} seconds
 * @param {(signal: AbortSignal) => Promise<T>} work
 */
async function withinSeconds(seconds, work) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), seconds * 1000);
  try {
    return await work(control.signal);
  } finally {
    clearTimeout(timer);
  }
}

// Activate: from now on this version answers, in every window.

async function activate() {
  const remembered = await caches.match(LANGUAGE_ADDRESS);
  const [page] = await worker.clients.matchAll({ includeUncontrolled: true });
  if (remembered) await rememberLanguage(`/${await remembered.text()}/`);
  else if (page) await rememberLanguage(new URL(page.url).pathname);
  await deleteOtherCaches({ complete: true });
  await worker.clients.claim();
  await tellStatus();
}

// Fetch: what is stored, else the network, else the page that says so.

/**
 * @param {Request} request
 * @param {string} path
 */
async function cacheFirst(request, path) {
  const cache = await completeCache();
  // With nothing stored, a slow answer is better than none.
  if (!cache) return fetch(request);
  return (await fromCache(cache, path)) ?? networkElseOfflinePage(request, path, cache);
}

async function completeCache() {
  try {
    const cache = await caches.open(CACHE);
    return (await cache.match(PRECACHE_ADDRESS)) && cache;
  } catch {
    // The browser no longer allows storage: everything but reading without internet goes on.
    return undefined;
  }
}

/**
 * @param {Cache} cache
 * @param {string} path
 */
async function fromCache(cache, path) {
  if (path === "/") {
    const language = await cache.match(LANGUAGE_ADDRESS);
    return language && Response.redirect(`/${await language.text()}/`);
  }
  const found = await cache.match(path, ANY_VARIANT);
  if (!found && (await cache.match(`${path}/`, ANY_VARIANT))) return Response.redirect(`${path}/`);
  return found;
}

/**
 * @param {Request} request
 * @param {string} path
 * @param {Cache} cache
 */
async function networkElseOfflinePage(request, path, cache) {
  try {
    return await withinSeconds(NETWORK_SECONDS, (signal) => fetch(request, { signal }));
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    if (path === "/") return Response.redirect(`/${DEFAULT_LANGUAGE}/`);
    const page = OFFLINE_ADDRESS.replace("{language}", languageOf(path) ?? DEFAULT_LANGUAGE);
    return /** @type {Response} */ (await cache.match(page, ANY_VARIANT));
  }
}

/**
 * The language of the last page is where `/` leads.
 * @param {string} path
 */
async function rememberLanguage(path) {
  const language = languageOf(path);
  const cache = language && (await completeCache());
  // Storage may be full: then the language before stays.
  if (cache) await cache.put(LANGUAGE_ADDRESS, new Response(language)).catch(() => {});
}

/** @param {string} path */
function languageOf(path) {
  return BUILD.languages.find((code) => path.startsWith(`/${code}/`));
}

// Message: what the pages are told.

/** @returns {Promise<WorkerStatus>} */
async function statusNow() {
  return { version: BUILD.version, date: BUILD.date, complete: Boolean(await listIn(CACHE)) };
}

async function tellStatus() {
  await tell(await statusNow());
}

/** @param {WorkerNews} news */
async function tell(news) {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
}
