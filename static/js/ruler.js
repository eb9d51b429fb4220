// Two lines across the screen, around the line that is read: where the pointer is, or where the text is scrolled to.

export function startRuler() {
  for (const kind of ["pointermove", "pointerdown"]) addEventListener(kind, follow);
}

/** @param {any} event */
function follow({ clientY }) {
  document.documentElement.style.setProperty("--ruler", `${clientY}px`);
}
