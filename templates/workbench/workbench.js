// Brings each frame of the preview to its sentence.
import { showSentence } from "./sentence.js";

const iframes = /** @type {NodeListOf<HTMLIFrameElement>} */ (document.querySelectorAll("iframe[data-shows]"));
for (const frame of iframes) {
  const show = () => showSentence(frame, frame.dataset.shows ?? "");
  frame.addEventListener("load", show);
  if (frame.contentDocument?.readyState === "complete") show();
}
