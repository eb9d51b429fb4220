// Step 3: on paper, on the screen, as a link; and the two cards. A sheet is filled, printed alone, and taken away.
import { announce, desk, edit, editCards, onDraw } from "./session.js";
import { notNow } from "./model.js";
import { byId, fillIn } from "./dom.js";
import { qrLink, startShare } from "./share.js";
import { fit, sheet } from "./sheets.js";
import { startShow } from "./present.js";
import { questionsIn, sayIn } from "./messages.js";

const root = document.documentElement;
const doctors = byId("doctor-language");
const help = byId("print-help");
const fields = document.querySelectorAll("#cards [data-card]");
const chosen = (name) => byId(`paper-${name}`).checked;

export function startTake() {
  for (const button of document.querySelectorAll("[data-sheet]")) button.addEventListener("click", () => printOut(button.dataset.sheet));
  for (const field of fields) field.addEventListener("input", () => editCards((cards) => filled(cards, field)));
  byId("paper-not-now").addEventListener("change", ({ target: { checked } }) => edit((list) => notNow(list, checked)));
  byId("paper-large").checked = root.dataset.size === "3";
  // From the menu of the browser: the other steps are made for the screen.
  addEventListener("beforeprint", () => byId("choose").hidden && !byId("sheet") && lay("mine", [desk.language, desk.language]));
  addEventListener("afterprint", clear);
  startShare();
  startShow(pair);
  onDraw(render);
}

function render({ list, cards }) {
  const empty = !list.items.length;
  byId("take-none").hidden = !empty;
  byId("take-actions").hidden = empty;
  byId("paper-not-now").checked = list.notNow;
  for (const field of fields) {
    show(field, cards[field.dataset.card][field.dataset.field]);
    field.disabled = cards.readOnly;
  }
  byId("cards-newer").hidden = !cards.readOnly;
}

function filled(cards, { type, value, checked, dataset: { card, field } }) {
  return { ...cards, [card]: { ...cards[card], [field]: type === "checkbox" ? checked : value } };
}

function show(field, value = "") {
  if (/radio|checkbox/.test(field.type)) field.checked = value === true || value === field.value;
  else fillIn(field, value);
}

/** The reader's language and that of the doctor, or another one where the two are the same. */
function pair() {
  const others = [...doctors.options].map(({ value }) => value).filter((code) => code !== desk.language);
  return known([desk.language, others.includes(doctors.value) ? doctors.value : others[0]]);
}

/** The languages, once their words are here; one that cannot be had gives way to the reader's. */
function known(languages) {
  return Promise.all(languages.map((language) => questionsIn(language).then(() => language, () => desk.language)));
}

async function printOut(kind) {
  clear();
  const languages = kind === "two" ? await pair() : await known(kind === "doctor" ? [doctors.value] : [desk.language, doctors.value]);
  const link = chosen("qr") && (await qrLink(desk.list));
  byId("qr-help").hidden = link !== undefined;
  lay(kind, languages, link);
  start();
}

function lay(kind, languages, link) {
  const paper = sheet(kind, desk, languages, link);
  document.body.append(paper);
  if (kind === "doctor") fit(paper, (n) => sayIn(languages[0], "doctor.rest", { n }));
  else for (const name of ["large", "a5"]) paper.classList.toggle(name, chosen(name));
  root.classList.add("printing");
}

/** Some browsers inside apps do nothing when they are asked to print; the sheet then waits for their own menu. */
function start() {
  const timer = setTimeout(() => {
    help.hidden = false;
    announce(help.textContent);
  }, 1500);
  addEventListener("beforeprint", () => clearTimeout(timer), { once: true });
  window.print?.();
}

function clear() {
  root.classList.remove("printing");
  byId("sheet")?.remove();
  help.hidden = true;
}
