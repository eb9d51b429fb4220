// Registers the worker, tells the truth about what is saved on this device, and shows a new text when the reader wants it.
import { day, filled } from "./wording.js";

const WORKER = "/sw.js";
const URGENT = "netinfo.urgent";
const LOOK_AGAIN = 10 * 60 * 1000;
const workers = navigator.serviceWorker;
let line, bar, script, registration;
/** The last news that something could not be saved. */
let trouble;
/** What the worker in charge last said of itself. */
let current;
let looked = -Infinity;

export function keepOffline(state, news) {
  if (!state) return;
  [line, bar] = [state, news];
  if (workers) begin();
  else say("refused");
  addEventListener("pageshow", lookAgain);
  document.addEventListener("visibilitychange", lookAgain);
}

function begin() {
  // Trusted Types: whatever is asked for, only this address may become a script.
  script = window.trustedTypes?.createPolicy("app", { createScriptURL: () => WORKER }).createScriptURL("") ?? WORKER;
  let before = workers.controller;
  workers.addEventListener("controllerchange", () => {
    // The first worker takes charge of a page that is already new.
    if (before) reload();
    before = workers.controller;
  });
  workers.addEventListener("message", ({ data }) => report(data));
  addEventListener("offline", refresh);
  addEventListener("online", look);
  line.querySelector("button").addEventListener("click", () => {
    line.focus();
    look();
  });
  const [show, later] = bar.querySelectorAll("button");
  show.addEventListener("click", () => registration.waiting?.postMessage("skip"));
  later.addEventListener("click", () => (bar.hidden = true));
}

function lookAgain() {
  // Either way: somebody may have set the clock back.
  if (document.visibilityState !== "visible" || Math.abs(Date.now() - looked) < LOOK_AGAIN) return;
  notice(document.getElementById("urgent"));
  look();
}

/** Something urgent is said at once, also on a page that was saved before it was known, and goes on being said offline. */
async function notice(place) {
  let urgent;
  try {
    const answer = await fetch("/version.json", { cache: "no-cache" });
    ({ urgent } = await answer.json());
    localStorage.setItem(URGENT, JSON.stringify(urgent));
  } catch {
    // Without internet what was known last; where storage is forbidden, what has just arrived.
    urgent ??= remembered();
  }
  if (!urgent) return;
  const words = urgent[document.documentElement.lang] ?? "";
  place.lastElementChild.textContent = words;
  place.hidden = !words;
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(URGENT));
  } catch {
    return undefined;
  }
}

async function look() {
  looked = Date.now();
  if (!workers) return;
  try {
    // Only where there is none: WebKit may never answer a page that registers once more while it has another one in hand.
    registration = (await workers.getRegistration()) ?? (await workers.register(script, { updateViaCache: "none" }));
    registration.onupdatefound = () => watch(registration.installing);
    watch(registration.installing);
    if (!registration.active) return say("starting");
    // Asked before the update: Chromium loses what is said to a worker that is being replaced, and then keeps both.
    await refresh();
    // A new text may be here already, and WebKit may not answer when it is asked to look for one.
    offer();
    if (current && !current.complete) registration.active.postMessage("store");
    const before = trouble;
    // By the worker: a page that goes away before its own update had its turn stops all later ones in WebKit, also other pages'.
    const found = await ask(registration.active, "update", 60_000);
    // Nothing new is on its way, and nothing failed meanwhile.
    if (found && !found.coming && trouble === before) trouble = undefined;
  } catch {
    // Without internet nothing new is found, and a worker that is already here goes on working.
    await refresh();
  }
  offer();
  show();
}

function watch(worker) {
  let arrived = false;
  worker?.addEventListener("statechange", () => {
    arrived ||= worker.state === "installed";
    if (worker.state === "installed") trouble = undefined;
    if (worker.state === "redundant" && !arrived) trouble ??= { failed: "gone" };
    offer();
    if (worker.state === "activated") refresh();
    else show();
  });
}

function report(data) {
  trouble = data.failed ? data : undefined;
  if (data.saving) say("saving", { n: data.saving, m: data.of });
  else refresh();
}

/** Ask the worker in charge how things are, and say it. */
async function refresh() {
  current = await ask(registration?.active);
  await show();
}

async function show() {
  const why = await reason();
  const { installing, waiting, active } = registration ?? {};
  const coming = installing ?? (active?.state === "activated" ? undefined : (active ?? waiting));
  const offline = !navigator.onLine;
  if (current?.complete) say(offline ? "offline" : trouble ? "old" : "saved", { date: day(current.date) });
  else if (offline) say("unsaved");
  else if (trouble || current || !coming) say(why);
}

function reason() {
  const known = trouble?.failed === "QuotaExceededError" ? "full" : "failed";
  return caches.keys().then(() => known, () => "refused");
}

function say(name, values = {}) {
  line.querySelector("span").textContent = filled(line.dataset[name], values);
  line.dataset.now = name;
  line.hidden = false;
}

/** What a worker answers, or nothing if it does not. */
function ask(worker, question = "status", milliseconds = 3000) {
  if (!worker) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, milliseconds);
    worker.postMessage(question, [port2]);
  });
}

/** A new text waits until the reader wants it; then every window shows it. */
async function offer() {
  const worker = registration?.waiting;
  const next = await ask(worker);
  // The first worker of all waits for a moment too, but there is nothing that it would replace.
  bar.hidden = !next || !registration.active || registration.waiting !== worker || next.version === current?.version;
  if (!bar.hidden) bar.querySelector("p").textContent = filled(bar.dataset.text, { date: day(next.date) });
}

/** Whoever holds unsaved text listens for `netinfo:reload` and adds the promise of having stored it to `event.detail`. */
async function reload() {
  const stored = [];
  dispatchEvent(new CustomEvent("netinfo:reload", { detail: stored }));
  try {
    await Promise.all(stored);
    location.reload();
  } catch {
    // A text that could not be stored keeps its page: nothing is ever lost to a new version.
  }
}
