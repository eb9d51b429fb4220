// Step 3: on paper, on the screen, as a link. One print view: the sheet is filled, printed alone, and taken away.
import { startCards } from "./cards.js";
import { fit } from "./fit.js";
import { notNow } from "./model.js";
import { qrLink, startShare } from "./share.js";
import { sheet } from "./sheets.js";
import { startShow } from "./show.js";
import { questionsIn, sayIn } from "./words.js";

const element = (id) => document.getElementById(id);
const chosen = (name) => element(`paper-${name}`).checked;
const root = document.documentElement;
let desk;

export function startTake(given) {
  desk = given;
  for (const button of document.querySelectorAll("[data-sheet]")) button.addEventListener("click", () => printOut(button.dataset.sheet));
  element("paper-not-now").addEventListener("change", ({ target }) => desk.edit((list) => notNow(list, target.checked)));
  element("doctor-language").addEventListener("change", ({ target }) => questionsIn(target.value));
  addEventListener("afterprint", clear);
  startCards(desk);
  startShare(desk);
  startShow(desk, pair);
  desk.on(render);
}

function render({ list }) {
  const empty = !list.items.length;
  element("take-none").hidden = !empty;
  element("take-ways").hidden = empty;
  element("paper-not-now").checked = list.notNow;
}

/** The reader's language and that of the doctor, or another one where the two are the same. */
function pair() {
  const select = element("doctor-language");
  const other = [...select.options].find(({ value }) => value !== desk.language);
  return [desk.language, select.value === desk.language ? other?.value : select.value].filter(Boolean);
}

async function printOut(kind) {
  clear();
  const doctor = element("doctor-language").value;
  const languages = { doctor: [doctor], two: pair(), cards: [desk.language, doctor] }[kind] ?? [desk.language];
  await Promise.all(languages.map(questionsIn));
  const link = chosen("qr") && kind !== "cards" && (await qrLink(desk.list, 350));
  element("qr-help").hidden = link !== null;
  const paper = sheet(kind, desk, languages, link);
  if (kind !== "doctor") for (const name of ["large", "a5"]) paper.classList.toggle(name, chosen(name));
  document.body.append(paper);
  if (kind === "doctor") fit(paper, (n) => sayIn(doctor, "doctor.rest", { n }));
  root.classList.add("printing");
  start();
}

/** Some browsers inside apps do nothing when they are asked to print; the sheet then waits for their own menu. */
function start() {
  const help = setTimeout(() => {
    element("print-help").hidden = false;
    desk.announce(element("print-help").textContent);
  }, 1500);
  addEventListener("beforeprint", () => clearTimeout(help), { once: true });
  window.print?.();
}

function clear() {
  root.classList.remove("printing");
  element("sheet")?.remove();
  element("print-help").hidden = true;
}
