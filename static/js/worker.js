// Keeps the site for reading without internet. It names the digest of each list of files, which has that of each file: a
// changed byte anywhere makes a new worker.
import { BUILD } from "./build.js";
import { bundlesFor, cacheName, completeCaches, listIn, match, ourCaches, storeBundle } from "./precache.js";
import {
  CACHE_PREFIX,
  CHECK_FOR_UPDATE,
  OFFLINE_ADDRESS,
  SHARED_PATH,
  SKIP_WAITING,
  STORE_FILES,
  TELL_STATUS,
  VERSION_ADDRESS,
  WORKER_ADDRESS,
} from "./shared.js";

/** @import { WorkerNews, WorkerStatus } from "./types" */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** The cache that says which languages the reader has, and where in it. */
const READER = `${CACHE_PREFIX}reader`;
const LANGUAGES_ADDRESS = "/.languages";
/** Where older versions said which language the last page had. */
const LANGUAGE_ADDRESS = "/.language";
const [DEFAULT_LANGUAGE] = BUILD.languages;
const NETWORK_ONLY = [VERSION_ADDRESS, WORKER_ADDRESS];
const NETWORK_SECONDS = 4;
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
  const language = languageOf(path);
  if (language) event.waitUntil(useLanguage(language, request.mode === "navigate"));
  if (!NETWORK_ONLY.includes(path)) event.respondWith(cacheFirst(request, path));
});

/** Looks for a new version: whether one is on its way, or nothing where that cannot be found out. */
function checkForUpdate() {
  const { registration } = worker;
  return registration.update().then(
    () => registration.installing !== null,
    () => undefined,
  );
}

/**
 * The other caches of ours: the complete ones, of older versions, or those that were never finished.
 * @param {{ complete: boolean }} which
 */
async function deleteOtherCaches({ complete }) {
  const kept = [READER, ...(await neededBundles()).map(cacheName)];
  for (const name of await ourCaches()) {
    if (!kept.includes(name) && Boolean(await listIn(name)) === complete) await caches.delete(name);
  }
}

// The reader's languages: that of the last page, then the others that were ever asked for. Only these are stored.

/** @returns {Promise<string[]>} */
async function readerLanguages() {
  const known = (await caches.has(READER)) && (await (await caches.open(READER)).match(LANGUAGES_ADDRESS));
  if (known) return known.json();
  const before = await (await caches.match(LANGUAGE_ADDRESS))?.text();
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  const shown = [before, ...pages.map(({ url }) => languageOf(new URL(url).pathname))];
  const languages = BUILD.languages.filter((code) => shown.includes(code));
  return languages.length ? languages : [DEFAULT_LANGUAGE];
}

async function neededBundles() {
  return bundlesFor(await readerLanguages());
}

/**
 * @param {string} language
 * @param {boolean} isShown The page is in it; else the page needs something of it.
 */
async function useLanguage(language, isShown) {
  try {
    const before = await readerLanguages();
    const isNew = !before.includes(language);
    if (isShown ? before[0] === language : !isNew) return;
    const others = before.filter((code) => code !== language);
    await rememberLanguages(isShown ? [language, ...others] : [...others, language]);
    if (isNew) await storeFiles();
  } catch {
    // Storage may be full or forbidden: the languages before stay.
  }
}

/** @param {string[]} languages */
async function rememberLanguages(languages) {
  await (await caches.open(READER)).put(LANGUAGES_ADDRESS, new Response(JSON.stringify(languages)));
}

/** @param {string} path */
function languageOf(path) {
  return BUILD.languages.find((code) => path.startsWith(`/${code}/`));
}

// Install: store every file that the reader's languages need.

async function install() {
  await deleteOtherCaches({ complete: false });
  await storeFiles();
}

/** @type {Promise<void> | undefined} */
let storing;

/** Once at a time, whoever asks for it. */
function storeFiles() {
  storing ??= storeNeeded().finally(() => {
    storing = undefined;
  });
  return storing;
}

async function storeNeeded() {
  try {
    const languages = await readerLanguages();
    const bundles = bundlesFor(languages);
    const all = bundles.reduce((sum, { length }) => sum + length, 0);
    let before = 0;
    for (const bundle of bundles) {
      if (!(await listIn(cacheName(bundle)))) {
        await storeBundle(bundle, (bytes) => tell({ saving: before + bytes, of: all }));
      }
      before += bundle.length;
    }
    await rememberLanguages(languages);
  } catch (error) {
    // What arrived whole is kept for the next try; the older version goes on working.
    await tell({ failed: /** @type {Error} */ (error).name });
    throw error;
  }
}

// Activate: from now on this version answers, in every window.

async function activate() {
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
  const stored = await allStored();
  // With nothing stored, a slow answer is better than none.
  if (!stored.length) return fetch(request);
  return (await fromCaches(stored, path)) ?? networkElseOfflinePage(request, path, stored);
}

async function allStored() {
  try {
    return await completeCaches(BUILD.bundles);
  } catch {
    // The browser no longer allows storage: everything but reading without internet goes on.
    return [];
  }
}

/**
 * @param {Cache[]} stored
 * @param {string} path
 */
async function fromCaches(stored, path) {
  if (path === "/") return Response.redirect(`/${(await readerLanguages())[0]}/`);
  const found = await match(stored, path);
  if (!found && (await match(stored, `${path}/`))) return Response.redirect(`${path}/`);
  return found;
}

/**
 * @param {Request} request
 * @param {string} path
 * @param {Cache[]} stored
 */
async function networkElseOfflinePage(request, path, stored) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), NETWORK_SECONDS * 1000);
  try {
    return await fetch(request, { signal: control.signal });
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const languages = [languageOf(path), ...(await readerLanguages())];
    const pages = languages.map((code) => code && match(stored, OFFLINE_ADDRESS.replace("{language}", code)));
    return /** @type {Response} */ ((await Promise.all(pages)).find(Boolean));
  } finally {
    clearTimeout(timer);
  }
}

// Message: what the pages are told.

/** @returns {Promise<WorkerStatus>} */
async function statusNow() {
  const needed = await neededBundles();
  const version = needed.map(({ digest }) => digest).join();
  return { version, date: BUILD.date, complete: (await completeCaches(needed)).length === needed.length };
}

async function tellStatus() {
  await tell(await statusNow());
}

/** @param {WorkerNews} news */
async function tell(news) {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
}
