// Registers the worker. It stands inside the page: a script that had to come first would be one more trip there and back.
import { WORKER_ADDRESS } from "./shared.js";

/** The address of the worker, as something that may become a script: once made, no other can be. @type {any} */
let script;
/** @type {Promise<ServiceWorkerRegistration> | undefined} */
let registering;

/** Once the page is painted; whether it can be saved is said by register.js. */
export const beginSaving = () => {
  const isWanted = "worker" in document.documentElement.dataset;
  if (isWanted && navigator.serviceWorker)
    requestAnimationFrame(() => setTimeout(() => registerWorker().catch(() => {})));
};

/** Once at a time: WebKit may never answer a page that registers while it has another one in hand. */
export const registerWorker = () => {
  registering ??= register().finally(() => {
    registering = undefined;
  });
  return registering;
};

const register = async () => {
  const workers = navigator.serviceWorker;
  const policy = script
    ? undefined
    : window.trustedTypes?.createPolicy("app", { createScriptURL: () => WORKER_ADDRESS });
  script ??= policy ? policy.createScriptURL("") : WORKER_ADDRESS;
  return (await workers.getRegistration()) ?? workers.register(script, { updateViaCache: "none" });
};
