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
  addEventListener("afterprint", clear);
  startCards(desk);
  startShare(desk);
  startShow(desk, pair);
  element("paper-large").checked = root.dataset.size === "3";
  desk.on(render);
}

function render({ list }) {
  const empty = !list.items.length;
  element("take-none").hidden = !empty;
  element("take-ways").hidden = empty;
  element("paper-not-now").checked = list.notNow;
}

/** The reader's language and that of the doctor, or another one where the two are the same. */
async function pair() {
  const select = element("doctor-language");
  const other = [...select.options].find(({ value }) => value !== desk.language);
  return known([desk.language, select.value === desk.language ? other?.value : select.value].filter(Boolean));
}

/** The languages, once their words are here; one that cannot be had gives way to the reader's. */
function known(languages) {
  return Promise.all(languages.map((language) => questionsIn(language).then(() => language, () => desk.language)));
}

async function printOut(kind) {
  clear();
  const doctor = element("doctor-language").value;
  const languages = await (kind === "two" ? pair() : known({ doctor: [doctor], cards: [desk.language, doctor] }[kind] ?? [desk.language]));
  const link = chosen("qr") && kind !== "cards" && (await qrLink(desk.list, 350));
  element("qr-help").hidden = link !== null;
  const paper = sheet(kind, desk, languages, link);
  if (kind !== "doctor") for (const name of ["large", "a5"]) paper.classList.toggle(name, chosen(name));
  document.body.append(paper);
  if (kind === "doctor") fit(paper, (n) => sayIn(languages[0], "doctor.rest", { n }));
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
