// Keeps the site for reading without internet. It names the digest of each list of files, which has that of each file: a
// changed byte anywhere makes a new worker.
import { BUILD } from "./build.js";
import { bundlesFor, cacheName, completeCaches, listIn, match, ourCaches } from "./precache.js";
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
import { storeBundle } from "./storing.js";

/** @import { Bundle, WorkerNews, WorkerStatus } from "./types" */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** The cache that says which languages the reader has, and where in it. */
const READER = `${CACHE_PREFIX}reader`;
const LANGUAGES_ADDRESS = "/.languages";
/** Where older versions said which language the last page had. */
const LANGUAGE_ADDRESS = "/.language";
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
  if (event.data === STORE_FILES) event.waitUntil(storeFiles().catch(() => {}));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  // The page for a shared list whose # became %23 is stored as well.
  const [path] = (pathname + search).replace(LIST_IN_PATH, "$1/").split("?");
  if (request.method !== "GET" || origin !== location.origin || request.headers.has("range")) return;
  const language = languageOf(path);
  if (language) event.waitUntil(useLanguage(language, request.mode === "navigate"));
  if (!NETWORK_ONLY.includes(path)) event.respondWith(cacheFirst(request, path, search));
});

/** Looks for a new version: whether one is on its way, or nothing where that cannot be found out. */
const checkForUpdate = () => {
  const { registration } = worker;
  return registration.update().then(
    () => registration.installing !== null,
    () => undefined,
  );
};

/**
 * The other caches of ours: the complete ones, of older versions, or those that were never finished.
 * @param {{ complete: boolean }} which
 */
const deleteOtherCaches = async ({ complete }) => {
  const kept = [READER, ...(await neededBundles()).map(cacheName)];
  for (const name of await ourCaches()) {
    if (!kept.includes(name) && Boolean(await listIn(name)) === complete) await caches.delete(name);
  }
};

// The reader's languages: that of the last page, then the others that were ever asked for. Only these are stored.

/** Those that are offered; a language may have been withdrawn since. */
const readerLanguages = async () => {
  const languages = ((await rememberedLanguages()) ?? (await shownLanguages())).filter((code) =>
    BUILD.languages.includes(code),
  );
  return languages.length ? languages : BUILD.languages.slice(0, 1);
};

/** @returns {Promise<string[] | undefined>} */
const rememberedLanguages = async () => (await caches.match(LANGUAGES_ADDRESS, { cacheName: READER }))?.json();

/** What an older version remembered, and what the pages are in. */
const shownLanguages = async () => {
  const before = await (await caches.match(LANGUAGE_ADDRESS))?.text();
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  const shown = [before, ...pages.map(({ url }) => languageOf(new URL(url).pathname))];
  return [...new Set(shown.filter((code) => code !== undefined))];
};

const neededBundles = async () => bundlesFor(await readerLanguages());

/** One change comes after the other. @type {Promise<boolean>} */
let changing = Promise.resolve(false);

/**
 * @param {string} language
 * @param {boolean} isShown The page is in it; else the page needs something of it.
 */
const useLanguage = async (language, isShown) => {
  if (await addLanguage(language, isShown)) await storeFiles().catch(() => {});
};

/**
 * Storage may be full or forbidden: the languages before stay.
 * @param {string} language @param {boolean} isShown
 */
const addLanguage = (language, isShown) => {
  changing = changing.then(() => changeLanguages(language, isShown)).catch(() => false);
  return changing;
};

/**
 * Whether the language is new here.
 * @param {string} language
 * @param {boolean} isShown
 */
const changeLanguages = async (language, isShown) => {
  const before = await readerLanguages();
  const after = [...new Set(isShown ? [language, ...before] : [...before, language])];
  if (`${after}` === `${before}`) return false;
  await rememberLanguages(after);
  return after.length > before.length;
};

/** @param {string[]} languages */
const rememberLanguages = async (languages) => {
  await (await caches.open(READER)).put(LANGUAGES_ADDRESS, new Response(JSON.stringify(languages)));
};

/** @param {string} path */
const languageOf = (path) => {
  return BUILD.languages.find((code) => path.startsWith(`/${code}/`));
};

// Install: store every file that the reader's languages need.

const install = async () => {
  await deleteOtherCaches({ complete: false });
  await storeFiles();
};

/** @type {Promise<void> | undefined} */
let storing;

/** Once at a time, whoever asks for it. */
const storeFiles = () => {
  storing ??= storeNeeded().finally(() => {
    storing = undefined;
  });
  return storing;
};

const storeNeeded = async () => {
  try {
    if (!(await rememberedLanguages())) await rememberLanguages(await readerLanguages());
    // A language may be added meanwhile.
    for (let bundle = await firstMissing(); bundle; bundle = await firstMissing()) await storeAndTell(bundle);
    await tellStatus();
  } catch (error) {
    // What arrived whole is kept for the next try; the older version goes on working.
    await tell({ failed: /** @type {Error} */ (error).name });
    throw error;
  }
};

const firstMissing = async () => {
  // A page that was opened before this worker answers has not been heard of.
  for (const code of await shownLanguages()) await addLanguage(code, false);
  for (const bundle of await neededBundles()) if (!(await listIn(cacheName(bundle)))) return bundle;
  return undefined;
};

/** @param {Bundle} bundle */
const storeAndTell = async (bundle) => {
  const needed = await neededBundles();
  const of = lengthOf(needed);
  const before = lengthOf(needed.slice(0, needed.indexOf(bundle)));
  await storeBundle(bundle, (bytes) => tell({ saving: before + bytes, of }));
};

/** @param {Bundle[]} bundles */
const lengthOf = (bundles) => bundles.reduce((sum, { length }) => sum + length, 0);

// Activate: from now on this version answers, in every window.

const activate = async () => {
  await deleteOtherCaches({ complete: true });
  await worker.clients.claim();
  await tellStatus();
};

// Fetch: what is stored, else the network, else the page that says so.

/**
 * @param {Request} request
 * @param {string} path
 * @param {string} search What tells a shared link that has lost its list.
 */
const cacheFirst = async (request, path, search) => {
  const stored = await allStored();
  // Where storage is forbidden, nothing else may be asked of it either.
  if (!stored.length) return fetch(request);
  return (await fromCaches(stored, path, search)) ?? networkElseOfflinePage(request, path, stored);
};

const allStored = async () => {
  try {
    return await completeCaches(BUILD.bundles);
  } catch {
    // The browser no longer allows storage: everything but reading without internet goes on.
    return [];
  }
};

/**
 * @param {Cache[]} stored
 * @param {string} path
 * @param {string} search
 */
const fromCaches = async (stored, path, search) => {
  if (path === "/") return startPage(stored);
  const found = await match(stored, path);
  if (!found && (await match(stored, `${path}/`))) return Response.redirect(`${path}/${search}`);
  return found;
};

/**
 * In the language of the last page, of those that are stored.
 * @param {Cache[]} stored
 */
const startPage = async (stored) => {
  for (const code of await readerLanguages()) {
    if (await match(stored, `/${code}/`)) return Response.redirect(`/${code}/`);
  }
  return undefined;
};

/**
 * @param {Request} request
 * @param {string} path
 * @param {Cache[]} stored
 */
const networkElseOfflinePage = async (request, path, stored) => {
  const offline = request.mode === "navigate" ? await offlinePage(stored, path) : undefined;
  const control = new AbortController();
  // With nothing to show instead, a slow answer is better than none.
  const timer = offline && setTimeout(() => control.abort(), NETWORK_SECONDS * 1000);
  try {
    return await fetch(request, { signal: control.signal });
  } catch (error) {
    if (!offline) throw error;
    return offline;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * In the language of the address, else in that of the reader.
 * @param {Cache[]} stored
 * @param {string} path
 */
const offlinePage = async (stored, path) => {
  for (const code of [languageOf(path), ...(await readerLanguages())]) {
    const found = code && (await match(stored, OFFLINE_ADDRESS.replace("{language}", code)));
    if (found) return found;
  }
  return undefined;
};

// Message: what the pages are told.

/** @returns {Promise<WorkerStatus>} */
const statusNow = async () => {
  try {
    const needed = await neededBundles();
    const version = needed.map(({ digest }) => digest).join();
    return { version, date: BUILD.date, complete: (await completeCaches(needed)).length === needed.length };
  } catch {
    // The browser no longer allows storage.
    return { version: "", date: BUILD.date, complete: false };
  }
};

const tellStatus = async () => {
  await tell(await statusNow());
};

/** @param {WorkerNews} news */
const tell = async (news) => {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
};
