// Whoever gets a link to a language that is not theirs is told in their own, in one line, that there is a text in it.
import { recall } from "./recall.js";
import { STORAGE_PREFIX } from "./shared.js";

const TOLD = `${STORAGE_PREFIX}language-told`;

/** @param {NodeListOf<HTMLAnchorElement>} switches The links to the other languages. @param {Element} place */
export const offerOtherLanguage = (switches, place) => {
  const byCode = new Map([...switches].map((link) => [link.hreflang, link]));
  const liked = navigator.languages.map((tag) => tag.split("-")[0].toLowerCase());
  const code = liked.find((one) => one === document.documentElement.lang || byCode.has(one)) ?? "";
  const link = byCode.get(code);
  for (const one of switches) one.addEventListener("click", noteTold);
  if (link && !recall("localStorage", TOLD)) place.append(lineOf(link));
};

/** @param {HTMLAnchorElement} other */
const lineOf = (other) => {
  const line = document.createElement("p");
  const link = /** @type {HTMLAnchorElement} */ (other.cloneNode());
  const button = document.createElement("button");
  line.lang = other.lang;
  line.className = "note bar small";
  link.className = "switch tap";
  link.textContent = other.dataset.prefer ?? "";
  link.onclick = noteTold;
  button.className = "button";
  button.textContent = other.dataset.close ?? "";
  button.onclick = () => {
    noteTold();
    line.remove();
  };
  line.append(link, button);
  return line;
};

/** Once is enough: the link at the top stays. */
const noteTold = () => {
  try {
    localStorage.setItem(TOLD, "true");
  } catch {
    // Storage is forbidden here: it is told again.
  }
};
