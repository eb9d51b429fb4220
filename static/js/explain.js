// An explained word opens its explanation where it stands; the words page says more, and without this the link leads there.
import { filled } from "./format.js";
import { WORDS_DATA_ADDRESS } from "./shared.js";

/**
 * The explained words by key, once one was asked for.
 * @type {Promise<Record<string, { term: string, text: string }>> | undefined}
 */
let words;

/** @param {HTMLDialogElement} dialog */
export function explainInPlace(dialog) {
  document.addEventListener("click", (event) => {
    /** @type {HTMLAnchorElement | null} */
    const link = /** @type {Element} */ (event.target).closest("a.word");
    // With a key held down the reader wants another window; on the words page the word is near.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.pathname === location.pathname) return;
    event.preventDefault();
    explain(dialog, link).catch(() => location.assign(link.href));
  });
  const [close] = dialog.getElementsByTagName("button");
  // Around the dialog too: there is only its backdrop.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || close.contains(/** @type {Node} */ (target))) dialog.close();
  });
}

/** @param {HTMLDialogElement} dialog @param {HTMLAnchorElement} link */
async function explain(dialog, link) {
  words ??= load();
  const { term, text } = (await words)[link.hash.slice(1)];
  const [title, explanation] = dialog.querySelectorAll("h2, p");
  title.textContent = term;
  explanation.textContent = text;
  dialog.getElementsByTagName("a")[0].href = link.href;
  // A second tap may have come before the words.
  if (!dialog.open) dialog.showModal();
}

async function load() {
  try {
    const answer = await fetch(filled(WORDS_DATA_ADDRESS, { language: document.documentElement.lang }));
    return (await answer.json()).words;
  } catch (error) {
    words = undefined;
    throw error;
  }
}
