// Whoever gets a link to a language that is not theirs is told in their own, in one line, that there is a text in it.
import { create } from "./create.js";
import { pageLanguage } from "./language.js";
import { keep, recall } from "./recall.js";
import { STORAGE_PREFIX } from "./shared.js";

const TOLD = `${STORAGE_PREFIX}language-told`;

/** @param {NodeListOf<HTMLAnchorElement>} switches The links to the other languages. @param {Element} place */
export const offerOtherLanguage = (switches, place) => {
  const byCode = new Map([...switches].map((link) => [partOf(link.hreflang), link]));
  const own = partOf(pageLanguage);
  const code = navigator.languages.map(partOf).find((one) => one === own || byCode.has(one)) ?? "";
  const link = byCode.get(code);
  for (const one of switches) one.addEventListener("click", noteTold);
  if (link && !recall("localStorage", TOLD)) place.append(lineOf(link));
};

/** The language of a tag, without its region. @param {string} tag */
const partOf = (tag) => tag.split("-")[0];

/** @param {HTMLAnchorElement} other */
const lineOf = (other) => {
  const line = create("p", { lang: other.lang, className: "note bar small" });
  const link = /** @type {HTMLAnchorElement} */ (other.cloneNode());
  const button = create("button", { className: "button", textContent: other.dataset.close });
  link.className = "switch tap";
  link.textContent = other.dataset.prefer ?? "";
  link.onclick = noteTold;
  button.onclick = () => {
    noteTold();
    line.remove();
  };
  line.append(link, button);
  return line;
};

/** Once is enough: the link at the top stays. */
const noteTold = () => keep("localStorage", TOLD, true);
