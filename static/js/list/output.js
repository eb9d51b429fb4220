// Step 3, on paper: a sheet is filled, printed alone, and taken away.
import { pageLanguage } from "../language.js";
import { printWithHelp } from "../printing.js";
import { STORAGE_PREFIX } from "../shared.js";
import { announce } from "./announce.js";
import { drawField, readField } from "./cards.js";
import { all, byId, root, update } from "./dom.js";
import { questionsIn, sayIn } from "./messages.js";
import { notNow } from "./model.js";
import { edit, onDraw, session } from "./session.js";
import { qrLink } from "./share.js";
import { fitOnePage, makeSheet } from "./sheets.js";

const DOCTORS_SHEET = "t-sheet-doctor";
const doctorLanguage = byId("doctor-language");
const printHelp = byId("print-help");
const qrHelp = byId("qr-help");
const paperNotNow = byId("paper-not-now");
const sheetButtons = all("[data-sheet]");
/**
 * What a reader chooses for paper, beside what belongs to the list.
 * @type {HTMLInputElement[]}
 */
const paperChoices = all("#take-actions :is(select, fieldset input:not(#paper-not-now))");

export const startOutput = () => {
  for (const button of sheetButtons) button.onclick = () => printSheet(button);
  paperNotNow.onchange = () => edit(notNow, paperNotNow.checked);
  byId("paper-large").checked = root.dataset.size === "3";
  paperChoices.forEach(keepChoice);
  addEventListener("beforeprint", () => {
    // From the menu of the browser: what the reader has, in its order. Without a list the questions to choose from.
    const wanted = byId("choose").hidden || session.list.items.length;
    if (wanted && !findSheet()) layOut("t-sheet-mine", [pageLanguage, pageLanguage]);
  });
  addEventListener("afterprint", removeSheet);
  onDraw(drawOutput, byId("take"));
};

/**
 * A choice lasts as long as the window: through a reload, and in the other language.
 * @param {HTMLInputElement} field
 */
const keepChoice = (field) => {
  const key = STORAGE_PREFIX + field.id;
  try {
    const kept = sessionStorage.getItem(key);
    if (kept) drawField(field, JSON.parse(kept));
    field.onchange = () => sessionStorage.setItem(key, JSON.stringify(readField(field)));
  } catch {
    // Storage is forbidden here: it lasts as long as the page.
  }
};

const drawOutput = () => {
  const empty = !session.list.items.length;
  update(byId("take-none"), "hidden", !empty);
  update(byId("take-actions"), "hidden", empty);
  update(paperNotNow, "checked", session.list.notNow);
};

/** The reader's language and that of the doctor, or another one where the two are the same. */
export const languagePair = () => {
  const others = [...doctorLanguage.options].map(({ value }) => value).filter((code) => code !== pageLanguage);
  const other = others.includes(doctorLanguage.value) ? doctorLanguage.value : others[0];
  return loadLanguages([pageLanguage, other ?? pageLanguage]);
};

/** @param {string[]} codes */
const loadLanguages = (codes) => Promise.all(codes.map(loadLanguage));

/**
 * A language, once its words are here; one that cannot be had gives way to the reader's.
 * @param {string} code
 */
const loadLanguage = async (code) => {
  try {
    await questionsIn(code);
    return code;
  } catch {
    return pageLanguage;
  }
};

/** @param {HTMLElement} button */
const printSheet = async (button) => {
  const { sheet: template } = button.dataset;
  // What there is to say is said where the reader pressed.
  button.after(qrHelp, printHelp);
  const wanted = template === DOCTORS_SHEET ? [doctorLanguage.value] : [pageLanguage, doctorLanguage.value];
  const languages = await (template === "t-sheet-two" ? languagePair() : loadLanguages(wanted));
  const link = byId("paper-qr").checked ? await qrLink(session.list) : undefined;
  qrHelp.hidden = link !== "";
  qrHelp.scrollIntoView({ block: "nearest" });
  layOut(template, languages, link);
  printWithHelp(printHelp, announce);
};

/** @param {SheetId} template @param {string[]} languages @param {string} [link] */
const layOut = (template, languages, link) => {
  removeSheet();
  const paper = makeSheet(template, languages, link);
  document.body.append(paper);
  if (template === DOCTORS_SHEET) {
    fitOnePage(paper, (n) => sayIn(languages[0], "doctor.rest", { n }));
  } else {
    paper.classList.toggle("large", byId("paper-large").checked);
    paper.classList.toggle("a5", byId("paper-a5").checked);
  }
  root.classList.add("printing");
};

const findSheet = () => document.querySelector(".paper");

const removeSheet = () => {
  root.classList.remove("printing");
  findSheet()?.remove();
  printHelp.hidden = true;
};
