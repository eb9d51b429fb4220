// Has the worker registered, says truthfully what is saved on this device, and offers a new text.
import { day, filled } from "./format.js";
import { pageLanguage } from "./language.js";
import { CHECK_FOR_UPDATE, RELOAD_EVENT, SKIP_WAITING, STORE_FILES, TELL_STATUS } from "./shared.js";
import { showUrgentNotice } from "./urgent.js";

/** @import { SavingState, WorkerNews, WorkerStatus } from "./types" */

const CHECK_AGAIN = 10 * 60 * 1000;
const workers = navigator.serviceWorker;
/** The line about saving; not there where the site has no worker. */
const line = /** @type {HTMLElement} */ (document.getElementById("state"));
/** The bar that offers a new text. */
const bar = /** @type {HTMLElement} */ (document.getElementById("news"));

/**
 * @typedef {object} Known
 * @property {ServiceWorkerRegistration} [registration]
 * @property {WorkerStatus} [current] What the worker in charge last said of itself.
 * @property {ServiceWorker | null} [asked] Whom `current` is of.
 * @property {{ failed: string }} [trouble] The last news that something could not be saved.
 * @property {number} lookedAt
 * @property {boolean} [wantsNew] The reader wants the new text: whichever version is the newest by then.
 */

/** @type {Known} */
const known = { lookedAt: -Infinity };

export const startSaving = () => {
  if (!line) return;
  if (workers) listen();
  else say("refused");
  // What the reader waits for comes first: a page that is not painted yet asks for nothing.
  addEventListener("pageshow", () => requestAnimationFrame(() => setTimeout(lookAgain)));
  document.addEventListener("visibilitychange", lookAgain);
};

const listen = () => {
  let before = workers.controller;
  workers.addEventListener("controllerchange", () => {
    // The first worker takes charge of a page that is already new; WebKit may then say it twice.
    if (before && before !== workers.controller) reload();
    before = workers.controller;
  });
  workers.addEventListener("message", ({ data }) => hear(data));
  addEventListener("offline", refresh);
  // A page that the browser had put away has heard nothing meanwhile; one that is new has not asked anything yet.
  document.addEventListener("visibilitychange", () => known.current && refresh());
  addEventListener("online", look);
  line.getElementsByTagName("button")[0].onclick = () => {
    line.focus();
    look();
  };
  const [show, later] = bar.getElementsByTagName("button");
  show.onclick = () => {
    known.wantsNew = true;
    showNewText();
  };
  later.onclick = () => {
    bar.hidden = true;
  };
};

const lookAgain = () => {
  // Either way: somebody may have set the clock back.
  if (document.visibilityState === "visible" && Math.abs(Date.now() - known.lookedAt) >= CHECK_AGAIN) look();
};

/** Sees to it that the site is saved, and looks for a new text. */
const look = async () => {
  showUrgentNotice();
  known.lookedAt = Date.now();
  if (!workers) return;
  try {
    const registration = await register();
    if (!registration.active) return isComing() ? say("starting") : showState();
    // Asked before the update: Chromium loses what is said to a worker that is being replaced, and then keeps both.
    await refresh();
    // A new text may be here already, and a look for one may take long.
    offerNewText();
    // A browser may have erased what was stored, and left the worker.
    if (known.current?.complete === false) registration.active.postMessage(STORE_FILES);
    await checkForUpdate(registration);
  } catch {
    // Without internet nothing new is found, and a worker that is already here goes on working.
    if (!known.registration) known.trouble = { failed: "register" };
    await refresh();
  }
  offerNewText();
  showState();
};

const register = async () => {
  const registration = await window.registerWorker();
  registration.onupdatefound = () => watch(registration.installing);
  watch(registration.installing);
  known.registration = registration;
  return registration;
};

/**
 * The worker looks for a new version: in WebKit, a page that is reloaded before its own look had its turn stops all later
 * ones, also those of other pages and of the browser itself.
 * @param {ServiceWorkerRegistration} registration
 */
const checkForUpdate = async ({ active }) => {
  const before = known.trouble;
  const isComing = await ask(active, CHECK_FOR_UPDATE, 60_000);
  // Nothing new is on its way, and nothing failed meanwhile.
  if (isComing === false && known.trouble === before) known.trouble = undefined;
};

/**
 * Follows a worker until it is in charge, or gone.
 * @param {ServiceWorker | null} worker
 */
const watch = (worker) => {
  let arrived = false;
  worker?.addEventListener("statechange", () => {
    arrived ||= worker.state === "installed";
    if (worker.state === "installed") {
      known.trouble = undefined;
      if (known.wantsNew) showNewText();
    }
    if (worker.state === "redundant" && !arrived) known.trouble ??= { failed: "gone" };
    offerNewText();
    if (worker.state === "activated") refresh();
    else showState();
  });
};

/** @param {WorkerNews} news */
const hear = (news) => {
  known.trouble = "failed" in news ? news : undefined;
  if (!("saving" in news)) refresh();
  // While a newer text is on its way, the one that is here stays saved.
  else if (!known.current?.complete) say("saving", { part: percent(news.saving / news.of) });
};

/** Asks the worker in charge how things are, and says it. */
const refresh = async () => {
  const worker = known.registration?.active;
  const told = await ask(worker);
  // A slow phone may not answer in time: that says nothing of what is stored.
  if (told || worker !== known.asked) known.current = told;
  if (told) known.asked = worker;
  await showState();
};

const showState = async () => {
  sayWhatIsKnown(await reasonOfTrouble());
};

/**
 * Apart from the wait before it: in one function, the minifier would read what is known before waiting.
 * @param {SavingState} reason
 */
const sayWhatIsKnown = (reason) => {
  const { current, trouble } = known;
  const offline = !navigator.onLine;
  if (current?.complete) say(offline ? "offline" : trouble ? "old" : "saved", { date: day(current.date) });
  else if (offline) say("unsaved");
  // What a worker tells may come before this page knows of it.
  else if (trouble || current || (known.registration && !isComing())) say(reason);
};

/** A worker is on its way to be in charge, or is and has not been heard yet. */
const isComing = () => {
  const { installing, waiting, active } = known.registration ?? {};
  const hasAnswered = active?.state === "activated" && active === known.asked;
  return Boolean(installing ?? (hasAnswered ? undefined : (active ?? waiting)));
};

/** @returns {Promise<SavingState>} */
const reasonOfTrouble = () => {
  const { trouble } = known;
  return caches.keys().then(
    () => (trouble?.failed === "QuotaExceededError" ? "full" : "failed"),
    () => "refused",
  );
};

/**
 * What belongs to a state, its sentence too, is declared in templates/parts/state.html.
 * @param {SavingState} state
 * @param {Record<string, string>} values
 */
const say = (state, values = {}) => {
  line.getElementsByTagName("span")[0].textContent = filled(/** @type {string} */ (line.dataset[state]), values);
  for (const part of line.querySelectorAll("[data-states]")) {
    part.toggleAttribute("hidden", !part.matches(`[data-states~="${state}"]`));
  }
  line.dataset.now = state;
};

/**
 * What a worker answers, or nothing if it does not: how it stands, unless something else is asked.
 * @param {ServiceWorker | null} [worker]
 * @returns {Promise<any>}
 */
const ask = async (worker, question = TELL_STATUS, milliseconds = 3000) => {
  if (!worker) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, milliseconds);
    worker.postMessage(question, [port2]);
  });
};

/** A new text waits until the reader wants it; then every window shows it. */
const offerNewText = async () => {
  const { registration } = known;
  const worker = registration?.waiting;
  const next = await ask(worker);
  // The first worker of all waits for a moment too, but there is nothing that it would replace.
  bar.hidden =
    !next || !registration?.active || registration.waiting !== worker || next.version === known.current?.version;
  if (next && !bar.hidden) {
    bar.getElementsByTagName("p")[0].textContent = filled(bar.dataset.text ?? "", { date: day(next.date) });
  }
};

const showNewText = () => {
  known.registration?.waiting?.postMessage(SKIP_WAITING);
};

/** Whoever holds unsaved text listens for this event and adds the promise of having stored it to `event.detail`. */
const reload = async () => {
  /** @type {Promise<unknown>[]} */
  const stored = [];
  dispatchEvent(new CustomEvent(RELOAD_EVENT, { detail: stored }));
  try {
    await Promise.all(stored);
    location.reload();
  } catch {
    // A text that could not be stored keeps its page: nothing is ever lost to a new version.
    known.wantsNew = false;
  }
};

/** A part of one, in whole hundredths. */
const percent = (/** @type {number} */ part) => {
  return (Math.floor(part * 100) / 100).toLocaleString(pageLanguage, { style: "percent" });
};
