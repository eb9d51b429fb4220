// What stands on paper: a sheet cloned from templates/list/sheets.html, in the languages it is for. Changes nothing else.
import { qrPicture } from "./qr.js";
import { sayIn } from "./words.js";

/** A sheet of one kind; `languages`: the sheet's own first, beside it the doctor's; `link`: what the list's QR holds. */
export function sheet(kind, { list, cards, text }, languages, link) {
  const paper = document.getElementById(`paper-${kind}`).content.firstElementChild.cloneNode(true);
  paper.lang = languages[0];
  paper.classList.toggle("topped", list.top === 3);
  asks(paper, list, text, languages);
  for (const row of paper.querySelectorAll("[data-card]")) card(row, cards);
  words(paper, languages);
  for (const fact of paper.querySelectorAll("[data-fact]")) fact.lastElementChild.textContent = fact.dataset.fact === "date" ? day(list.date, languages[0]) : list[fact.dataset.fact];
  if (!list.notNow) paper.querySelector(".not-now")?.remove();
  codes(paper, { list: link, site: `${location.origin}/${languages[0]}/` });
  return paper;
}

/** Every question with its place; the sample row of the template is the shape. */
function asks(paper, list, text, languages) {
  const sample = paper.querySelector(".ask");
  const home = sample?.parentElement;
  sample?.remove();
  for (const [index, item] of sample ? list.items.entries() : []) {
    const row = sample.cloneNode(true);
    row.querySelector(".numeral").textContent = index + 1;
    for (const [column, place] of row.querySelectorAll(".q").entries()) ask(place, text(item, languages[column]), languages[column], column);
    row.querySelector(".told")?.append(item.answer);
    if (item.state === "answered") row.querySelector(".box")?.replaceChildren("☑");
    (index < list.top ? home : (paper.querySelector(".rest") ?? home)).append(row);
  }
}

/** The words of a question; one that is in another language than its column says so. */
export function ask(place, { words, lang, own }, language, column) {
  const foreign = own && lang && lang !== language;
  if (!foreign || !column) place.append(words);
  place.lang = foreign && column ? language : lang || "";
  if (!foreign) return;
  const note = document.createElement("small");
  note.lang = language;
  note.textContent = ` (${sayIn(language, "doctor.own-words", { language: nameOf(lang, language) })})`;
  place.append(note);
}

/** A field of a card: what was filled in, or its own hint; a choice gets its tick. */
function card(row, cards) {
  const { card: which, field, value } = row.dataset;
  const filled = cards[which]?.[field];
  const box = row.querySelector(".box");
  if (box && (value ? filled === value : filled)) box.textContent = "☑";
  if (filled && filled !== true && !value) row.lastElementChild.replaceChildren(filled);
}

function words(paper, languages) {
  for (const place of paper.querySelectorAll("[data-in]")) place.lang = languages[1];
  for (const place of paper.querySelectorAll("[data-say], [data-name]")) {
    const language = languages[place.closest("[data-in]") ? 1 : 0];
    const [mine, doctor] = languages.map((code) => nameOf(code, language));
    const values = { mine, doctor, date: day(place.dataset.date ?? new Date(), language), address: `${location.origin}/${language}/` };
    place.textContent = place.dataset.say ? sayIn(language, place.dataset.say, values) : nameOf(language, language);
  }
}

function codes(paper, texts) {
  for (const place of paper.querySelectorAll("[data-qr]")) {
    const code = texts[place.dataset.qr];
    const picture = code && (qrPicture(code, { level: "M" }) ?? qrPicture(code, { level: "L" }));
    if (picture) place.prepend(picture);
    else place.remove();
  }
}

/** A date as the leaflet writes it: English is the English of Europe. */
function day(date, language) {
  return date && new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: typeof date === "string" ? "UTC" : undefined }).format(new Date(date));
}

export function nameOf(code, language) {
  return new Intl.DisplayNames([language], { type: "language" }).of(code);
}
