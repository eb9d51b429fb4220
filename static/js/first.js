// Stands inside the page and runs before the first paint, so that nothing flashes: what the reader set on this device.
// Begins to save as soon as there is something to read.
import { beginSaving, registerWorker } from "./registration.js";
import { DISPLAY_SETTINGS, STORAGE_PREFIX } from "./shared.js";

const root = document.documentElement;

/**
 * A host may send scripts as something that no browser runs, or not at all: the page is then one without scripts.
 * @param {Event} event
 */
const noticeMissingScript = ({ target }) => {
  // Scripts of others, such as those of an extension that the policy stops, have no digest.
  if (!(target instanceof HTMLScriptElement && target.integrity)) return;
  root.classList.remove("js");
  if (!("worker" in root.dataset)) return;
  // The worker may arrive all the same: then the text is saved.
  registerWorker().catch(() => {
    root.dataset.scripts = "refused";
  });
};

root.classList.add("js");
// The page begins at a place that may not be there yet.
if (location.hash) root.classList.add("aimed");
addEventListener("error", noticeMissingScript, true);
try {
  for (const name of DISPLAY_SETTINGS) {
    const value = localStorage.getItem(STORAGE_PREFIX + name);
    if (value) root.dataset[name] = value;
  }
} catch {
  // Storage is forbidden here: the page looks as the device is set.
}
window.registerWorker = registerWorker;
beginSaving();
