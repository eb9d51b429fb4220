// Size of the letters, light or dark, more contrast: stored on this device, set before the first paint by first.js.
import { STORAGE_PREFIX } from "./shared.js";

/** @param {HTMLDetailsElement} panel */
export function startDisplayPanel(panel) {
  for (const input of panel.getElementsByTagName("input")) {
    input.checked = input.value === (document.documentElement.dataset[input.name] ?? "");
    input.addEventListener("change", () => setDisplay(input.name, input.checked ? input.value : ""));
  }
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    panel.open = false;
    panel.getElementsByTagName("summary")[0].focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!panel.contains(/** @type {Node} */ (target))) panel.open = false;
  });
}

/**
 * @param {string} name
 * @param {string} value "" for what the device says.
 */
function setDisplay(name, value) {
  const { dataset } = document.documentElement;
  if (value) dataset[name] = value;
  else delete dataset[name];
  try {
    if (value) localStorage.setItem(STORAGE_PREFIX + name, value);
    else localStorage.removeItem(STORAGE_PREFIX + name);
  } catch {
    // Storage is forbidden here: the setting lasts as long as the page.
  }
}
