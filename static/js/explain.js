// An explained word opens its explanation where it stands, and stands explained at the end of the paper; the words page says
// more, and without this the link leads there.
import { create } from "./create.js";
import { filled } from "./format.js";
import { wantsAnotherWindow } from "./keys.js";
import { pageLanguage } from "./language.js";
import { WORDS_DATA_ADDRESS } from "./shared.js";

/** The states of saving in which more is on its way. */
const COMING = ["starting", "saving"];

/** @typedef {Record<string, { term: string, text: string }>} Words The explained words by key, A to Z. */

/** @param {HTMLDialogElement} dialog */
export const explainWords = (dialog) => {
  /** @type {Promise<Words> | undefined} */
  let loading;
  const words = () => {
    loading ??= load();
    return loading;
  };
  // Before they are needed, as a browser that is told to print does not wait; and never beside what is being saved.
  whenSettled()
    .then(words)
    .then(explainOnPaper, () => {});
  document.addEventListener("click", (event) => {
    /** @type {HTMLAnchorElement | null} */
    const link = /** @type {Element} */ (event.target).closest("a.word");
    if (!link || wantsAnotherWindow(event)) return;
    event.preventDefault();
    words()
      .then((known) => explain(dialog, link, known))
      .catch(() => location.assign(link.href));
  });
  // Around the dialog too: there is only its backdrop.
  dialog.addEventListener("click", ({ target }) => {
    if (/** @type {Element} */ (target).matches("dialog, button")) dialog.close();
  });
};

/** Until the page says how it is saved, or why not. */
const whenSettled = () => {
  return new Promise((settled) => {
    const state = document.getElementById("state");
    const look = () => {
      const now = state ? state.dataset.now : "unsaved";
      if (now && !COMING.includes(now)) settled(now);
    };
    if (state) new MutationObserver(look).observe(state, { attributeFilter: ["data-now"] });
    look();
  });
};

/** @param {HTMLDialogElement} dialog @param {HTMLAnchorElement} link @param {Words} words */
const explain = (dialog, link, words) => {
  const { term, text } = words[keyOf(link)];
  const [title, explanation] = dialog.querySelectorAll("h2, p");
  title.textContent = term;
  explanation.textContent = text;
  dialog.getElementsByTagName("a")[0].href = link.href;
  // A second tap may have come before the words.
  if (!dialog.open) dialog.showModal();
};

/** Those that the page uses, in the order of the alphabet. @param {Words} words */
const explainOnPaper = (words) => {
  const list = document.querySelector("dl.used");
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("section a.word");
  const used = new Set([...links].map(keyOf));
  for (const [key, { term, text }] of list ? Object.entries(words) : []) {
    if (!used.has(key)) continue;
    const row = create("div");
    row.append(create("dt", { textContent: term }), " ", create("dd", { textContent: text }));
    list?.append(row);
  }
};

/** @param {HTMLAnchorElement} link */
const keyOf = ({ hash }) => hash.slice(1);

/** @returns {Promise<Words>} */
const load = async () => {
  const answer = await fetch(filled(WORDS_DATA_ADDRESS, { language: pageLanguage }));
  return (await answer.json()).words;
};
