// The list of sentences: filtered, searched, and drawn only as far as it is looked at.
import { byId, copy, part } from "./wire.js";

/** @typedef {{ key: string, page: string, source: string, here: string, states: string[] }} Row */

const AT_ONCE = 60;

/** @type {Row[]} */
let every = [];
/** @type {Row[]} */
let chosen = [];
let current = "";
/** @type {(key: string) => void} */
let open = () => {};

const drawing = new IntersectionObserver((seen) => {
  if (seen.some((one) => one.isIntersecting)) draw();
});

/** @param {(key: string) => void} onOpen Is told which sentence somebody chose. */
export function listenToList(onOpen) {
  open = onOpen;
  for (const field of document.querySelectorAll("[name=state], #page, #search"))
    field.addEventListener("input", filter);
}

/** @param {Row[]} rows */
export function setRows(rows) {
  every = rows;
  filter();
}

/**
 * A sentence changed: its row says so, and stays where it is, also if the filter would no longer choose it.
 * @param {Row} changed
 */
export function updateRow(changed) {
  for (const rows of [every, chosen]) {
    const place = rows.findIndex((row) => row.key === changed.key);
    if (place >= 0) rows[place] = changed;
  }
  const item = itemOf(changed.key);
  if (item) fill(item, changed);
  count();
}

export const anyUnsaved = () => every.some((row) => row.states.includes("unsaved"));

/** @param {string} key */
export function markCurrent(key) {
  const [before, item] = [itemOf(current)?.querySelector("button"), itemOf(key)?.querySelector("button")];
  before?.removeAttribute("aria-current");
  item?.setAttribute("aria-current", "true");
  item?.scrollIntoView({ block: "nearest" });
  current = key;
}

/** @param {number} steps Forward, or back if negative. */
export function openBeside(steps) {
  const row = chosen[chosen.findIndex((one) => one.key === current) + steps];
  if (!row) return;
  while (!itemOf(row.key) && byId("rows").children.length < chosen.length) draw();
  open(row.key);
}

/** @param {string} key */
const itemOf = (key) => /** @type {HTMLElement | null} */ (document.querySelector(`#rows [data-of="${key}"]`));

function filter() {
  const state = /** @type {HTMLInputElement} */ (document.querySelector("[name=state]:checked")).value;
  const page = byId("page").value;
  /** @type {string[]} */
  const words = byId("search").value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  chosen = every.filter((row) => {
    const text = `${row.key} ${row.source} ${row.here}`.toLocaleLowerCase();
    const fits = (state === "all" || row.states.includes(state)) && (!page || row.page === page);
    return fits && words.every((word) => text.includes(word));
  });
  byId("rows").replaceChildren();
  byId("none").hidden = chosen.length > 0;
  count();
  draw();
}

function count() {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-count]"))) {
    const state = place.dataset.count ?? "";
    place.textContent = String(every.filter((row) => state === "all" || row.states.includes(state)).length);
  }
}

/** Draws the next rows, and waits until the last of them comes in sight. */
function draw() {
  const list = byId("rows");
  drawing.disconnect();
  list.append(...chosen.slice(list.children.length, list.children.length + AT_ONCE).map(drawn));
  if (list.children.length < chosen.length && list.lastElementChild) drawing.observe(list.lastElementChild);
  markCurrent(current);
}

/** @param {Row} row */
function drawn(row) {
  const item = /** @type {HTMLElement} */ (copy("t-row"));
  item.dataset.of = row.key;
  item.querySelector("button")?.addEventListener("click", () => open(row.key));
  fill(item, row);
  return item;
}

/**
 * @param {HTMLElement} item
 * @param {Row} row
 */
function fill(item, row) {
  part(item, "key").textContent = row.key;
  part(item, "here").textContent = row.here;
  part(item, "source").textContent = row.source;
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (item.querySelectorAll("[data-state]")))
    mark.hidden = !row.states.includes(mark.dataset.state ?? "");
}
