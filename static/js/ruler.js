// Two lines across the screen, around the line that is read: under the pointer, or where the text is scrolled to.

export function startRuler() {
  addEventListener("pointermove", follow);
  addEventListener("pointerdown", follow);
}

/** @param {PointerEvent} event */
function follow({ clientX, clientY }) {
  const { style, dataset } = document.documentElement;
  if (!dataset.ruler) return;
  const { top, height } = lineAt(clientX, clientY) ?? { top: clientY - 20, height: 40 };
  style.setProperty("--ruler-top", `${top}px`);
  style.setProperty("--ruler-height", `${height}px`);
}

/**
 * The box of the line of text at a point, or nothing between the texts and where a browser cannot tell.
 * @param {number} x @param {number} y
 */
function lineAt(x, y) {
  const node = document.caretRangeFromPoint?.(x, y)?.startContainer;
  if (node?.nodeType !== Node.TEXT_NODE) return undefined;
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].find(({ top, bottom }) => top <= y && y <= bottom);
}
