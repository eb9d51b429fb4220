// The settings for reading, and what reads aloud, come when they are asked for, from a page of their own. It is stored too, so
// that they come without internet.
import { pageAt } from "./fetched.js";
import { filled } from "./format.js";
import { pageLanguage } from "./language.js";
import { COMFORT_ADDRESS } from "./shared.js";

const comfortAddress = filled(COMFORT_ADDRESS, { language: pageLanguage });
/** @type {Promise<void> | undefined} */
let bringing;
let isBrought = false;

/** @param {HTMLDetailsElement} panel @param {HTMLElement | null} button */
export const offerComfort = (panel, button) => {
  // What cannot be brought is on its own page.
  const ask = () => bring().catch(() => location.assign(comfortAddress));
  panel.addEventListener("toggle", ask, { once: true });
  // Once it is there, it hears the tap itself.
  button?.addEventListener("click", () => isBrought || ask().then(() => button.click()), { once: true });
  if (document.documentElement.dataset.ruler) bring().catch(() => {});
};

const bring = () => {
  bringing ??= bringParts();
  return bringing;
};

const bringParts = async () => {
  const page = /** @type {Document} */ (await pageAt(comfortAddress));
  const settings = /** @type {HTMLElement} */ (page.getElementById("settings"));
  const bar = /** @type {HTMLElement} */ (page.getElementById("player"));
  // The last of each is its own; both go by the policy of every page.
  const script = [...page.scripts].at(-1);
  document.head.append([...page.querySelectorAll("style")].at(-1) ?? "");
  document.querySelector("#display > .panel")?.append(settings);
  document.body.append(bar);
  await import(script?.src ?? "");
  isBrought = true;
};
