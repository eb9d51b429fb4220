// Brings each frame to its sentence. Not by the address: that would scroll the preview itself too.

const iframes = /** @type {NodeListOf<HTMLIFrameElement>} */ (document.querySelectorAll("iframe[data-shows]"));
for (const frame of iframes) {
  frame.addEventListener("load", () => showSentence(frame));
  if (frame.contentDocument?.readyState === "complete") showSentence(frame);
}

/** @param {HTMLIFrameElement} frame */
function showSentence({ contentDocument, contentWindow, dataset }) {
  if (!contentDocument || !contentWindow) return;
  const sentences = [...contentDocument.querySelectorAll(`[data-key="${dataset.shows}"]`)];
  const visible = sentences.filter((sentence) => sentence.checkVisibility());
  // Not the list of contents, if it stands in the text too.
  const sentence = visible.find((one) => !one.closest("nav, header")) ?? visible[0];
  if (sentence) contentWindow.scrollTo(0, sentence.getBoundingClientRect().top + contentWindow.scrollY - 120);
}
