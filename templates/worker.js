// Keeps the whole site for reading without internet. The first line lists every file with its digest, so a changed
// byte anywhere makes a new worker, with a cache of its own.
const BUILD = {{ build | tojson }};
const PREFIX = "netinfo-";
const CACHE = PREFIX + BUILD.version;
// Written last: a cache without it is not complete, and is never read from.
const COMPLETE = "/.complete";
const LANGUAGE = "/.language";
const ANY = { ignoreSearch: true, ignoreVary: true };
const NETWORK_SECONDS = 4;
// A mail filter may turn the # before a shared list into %23; the page for it is kept here as well.
const SHARED_LIST = /^(\/[\w-]+\/questions\/)%(?:25)*23v\d.*/;

self.addEventListener("install", (event) => event.waitUntil(store()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname: path } = new URL(request.url);
  const pathname = path.replace(SHARED_LIST, "$1");
  const ours = request.method === "GET" && origin === location.origin && !request.headers.has("range");
  if (ours && pathname !== "/version.json" && pathname !== "/sw.js") event.respondWith(answer(request, pathname));
});
self.addEventListener("message", (event) => {
  // No skipWaiting during install: somebody may be reading.
  if (event.data === "skip") self.skipWaiting();
  if (event.data === "status") event.waitUntil(status().then((now) => event.ports[0].postMessage(now)));
});

async function store() {
  try {
    const cache = await caches.open(CACHE);
    const kept = await digestsOfOlder();
    for (const [index, [address, digest, type]] of BUILD.files.entries()) {
      if (!(await cache.match(address))) await cache.put(address, (await copy(kept, digest)) ?? (await download(address, digest, type)));
      await tell({ saving: index + 1, of: BUILD.files.length });
    }
    await cache.put(COMPLETE, new Response(JSON.stringify(BUILD)));
    await tell(await status());
  } catch (error) {
    // What arrived whole is kept for the next try; the older version goes on working.
    await tell({ failed: error.name });
    throw error;
  }
}

/** Where each digest of the complete older caches is kept: digest -> [cache name, address]. */
async function digestsOfOlder() {
  const kept = new Map();
  for (const name of await ourCaches()) {
    const files = (await listOf(name))?.files ?? [];
    for (const [address, digest] of files) kept.set(digest, [name, address]);
  }
  return kept;
}

async function copy(kept, digest) {
  const [name, address] = kept.get(digest) ?? [];
  const found = name && (await (await caches.open(name)).match(address, ANY));
  // A new response: the old one would keep its old address, and modules import relative to that.
  return found && new Response(await found.blob(), { headers: found.headers });
}

async function download(address, digest, type) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), BUILD.seconds * 1000);
  try {
    const response = await fetch(address, {
      cache: "reload",
      credentials: "omit",
      integrity: `sha256-${digest}`,
      redirect: "error",
      signal: control.signal,
    });
    const sent = response.headers.get("content-type") ?? "";
    if (response.status !== 200 || !sent.startsWith(type)) throw new TypeError(`${address} arrived as ${response.status} ${sent}`);
    return response;
  } finally {
    clearTimeout(timer);
  }
}

async function takeOver() {
  for (const name of await ourCaches()) if (name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

async function answer(request, pathname) {
  const cache = await caches.open(CACHE);
  const complete = await cache.match(COMPLETE);
  const stored = complete && (await fromCache(cache, request, pathname));
  return stored || fromNetwork(request, pathname, complete && cache);
}

async function fromCache(cache, request, pathname) {
  if (pathname === "/") {
    const language = await cache.match(LANGUAGE);
    return language && Response.redirect(`/${await language.text()}/`);
  }
  const found = await cache.match(pathname, ANY);
  if (found && request.mode === "navigate") await remember(cache, pathname);
  if (!found && (await cache.match(`${pathname}/`, ANY))) return Response.redirect(`${pathname}/`);
  return found;
}

/** The language of the last page is where `/` leads without internet. */
async function remember(cache, pathname) {
  const language = languageOf(pathname);
  if (BUILD.offline[language]) await cache.put(LANGUAGE, new Response(language));
}

async function fromNetwork(request, pathname, cache) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), NETWORK_SECONDS * 1000);
  try {
    return await fetch(request, { signal: control.signal });
  } catch (error) {
    const page = BUILD.offline[languageOf(pathname)] ?? BUILD.offline[BUILD.fallback];
    const stored = cache && request.mode === "navigate" && (await cache.match(page, ANY));
    if (stored) return stored;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function status() {
  const own = await listOf(CACHE);
  return { version: BUILD.version, date: BUILD.date, complete: Boolean(own) };
}

async function listOf(name) {
  const mark = await (await caches.open(name)).match(COMPLETE);
  return mark?.json();
}

async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

async function tell(news) {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage({ version: BUILD.version, ...news });
}

function languageOf(pathname) {
  return pathname.split("/")[1];
}
