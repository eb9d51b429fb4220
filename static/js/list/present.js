// One question at a time, as large as the screen is; to read out, or to hand over.
import { desk, edit, onDraw, onOtherList, wordsOf } from "./session.js";
import { answer } from "./model.js";
import { byId, fillIn, write } from "./dom.js";
import { say } from "./messages.js";

const dialog = byId("show");
const field = byId("show-answer");
const awake = byId("show-awake");
let languages;
let place = 0;
/** The id of the question on the screen. */
let shown;
let lock;

/** `pair()` gives the reader's language and the one beside it. */
export function startShow(pair) {
  byId("show-start").addEventListener("click", async () => {
    languages = await pair();
    dialog.showModal();
    go(-Infinity);
    stayAwake();
  });
  byId("show-stop").addEventListener("click", () => dialog.close());
  byId("show-next").addEventListener("click", () => go(1));
  byId("show-back").addEventListener("click", () => go(-1));
  byId("show-both")?.addEventListener("change", draw);
  field.addEventListener("input", ({ target: { value } }) => {
    const id = shown;
    edit((list) => answer(list, id, value));
  });
  dialog.addEventListener("keydown", ({ key, target }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step && target !== field) go(document.dir === "rtl" ? -step : step);
  });
  dialog.addEventListener("close", () => lock?.release());
  document.addEventListener("visibilitychange", stayAwake);
  onOtherList(() => go(-Infinity));
  onDraw(draw);
}

function go(step) {
  place = Math.min(Math.max(place + step, 0), desk.list.items.length);
  shown = null;
  draw();
}

function draw() {
  if (!dialog.open) return;
  const { items } = desk.list;
  // Another window may have moved it, or taken it away.
  const moved = items.findIndex(({ id }) => id === shown);
  if (moved >= 0) place = moved;
  const item = items[place];
  const second = item && byId("show-both")?.checked && wordsOf(item, languages[1]);
  byId("show-place").textContent = item ? say("show.place", { n: place + 1, m: items.length }) : "";
  write(byId("show-words"), item ? wordsOf(item) : { words: say("show.end"), lang: desk.language });
  write(byId("show-other"), second || { words: "", lang: "" });
  byId("show-other").hidden = !second || second.own;
  const told = item?.answer ?? "";
  if (item?.id !== shown) field.value = told;
  fillIn(field, told);
  shown = item?.id;
  field.parentElement.hidden = !item;
  byId("show-back").setAttribute("aria-disabled", place === 0);
  byId("show-next").setAttribute("aria-disabled", !item);
}

/** Where the screen cannot be kept on, a line says so. */
async function stayAwake() {
  if (!dialog.open || document.visibilityState !== "visible") return;
  try {
    lock = await navigator.wakeLock.request("screen");
    awake.textContent = awake.dataset.yes;
  } catch {
    awake.textContent = awake.dataset.no;
  }
}
