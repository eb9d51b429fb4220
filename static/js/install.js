// The part about keeping it on a phone: the steps for this device, and the browser's own button where it offers one.
import { standalone } from "./device.js";

export function keepOnPhone(place) {
  if (!place) return;
  const [button, line] = place.children;
  const done = () => (line.textContent = place.dataset.done);
  if (standalone) done();
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    button.hidden = false;
    button.onclick = () => event.prompt();
  });
  addEventListener("appinstalled", () => {
    button.hidden = true;
    done();
    // Browsers that would ask the reader first do not get here.
    navigator.storage?.persist?.();
  });
  const device = thisDevice();
  for (const one of document.querySelectorAll("[data-device]")) if (device && one.dataset.device !== device) one.classList.add("paper-only");
}

/** Known by what it can do; nothing where that is not certain, and then every way is shown. */
function thisDevice() {
  if ("standalone" in navigator) return "iphone";
  if (!("onbeforeinstallprompt" in window)) return undefined;
  return matchMedia("(pointer: coarse)").matches ? "android" : "computer";
}
