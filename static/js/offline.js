// Registers the worker, and tells the truth about what is saved on this device.
import { day } from "./days.js";

const WORKER = "/sw.js";
const LOOK_AGAIN = 10 * 60 * 1000;

export async function keepOffline(line, news) {
  const say = speaker(line);
  if (!navigator.serviceWorker) return say("refused", "warn");
  const workers = navigator.serviceWorker;
  workers.addEventListener("message", ({ data }) => report(data, say));
  addEventListener("offline", () => say("offline", "offline"));
  addEventListener("online", () => tellStatus(workers.controller, say));
  try {
    const registration = await workers.register(address(), { updateViaCache: "none" });
    watch(registration, news);
    lookForNews(registration);
    await tellStatus(registration.active, say, registration.installing ? "starting" : "failed");
  } catch (error) {
    // Without internet registering fails, but a worker that is already here goes on working.
    if (workers.controller) await tellStatus(workers.controller, say);
    else say(error.name === "SecurityError" || error.name === "NotSupportedError" ? "refused" : "failed", "warn");
  }
}

/** Trusted Types: the one address that may become a script. */
function address() {
  if (!window.trustedTypes) return WORKER;
  const policy = trustedTypes.createPolicy("app", {
    createScriptURL(url) {
      if (url === WORKER) return url;
      throw new TypeError(`${url} is not the worker`);
    },
  });
  return policy.createScriptURL(WORKER);
}

function speaker(line) {
  const text = line.querySelector("span");
  const use = line.querySelector("use");
  return (name, icon, values = {}) => {
    text.textContent = line.dataset[name].replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, `#i-${icon}`));
    line.dataset.now = name;
    line.hidden = false;
  };
}

function report(data, say) {
  if (data.saving) say("saving", "save", { n: data.saving, m: data.of });
  else if (data.failed) failed(data.failed, say);
  else if (data.complete) say("saved", "check", { date: day(data.date) });
}

async function failed(name, say) {
  const now = await ask(navigator.serviceWorker.controller);
  if (now?.complete) say("old", "warn", { date: day(now.date) });
  else say(name === "QuotaExceededError" ? "full" : "failed", "warn");
}

async function tellStatus(worker, say, otherwise = "failed") {
  const now = await ask(worker);
  if (!navigator.onLine && now?.complete) return say("offline", "offline");
  if (now?.complete) return say("saved", "check", { date: day(now.date) });
  return say(otherwise, otherwise === "starting" ? "save" : "warn");
}

/** What a worker says of itself, or nothing if it does not answer. */
function ask(worker) {
  if (!worker) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 3000);
    worker.postMessage("status", [port2]);
  });
}

function watch(registration, news) {
  const offer = () => registration.waiting && navigator.serviceWorker.controller && showNews(registration.waiting, news);
  offer();
  registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", offer));
}

/** A new text waits until the reader wants it; then every window shows it. */
async function showNews(worker, news) {
  const now = await ask(worker);
  const bar = news.firstElementChild;
  bar.hidden = false;
  bar.querySelector("p").textContent = news.dataset.text.replace("{date}", day(now.date));
  bar.querySelector("button").onclick = () => worker.postMessage("skip");
}

function lookForNews(registration) {
  let looked = Date.now();
  const controlled = Boolean(navigator.serviceWorker.controller);
  const look = () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
  // The first worker takes charge of a page that is already new; only a change of worker needs a reload.
  if (controlled) navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
}
