// What every page does beside being read.
import { offerComfort } from "./bring.js";
import { explainWords } from "./explain.js";
import { startFinder } from "./find.js";
import { filled } from "./format.js";
import { offerInstall } from "./install.js";
import { pageLanguage } from "./language.js";
import { offerOtherLanguage } from "./other-language.js";
import { keepPlace, leadBack } from "./place.js";
import { printWithHelp } from "./printing.js";
import { startSaving } from "./register.js";
import { offerSections } from "./sections.js";
import { QUESTIONS_ADDRESS, SHARED_LINK, SHARED_PATH } from "./shared.js";

/** @type {HTMLDetailsElement | null} */
const panel = document.querySelector("#display");
/** @type {HTMLDialogElement | null} */
const explained = document.querySelector("#explained");
const finder = document.getElementById("find");
/** @type {HTMLTemplateElement | null} */
const shareLine = document.querySelector("#share-part");
const messageArea = document.querySelector(".news");
const printButton = document.getElementById("print");
const printHelp = document.getElementById("print-help");
/** @type {HTMLElement | null} */
const nextCheck = document.querySelector("[data-check]");

/** On its way a # may become %23, or the address may be cut: the list that somebody shared is then on another page. */
const findSharedList = () => {
  const { hash, pathname, search } = location;
  const [, page, list] = (pathname + search).match(SHARED_PATH) ?? [];
  if (list) location.replace(`${page}/#${list}`);
  const questions = filled(QUESTIONS_ADDRESS, { language: pageLanguage });
  if (hash.match(`^#${SHARED_LINK}`) && pathname !== questions) location.replace(questions + hash);
};

/** Closed parts are on paper too: but a hard subject only if something in it was chosen. */
const openFoldsForPrint = () => {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    /** @type {NodeListOf<HTMLDetailsElement>} */
    const closed = document.querySelectorAll("details.fold:not([open])");
    opened = [...closed].filter((fold) => !fold.matches(".closed-group") || fold.querySelector(":checked"));
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
};

/**
 * The line about the next check becomes a notice once its day has passed.
 * @param {HTMLElement} notice
 */
const warnWhenOverdue = (notice) => {
  const { check = "", overdue = "" } = notice.dataset;
  if (new Date(check) > new Date()) return;
  notice.textContent = overdue;
  notice.className = "note warn";
  const fold = notice.closest("details");
  if (fold) fold.open = true;
};

findSharedList();
if (panel) offerComfort(panel, document.getElementById("aloud"));
if (messageArea) offerOtherLanguage(document.querySelectorAll("a.switch"), messageArea);
keepPlace();
if (shareLine) offerSections(shareLine);
leadBack(document.getElementById("back"));
openFoldsForPrint();
if (explained) explainWords(explained);
if (finder) startFinder(finder);
if (printButton && printHelp) printButton.onclick = () => printWithHelp(printHelp);
if (nextCheck) warnWhenOverdue(nextCheck);
startSaving();
offerInstall(document.getElementById("install"));
