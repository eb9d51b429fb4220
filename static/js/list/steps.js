// The four steps: one task per screen, each with an address of its own, so that the back button works.
import { byId } from "./dom.js";
import { say } from "./messages.js";

const STEPS = ["choose", "order", "take", "answers"];
const callbacks = [];
let current;

/** Called whenever another step appears. */
export const onStep = (callback) => callbacks.push(callback);

export function goTo(step) {
  location.hash = step;
}

export function startSteps() {
  addEventListener("hashchange", () => follow(true));
  follow(false);
}

/** Shows the step of the address, or the step that holds what the address names. */
function follow(moved) {
  const id = location.hash.slice(1);
  const target = byId(id);
  const step = STEPS.find((name) => name === id || byId(name).contains(target));
  if (step || !current) show(step ?? "choose", moved && step === id);
  if (target && target.id !== step) reveal(target);
}

function show(step, moved) {
  const changed = step !== current;
  current = step;
  for (const name of STEPS) byId(name).hidden = name !== step;
  for (const link of document.querySelectorAll(".steps a")) {
    if (link.hash === `#${step}`) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
  entitle(byId(step).dataset.title);
  bar(STEPS.indexOf(step));
  if (changed) for (const callback of callbacks) callback();
  if (moved) arrive();
}

/** The heading of the page is the name of the step. */
function entitle(title) {
  const [old, site] = [byId("title"), document.title.split(" · ").pop()];
  old.textContent = title;
  document.title = `${title} · ${site}`;
}

/** The bar for the thumb: the way back, and the way on by its name. */
function bar(place) {
  const [back, on] = document.querySelectorAll("#step-bar a");
  const words = (step) => document.querySelector(`.steps a[href="#${step}"] span`).textContent;
  back.hidden = place === 0;
  if (place) back.hash = STEPS[place - 1];
  const last = place === STEPS.length - 1;
  on.hash = last ? "keep" : STEPS[place + 1];
  on.firstElementChild.textContent = last ? say("list.keep-copy") : words(STEPS[place + 1]);
}

function arrive() {
  scrollTo({ top: 0, behavior: "instant" });
  byId("title").focus({ preventScroll: true });
}

/** A fold that is named opens; a question in the closed group too. */
function reveal(target) {
  const fold = target.closest("details");
  if (fold) fold.open = true;
  target.scrollIntoView();
  (target === fold ? target.firstElementChild : target).focus({ preventScroll: true });
}
