// Shows which sentence is read, and keeps it in sight; the text itself is not touched.

/** @param {Range} range @param {number} covered How much of the foot of the screen is covered. */
export const mark = (range, covered) => {
  const { top, bottom } = range.getBoundingClientRect();
  unmark();
  if (top < 0 || bottom > innerHeight - covered) scrollBy(0, top - (innerHeight - covered) / 5);
  if (window.Highlight) CSS.highlights.set("spoken", new Highlight(range));
  // Where a browser cannot mark a sentence, what it stands in.
  else range.startContainer.parentElement?.classList.add("spoken");
};

export const unmark = () => {
  CSS.highlights?.delete("spoken");
  document.querySelector(".spoken")?.classList.remove("spoken");
};
