// The part about installing: the steps for this device, and the browser's own button where it offers one.
import { standalone } from "./device.js";

/** @param {HTMLElement | null} place */
export const offerInstall = (place) => {
  if (!place) return;
  const [button] = place.getElementsByTagName("button");
  const [line] = place.getElementsByTagName("p");
  const sayInstalled = () => {
    line.textContent = place.dataset.done ?? "";
  };
  if (standalone) sayInstalled();
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    button.hidden = false;
    button.onclick = () => event.prompt();
  });
  addEventListener("appinstalled", () => {
    button.hidden = true;
    sayInstalled();
    // Browsers that would ask the reader first do not get here.
    navigator.storage?.persist?.();
  });
  showStepsFor(thisDevice());
};

/**
 * The steps for other devices stay on paper only.
 * @param {string | undefined} device
 */
const showStepsFor = (device) => {
  for (const steps of document.querySelectorAll("[data-device]")) {
    if (device && steps.getAttribute("data-device") !== device) steps.classList.add("paper-only");
  }
};

/** Known by what it can do; nothing where that is not certain, and then every way is shown. */
const thisDevice = () => {
  if ("standalone" in navigator) return "iphone";
  if (!("onbeforeinstallprompt" in window)) return undefined;
  return matchMedia("(pointer: coarse)").matches ? "android" : "computer";
};
