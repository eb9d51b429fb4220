// Keeps the whole site for reading without internet. The version is the digest of the list of files, which has that of
// each file, so a changed byte anywhere makes a new worker, with a cache of its own.
const BUILD = {{ build | tojson }};
const PREFIX = "netinfo-";
const CACHE = PREFIX + BUILD.version;
// Written last: a cache without the list is not complete, and is never read from.
const LIST = "/precache.json";
const LANGUAGE = "/.language";
const ANY = { ignoreSearch: true, ignoreVary: true };
const NETWORK_SECONDS = 4;
// A mail filter may turn the # before a shared list into %23; the page for it is kept here as well.
const SHARED_LIST = /^(\/[\w-]+\/questions\/)%(?:25)*23v\d.*/;

self.addEventListener("install", (event) => event.waitUntil(drop(false).then(store)));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path } = new URL(request.url);
  const pathname = path.replace(SHARED_LIST, "$1");
  const ours = request.method === "GET" && origin === location.origin && !request.headers.has("range");
  if (ours && request.mode === "navigate") event.waitUntil(remember(pathname));
  if (ours && pathname !== "/version.json" && pathname !== "/sw.js") event.respondWith(answer(request, pathname));
});
self.addEventListener("message", (event) => {
  // No skipWaiting during install: somebody may be reading.
  if (event.data === "skip") self.skipWaiting();
  if (event.data === "status") event.waitUntil(status().then((now) => event.ports[0].postMessage(now)));
  if (event.data === "update") event.waitUntil(update().then((found) => event.ports[0].postMessage(found)));
  // A browser may erase what was stored and leave the worker.
  if (event.data === "store") event.waitUntil(store().then(tellStatus, () => {}));
});

async function store() {
  try {
    const older = await digestsOfOlder();
    const list = await fetched([LIST, BUILD.version, "application/json"]);
    const files = await list.clone().json();
    const cache = await caches.open(CACHE);
    for (const [index, file] of files.entries()) {
      if (!(await cache.match(file[0]))) await cache.put(file[0], (await copied(older, file)) ?? (await fetched(file)));
      await tell({ saving: index + 1, of: files.length });
    }
    await cache.put(LIST, list);
    if (!(await listOf(CACHE))) throw new Error("erased");
  } catch (error) {
    // What arrived whole is kept for the next try; the older version goes on working.
    await tell({ failed: error.name });
    throw error;
  }
}

/** Where each digest of the complete caches is kept: digest -> [cache name, address]. */
async function digestsOfOlder() {
  const older = new Map();
  for (const name of await ourCaches()) {
    const list = await listOf(name);
    for (const [address, digest] of (await list?.json()) ?? []) older.set(digest, [name, address]);
  }
  return older;
}

async function copied(older, [, digest, type]) {
  const [name, address] = older.get(digest) ?? [];
  const found = name && (await (await caches.open(name)).match(address, ANY));
  return found && isOf(type, found) ? anew(found) : undefined;
}

function fetched([address, digest, type]) {
  return within(BUILD.seconds, async (signal) => {
    const get = async (cache) => {
      const response = await fetch(address, { cache, credentials: "omit", integrity: `sha256-${digest}`, redirect: "error", signal });
      if (response.status === 200 && isOf(type, response)) return anew(response);
      throw new TypeError(address);
    };
    // What the page has just loaded need not come again, unless it came in pieces.
    return get("no-cache").catch(() => get("reload"));
  });
}

/** Whole, and without an address: a module that keeps its old one imports relative to that. */
async function anew(response) {
  return new Response(await response.blob(), { headers: response.headers });
}

function isOf(type, response) {
  return (response.headers.get("content-type") ?? "").startsWith(type);
}

async function within(seconds, work) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), seconds * 1000);
  try {
    return await work(control.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function takeOver() {
  const before = await caches.match(LANGUAGE);
  const [page] = await self.clients.matchAll({ includeUncontrolled: true });
  if (before) await remember(`/${await before.text()}/`);
  else if (page) await remember(new URL(page.url).pathname);
  await drop(true);
  await self.clients.claim();
  await tellStatus();
}

/** Deletes our other caches: the complete ones of older versions, or those that were never finished. */
async function drop(complete) {
  for (const name of await ourCaches()) {
    if (name !== CACHE && Boolean(await listOf(name)) === complete) await caches.delete(name);
  }
}

async function answer(request, pathname) {
  const cache = await completeCache();
  return (cache && (await fromCache(cache, pathname))) || fromNetwork(request, pathname, cache);
}

async function completeCache() {
  try {
    const cache = await caches.open(CACHE);
    return (await cache.match(LIST)) && cache;
  } catch {
    // The browser no longer allows storage: everything but reading without internet goes on.
    return undefined;
  }
}

async function fromCache(cache, pathname) {
  if (pathname === "/") {
    const language = await cache.match(LANGUAGE);
    return language && Response.redirect(`/${await language.text()}/`);
  }
  const found = await cache.match(pathname, ANY);
  if (!found && (await cache.match(`${pathname}/`, ANY))) return Response.redirect(`${pathname}/`);
  return found;
}

async function fromNetwork(request, pathname, cache) {
  // With nothing stored, a slow answer is better than none.
  if (!cache) return fetch(request);
  try {
    return await within(NETWORK_SECONDS, (signal) => fetch(request, { signal }));
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    if (pathname === "/") return Response.redirect(`/${BUILD.languages[0]}/`);
    return cache.match(`/${languageOf(pathname) ?? BUILD.languages[0]}/offline/`, ANY);
  }
}

/** The language of the last page is where `/` leads. */
async function remember(pathname) {
  const language = languageOf(pathname);
  const cache = language && (await completeCache());
  // Storage may be full: then the language before stays.
  if (cache) await cache.put(LANGUAGE, new Response(language)).catch(() => {});
}

async function status() {
  return { version: BUILD.version, date: BUILD.date, complete: Boolean(await listOf(CACHE)) };
}

/** The list in a cache that is complete. */
async function listOf(name) {
  return (await caches.open(name)).match(LIST);
}

async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/** Looks for a new version: says whether one is on its way, and nothing where that could not be found out. */
function update() {
  return self.registration.update().then(() => ({ coming: Boolean(self.registration.installing) }), () => undefined);
}

async function tellStatus() {
  await tell(await status());
}

async function tell(news) {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
}

function languageOf(pathname) {
  return BUILD.languages.find((code) => pathname.startsWith(`/${code}/`));
}
