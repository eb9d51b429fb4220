// Takes the place of a worker that must go: deletes what it stored, and itself. What a reader wrote is kept elsewhere and stays.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  try {
    for (const name of await caches.keys()) if (name.startsWith("netinfo-")) await caches.delete(name);
  } finally {
    await self.registration.unregister();
  }
}
