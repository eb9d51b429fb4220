// The settings for reading, and what reads aloud, come when they are asked for, from a page of their own. It is stored too, so
// that they come without internet.
import { pageAt } from "./fetched.js";
import { filled } from "./format.js";
import { COMFORT_ADDRESS } from "./shared.js";

const { lang, dataset } = document.documentElement;
const comfortAddress = filled(COMFORT_ADDRESS, { language: lang });
/** @type {Promise<void> | undefined} */
let bringing;

/** @param {HTMLDetailsElement} panel @param {HTMLElement | null} button */
export function offerComfort(panel, button) {
  // What cannot be brought is on its own page.
  const ask = () => bring().catch(() => location.assign(comfortAddress));
  panel.addEventListener("toggle", ask, { once: true });
  button?.addEventListener("click", () => ask().then(() => button.click()), { once: true });
  if (dataset.ruler) bring().catch(() => {});
}

function bring() {
  bringing ??= bringParts();
  return bringing;
}

async function bringParts() {
  const page = await pageAt(comfortAddress);
  if (!page) throw new Error(comfortAddress);
  const [, style] = page.querySelectorAll("style");
  const settings = /** @type {HTMLElement} */ (page.getElementById("settings"));
  const bar = /** @type {HTMLElement} */ (page.getElementById("player"));
  const [, script] = /** @type {NodeListOf<HTMLScriptElement>} */ (page.querySelectorAll("script[src]"));
  document.head.append(style);
  document.querySelector("#display > .panel")?.append(settings);
  document.body.append(bar);
  await import(script.src);
}
