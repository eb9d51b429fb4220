// What a reader sets for reading: stored on this device, set before the first paint by first.js.
import { STORAGE_PREFIX } from "./shared.js";

const { dataset } = document.documentElement;

/** @param {HTMLElement} settings */
export const startSettings = (settings) => {
  const fields = settings.getElementsByTagName("input");
  const [button] = settings.getElementsByTagName("button");
  const [line] = settings.querySelectorAll("p");
  const draw = () => {
    for (const field of fields) field.checked = field.value === (dataset[field.name] ?? "");
  };
  settings.onchange = ({ target }) => {
    const { name, value, checked } = /** @type {HTMLInputElement} */ (target);
    const isKept = set(name, checked ? value : "");
    line.textContent = isKept ? "" : (settings.dataset.forgotten ?? "");
  };
  button.onclick = () => {
    for (const { name } of fields) set(name, "");
    draw();
    line.textContent = settings.dataset.reset ?? "";
  };
  draw();
  const panel = settings.closest("details");
  if (panel) closeWhenDone(panel);
};

/**
 * Whether it is kept: where storage is forbidden, or forgets at once, it lasts as long as the page.
 * @param {string} name @param {string} value "" for what the device or the page has by itself.
 */
const set = (name, value) => {
  const key = STORAGE_PREFIX + name;
  if (value) dataset[name] = value;
  else delete dataset[name];
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
    return (localStorage.getItem(key) ?? "") === value;
  } catch {
    return false;
  }
};

/** @param {HTMLDetailsElement} panel */
const closeWhenDone = (panel) => {
  panel.onkeydown = ({ key }) => {
    if (key !== "Escape") return;
    panel.open = false;
    panel.getElementsByTagName("summary")[0].focus();
  };
  document.addEventListener("click", ({ target }) => {
    if (!panel.contains(/** @type {Node} */ (target))) panel.open = false;
  });
};
