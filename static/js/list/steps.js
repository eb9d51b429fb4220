// The four steps: one task per screen, each with an address of its own. The browser's history remembers for each of its
// entries the step and the place on the page: back, forward, a reload and the other language return there.
import { all, byId, inNextFrame, part } from "./dom.js";
import { listeners } from "./listeners.js";
import { say } from "./messages.js";

const steps = all(".step");
/** @type {HTMLAnchorElement[]} */
const stepLinks = all(".steps a");
const stepBar = byId("step-bar");
/** What has the same name after a reload: a card, what can be ticked, filled in or pressed, a fold. */
const ANCHORS = "[data-id], [for], button[id], details[id]";
/** Called whenever another step appears. */
export const [onStep, tellStep] = listeners();
/** @type {HTMLElement | undefined} */
let currentStep;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let placeTimer;

export const startSteps = () => {
  // The browser's own way back comes late, when the page has another height, and would be remembered as the reader's.
  history.scrollRestoration = "manual";
  addEventListener("hashchange", () => follow(true));
  addEventListener("scroll", () => {
    clearTimeout(placeTimer);
    placeTimer = setTimeout(rememberPlace, 400);
  });
  follow(false);
};

/** An entry that is new, or of another step, has its own place. */
const rememberPlace = () => {
  const { state } = history;
  if (state?.step === currentStep?.id) history.replaceState({ ...state, place: placeInSight() }, "");
};

/**
 * What comes first on the screen, and how far below its top: what stands before it may have another height next time.
 */
const placeInSight = () => {
  for (let y = 0; y < innerHeight; y += 20) {
    /** @type {any} */
    const anchor = document.elementFromPoint(innerWidth / 2, y)?.closest(ANCHORS);
    if (!anchor) continue;
    const name = anchor.dataset.id || anchor.htmlFor || anchor.id;
    return { name, top: boxOf(name)?.top };
  }
};

/**
 * Where something is now; nothing if it is not there yet, or hidden.
 * @param {string} name
 */
const boxOf = (name) =>
  document.querySelector(`.step:not([hidden]) [data-id="${name}"],[id="${name}"]`)?.getClientRects()[0];

/**
 * To the place of this entry in the browser's history, if it has one: a second what a reader saw is waited for, and then
 * held a moment where it was, since the page has its height late.
 */
const returnToPlace = (frames = 60) => {
  const place = history.state?.place;
  const box = place && boxOf(place.name);
  if (box) scrollBy(0, box.top - place.top);
  if (place && frames) inNextFrame(() => returnToPlace(Math.min(frames - 1, box ? 9 : frames)));
};

/**
 * Shows the step of the address, or the step that holds what the address names, or that in which it was named.
 * @param {boolean} moved
 */
const follow = (moved) => {
  const target = document.getElementById(location.hash.slice(1));
  const id = history.state?.step;
  const step =
    steps.find((one) => one.contains(target)) ?? steps.find((one) => one.id === id) ?? currentStep ?? steps[0];
  showStep(step);
  if (moved && (!target || target === step)) arrive();
  if (target && target !== step) reveal(target);
  returnToPlace();
};

/** @param {HTMLElement} step */
const showStep = (step) => {
  const changed = step !== currentStep;
  currentStep = step;
  for (const one of steps) one.hidden = one !== step;
  const place = steps.indexOf(step);
  for (const link of stepLinks) link.removeAttribute("aria-current");
  stepLinks[place].setAttribute("aria-current", "step");
  entitle(step.dataset.title);
  drawStepBar(stepLinks[place - 1], stepLinks[place + 1]);
  if (changed) tellStep();
  history.replaceState({ ...history.state, step: step.id }, "");
};

/**
 * The heading of the page is the name of the step.
 * @param {string} [title]
 */
const entitle = (title = "") => {
  const site = document.title.split(" · ").pop();
  byId("title").textContent = title;
  document.title = `${title} · ${site}`;
};

/**
 * The bar for the thumb: the way back, and the way on by its name.
 * @param {HTMLAnchorElement} [before] @param {HTMLAnchorElement} [after]
 */
const drawStepBar = (before, after) => {
  const back = part(stepBar, "back");
  const on = part(stepBar, "on");
  back.hidden = !before;
  if (before) back.hash = before.hash;
  on.hash = after?.hash ?? "keep";
  part(on, "name").textContent = after ? part(after, "name").textContent : say("list.keep-copy");
};

const arrive = () => {
  scrollTo(0, 0);
  byId("title").focus({ preventScroll: true });
};

/**
 * A fold that is named opens; a question in the closed group too.
 * @param {HTMLElement} target
 */
const reveal = (target) => {
  const fold = target.closest("details");
  if (fold) fold.open = true;
  target.scrollIntoView();
  const place = target === fold ? fold.querySelector("summary") : target;
  place?.focus({ preventScroll: true });
};
