// Brings a page in a frame to one of its sentences. Not by the address: that would scroll the page around it too.

/**
 * @param {HTMLIFrameElement} frame
 * @param {string} key
 * @returns {HTMLElement | undefined} The sentence.
 */
export function showSentence({ contentDocument, contentWindow }, key) {
  if (!contentDocument || !contentWindow) return;
  const found = contentDocument.querySelectorAll(`[data-key="${key}"]`);
  const sentences = [.../** @type {NodeListOf<HTMLElement>} */ (found)];
  const visible = sentences.filter((sentence) => sentence.getClientRects().length);
  // Not the list of contents, if it stands in the text too.
  const sentence = visible.find((one) => !one.closest("nav, header")) ?? visible[0];
  if (sentence) contentWindow.scrollTo(0, sentence.getBoundingClientRect().top + contentWindow.scrollY - 120);
  return sentence;
}
