// Brings each frame to its sentence. Not by the address: that would scroll the preview itself too.
for (const frame of document.querySelectorAll("[data-at]")) {
  frame.addEventListener("load", () => show(frame));
  if (frame.contentDocument?.readyState === "complete") show(frame);
}

function show(frame) {
  const sentence = frame.contentDocument.getElementById(frame.dataset.at);
  if (sentence) frame.contentWindow.scrollTo(0, sentence.getBoundingClientRect().top + frame.contentWindow.scrollY - 120);
}
