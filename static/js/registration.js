// Registers the worker. It stands inside the page: a script that had to come first would be one more trip there and back.
import { WORKER_ADDRESS } from "./shared.js";

// Trusted Types: whatever is asked for, only this address may become a script.
const policy = window.trustedTypes?.createPolicy("app", { createScriptURL: () => WORKER_ADDRESS });
const script = policy ? policy.createScriptURL("") : WORKER_ADDRESS;
/** @type {Promise<ServiceWorkerRegistration> | undefined} */
let registering;

/** Once the page is painted; whether it can be saved is said by register.js. */
export function beginSaving() {
  const begin = () => document.getElementById("state") && registerWorker().catch(() => {});
  if (navigator.serviceWorker) requestAnimationFrame(() => setTimeout(begin));
}

/** Once at a time: WebKit may never answer a page that registers while it has another one in hand. */
export function registerWorker() {
  registering ??= register().finally(() => {
    registering = undefined;
  });
  return registering;
}

async function register() {
  const workers = navigator.serviceWorker;
  return (await workers.getRegistration()) ?? workers.register(script, { updateViaCache: "none" });
}
