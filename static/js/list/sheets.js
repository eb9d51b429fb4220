// What stands on paper: a sheet cloned from templates/list/sheets/, in the languages it is for.
import { day } from "../format.js";
import { all, copy, part } from "./dom.js";
import { sayIn, wordingOf } from "./messages.js";
import { qrPicture } from "./qr.js";
import { session } from "./session.js";

/**
 * A sheet for the list in hand, from its template; `languages`: the sheet's own first, beside it the doctor's; `link`: what
 * the list's QR holds.
 * @param {SheetId} template @param {string[]} languages @param {string} [link]
 */
export const makeSheet = (template, languages, link) => {
  const { list, cards } = session;
  const [language] = languages;
  const paper = copy(template);
  paper.lang = language;
  fillQuestions(paper, list, languages);
  for (const row of all("[data-card]", paper)) fillCardRow(row, cards);
  for (const place of all("[data-in]", paper)) place.lang = languages[1];
  for (const place of all("[data-say], [data-name]", paper)) fillText(place, languages);
  for (const place of all("[data-fact]", paper)) {
    const { fact } = place.dataset;
    const when = [day(list.date, language), list.time].filter(Boolean).join(", ");
    part(place, "value").textContent = fact === "date" ? when : list[fact];
  }
  if (!list.notNow) part(paper, "not-now")?.remove();
  for (const place of all("[data-qr]", paper)) {
    const address = place.dataset.qr === "list" ? link : leafletAddress(language);
    const picture = address && qrPicture(address);
    if (picture) place.prepend(picture);
    else place.remove();
  }
  return paper;
};

/**
 * Every question with its place; the sample row of the template is the shape.
 * @param {HTMLElement} paper @param {List} list @param {string[]} languages
 */
const fillQuestions = (paper, list, languages) => {
  const sample = paper.querySelector(".ask");
  const home = sample?.parentElement;
  if (!sample || !home) return;
  sample.remove();
  list.items.forEach((item, index) => {
    const row = /** @type {HTMLElement} */ (sample.cloneNode(true));
    part(row, "place").textContent = `${index + 1}`;
    all(".question", row).forEach((place, column) => {
      const language = languages[column];
      writeQuestion(place, wordingOf(item, language), language, column);
    });
    part(row, "answer")?.append(item.answer);
    if (item.state === "answered") part(row, "box")?.replaceChildren("☑");
    ((index >= list.top && paper.querySelector(".rest")) || home).append(row);
  });
};

/**
 * The words of a question; words in another language than their column say so, or that nobody knows in which they are,
 * and stand in the first column only.
 * @param {HTMLElement} place @param {Wording} wording @param {string} language
 */
export const writeQuestion = (place, { text, lang, own }, language, column = 0) => {
  const isForeign = own && lang !== language;
  place.lang = lang;
  place.textContent = isForeign && column ? "" : text;
  if (!isForeign) return;
  const note = document.createElement("small");
  note.lang = language;
  const said = lang
    ? sayIn(language, "doctor.own-words", { language: languageName(lang, language) })
    : sayIn(language, "doctor.own-words-only");
  note.textContent = ` (${said})`;
  place.append(note);
};

/**
 * A field of a card: what was filled in, or its own hint; a choice gets its tick.
 * @param {HTMLElement} row @param {Cards} cards
 */
const fillCardRow = (row, cards) => {
  const { card, field, value: choice } = row.dataset;
  const value = cards[card][field];
  const box = part(row, "box");
  if (box && (choice ? value === choice : value)) box.textContent = "☑";
  if (value && value !== true && !choice) part(row, "value").replaceChildren(value);
};

/** @param {HTMLElement} place @param {string[]} languages */
const fillText = (place, languages) => {
  const language = languages[place.closest("[data-in]") ? 1 : 0];
  const [mine, doctor] = languages.map((code) => languageName(code, language));
  const { say: key, date } = place.dataset;
  const { top: n } = session.list;
  const values = { n, mine, doctor, date: day(date || Date.now(), language), address: leafletAddress(language) };
  place.textContent = key ? sayIn(language, key, values) : languageName(language, language);
};

/** @param {string} language */
const leafletAddress = (language) => `${location.origin}/${language}/`;

/** @param {string} code @param {string} language */
const languageName = (code, language) => new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;

/**
 * Makes the doctor's copy one page: smaller letters, two columns, then fewer questions; `restLine` says how many.
 * @param {HTMLElement} paper @param {(left: number) => string} restLine
 */
export const fitOnePage = (paper, restLine) => {
  if (shrinkToFit(paper)) return;
  let left = 0;
  /** @param {HTMLElement} row */
  const leaveOut = (row) => {
    row.remove();
    left += 1;
    part(paper, "more").textContent = restLine(left);
    part(paper, "more").hidden = false;
  };
  const rows = all(".ask", paper);
  // One question that is longer than the page would push out all the others.
  setSize(paper, "9 1 .35");
  const long = rows.filter((row) => row.offsetHeight > paper.clientHeight * 0.7);
  long.forEach(leaveOut);
  if (shrinkToFit(paper)) return;
  for (const row of [...rows].reverse()) if (!fits(paper) && !long.includes(row)) leaveOut(row);
};

/**
 * Tries the sizes of the sheet, the largest first; false if it fits in none.
 * @param {HTMLElement} paper
 */
const shrinkToFit = (paper) =>
  paper.dataset.steps.split(", ").some((size) => {
    setSize(paper, size);
    return fits(paper);
  });

/** @param {HTMLElement} paper @param {string} size as in data-steps */
const setSize = (paper, size) => {
  const [letters, columns, gap] = size.split(" ");
  paper.style.cssText = `--size:${letters};--columns:${columns};--gap:${gap}`;
};

/** @param {HTMLElement} paper */
const fits = (paper) => paper.scrollHeight <= paper.clientHeight;
