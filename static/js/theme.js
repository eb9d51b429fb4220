// Before the first paint, so that nothing flashes: what the reader set on this device.
import { DISPLAY_SETTINGS, STORAGE_PREFIX } from "./shared.js";

const root = document.documentElement;

root.classList.add("js");
try {
  for (const name of DISPLAY_SETTINGS) {
    const value = localStorage.getItem(STORAGE_PREFIX + name);
    if (value) root.dataset[name] = value;
  }
} catch {
  // Storage is forbidden here: the page looks as the device is set.
}
