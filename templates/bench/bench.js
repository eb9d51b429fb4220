// Brings each frame to its sentence. Not by the address: that would scroll the preview itself too.
for (const frame of document.querySelectorAll("[data-at]")) {
  frame.addEventListener("load", () => show(frame));
  if (frame.contentDocument?.readyState === "complete") show(frame);
}

function show({ contentDocument, contentWindow, dataset: { at } }) {
  const all = [...contentDocument.querySelectorAll(`[data-said="${at}"]`)];
  const found = all.filter((one) => one.checkVisibility());
  // Not the list of contents, if it stands in the text too.
  const sentence = found.find((one) => !one.closest("nav, header")) ?? found[0];
  if (sentence) contentWindow.scrollTo(0, sentence.getBoundingClientRect().top + contentWindow.scrollY - 120);
}
