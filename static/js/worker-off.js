// Takes the place of a worker that must go: deletes what it stored, and itself. What a reader wrote stands elsewhere and
// stays.
import { CACHE_PREFIX } from "./shared.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(removeItself()));

const removeItself = async () => {
  try {
    for (const name of await caches.keys()) if (name.startsWith(CACHE_PREFIX)) await caches.delete(name);
  } finally {
    await worker.registration.unregister();
  }
};
