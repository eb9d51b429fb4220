// What every page does beside being read.
import { startDisplayPanel } from "./display.js";
import { explainInPlace } from "./explain.js";
import { offerInstall } from "./install.js";
import { startSaving } from "./register.js";
import { SHARED_PATH } from "./shared.js";

/** @type {HTMLDetailsElement | null} */
const panel = document.querySelector("#display");
/** @type {HTMLDialogElement | null} */
const explained = document.querySelector("#explained");
/** @type {NodeListOf<HTMLAnchorElement>} */
const languageLinks = document.querySelectorAll("a.switch");
/** @type {HTMLElement | null} */
const nextCheck = document.querySelector("[data-check]");

findSharedList();
if (panel) startDisplayPanel(panel);
for (const link of languageLinks) leadToSameSection(link);
openFoldsForPrint();
if (explained) explainInPlace(explained);
if (nextCheck) warnWhenOverdue(nextCheck);
startSaving();
offerInstall(document.getElementById("install"));

/** On its way a # may become %23: then the list that somebody shared looks like a page that is not there. */
function findSharedList() {
  const [, page, list] = new RegExp(SHARED_PATH).exec(location.pathname) ?? [];
  if (list) location.replace(`${page}#${list}`);
}

/**
 * In the other language to the section that is being read; at the top of the page, to the one that was asked for.
 * @param {HTMLAnchorElement} link
 */
function leadToSameSection(link) {
  link.addEventListener("click", () => {
    const sections = [...document.querySelectorAll("main section[id]:not([hidden])")];
    const passed = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3);
    link.hash = passed.at(-1)?.id ?? location.hash;
  });
}

/** Closed parts are on paper too: but a hard subject only if something in it was chosen. */
function openFoldsForPrint() {
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
}

/**
 * The line about the next check becomes a notice once its day has passed.
 * @param {HTMLElement} notice
 */
function warnWhenOverdue(notice) {
  const { check = "", overdue = "" } = notice.dataset;
  if (new Date(check) > new Date()) return;
  notice.textContent = overdue;
  notice.className = "note warn";
  const fold = notice.closest("details");
  if (fold) fold.open = true;
}
