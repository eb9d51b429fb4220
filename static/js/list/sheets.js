// What stands on paper: a sheet cloned from templates/list/sheets.html, in the languages it is for.
import { day } from "../format.js";
import { wordsOf } from "./session.js";
import { copy } from "./dom.js";
import { qrPicture } from "./qr.js";
import { sayIn } from "./messages.js";

/** A sheet of one kind; `languages`: the sheet's own first, beside it the doctor's; `link`: what the list's QR holds. */
export function sheet(kind, { list, cards }, languages, link) {
  const paper = copy(`paper-${kind}`);
  const all = (selector) => paper.querySelectorAll(selector);
  const [language] = languages;
  paper.id = "sheet";
  paper.lang = language;
  paper.classList.toggle("has-top-three", list.top === 3);
  asks(paper, list, languages);
  for (const row of all("[data-card]")) card(row, cards);
  for (const place of all("[data-in]")) place.lang = languages[1];
  for (const place of all("[data-say], [data-name]")) words(place, languages);
  for (const fact of all("[data-fact]")) fact.lastElementChild.textContent = fact.dataset.fact === "date" ? day(list.date, language) : list[fact.dataset.fact];
  if (!list.notNow) all(".not-now").forEach((line) => line.remove());
  for (const place of all("[data-qr]")) {
    const held = place.dataset.qr === "list" ? link : addressIn(language);
    const picture = held && qrPicture(held);
    if (picture) place.prepend(picture);
    else place.remove();
  }
  return paper;
}

/** Every question with its place; the sample row of the template is the shape. */
function asks(paper, list, languages) {
  const sample = paper.querySelector(".ask");
  if (!sample) return;
  const home = sample.parentElement;
  sample.remove();
  list.items.forEach((item, index) => {
    const row = sample.cloneNode(true);
    row.querySelector(".numeral").textContent = index + 1;
    row.querySelectorAll(".question").forEach((place, column) => ask(place, wordsOf(item, languages[column]), languages[column], column));
    row.querySelector(".answer")?.append(item.answer);
    if (item.state === "answered") row.querySelector(".box")?.replaceChildren("☑");
    ((index >= list.top && paper.querySelector(".rest")) || home).append(row);
  });
}

/** The words of a question; words in another language than their column say so, and stand in the first column only. */
export function ask(place, { words: text, lang, own }, language, column) {
  const foreign = own && lang && lang !== language;
  place.lang = lang;
  place.textContent = foreign && column ? "" : text;
  if (!foreign) return;
  const note = document.createElement("small");
  note.lang = language;
  note.textContent = ` (${sayIn(language, "doctor.own-words", { language: nameOf(lang, language) })})`;
  place.append(note);
}

/** A field of a card: what was filled in, or its own hint; a choice gets its tick. */
function card(row, cards) {
  const { card: which, field, value } = row.dataset;
  const filled = cards[which][field];
  const box = row.querySelector(".box");
  if (box && (value ? filled === value : filled)) box.textContent = "☑";
  if (filled && filled !== true && !value) row.lastElementChild.replaceChildren(filled);
}

function words(place, languages) {
  const language = languages[place.closest("[data-in]") ? 1 : 0];
  const [mine, doctor] = languages.map((code) => nameOf(code, language));
  const { say, date } = place.dataset;
  place.textContent = say ? sayIn(language, say, { mine, doctor, date: day(date || Date.now(), language), address: addressIn(language) }) : nameOf(language, language);
}

const addressIn = (language) => `${location.origin}/${language}/`;

const nameOf = (code, language) => new Intl.DisplayNames([language], { type: "language" }).of(code);

/** Makes the doctor's copy one page: smaller letters, two columns, then fewer questions; `rest(n)` says how many. */
export function fit(paper, rest) {
  const set = (step) => ["size", "columns", "gap"].forEach((name, index) => paper.style.setProperty(`--${name}`, step.split(" ")[index]));
  const fits = () => paper.scrollHeight <= paper.clientHeight;
  const stepped = () => paper.dataset.steps.split(", ").some((step) => set(step) || fits());
  if (stepped()) return;
  const rows = [...paper.querySelectorAll(".ask")];
  const line = paper.querySelector(".more");
  let left = 0;
  const leaveOut = (row) => {
    row.remove();
    line.textContent = rest((left += 1));
    line.hidden = false;
    if (!paper.querySelector(".three .ask:nth-child(3)")) paper.classList.remove("has-top-three");
  };
  // One question that is longer than the page would push out all the others.
  set("9 1 .35");
  const [much, some] = [true, false].map((long) => rows.filter((row) => row.offsetHeight > paper.clientHeight * 0.7 === long));
  much.forEach(leaveOut);
  if (stepped()) return;
  for (const row of some.reverse()) if (!fits()) leaveOut(row);
}
