// One question at a time, as large as the screen is; to read out, or to hand over.
import { answer } from "./model.js";
import { fillIn, write } from "./parts.js";
import { say } from "./words.js";

const element = (name) => document.getElementById(`show-${name}`);
const dialog = document.getElementById("show");
let place = 0;
let lock;

/** `pair()` gives the reader's language and the one beside it. */
export function startShow(desk, pair) {
  const item = () => desk.list.items[place];
  const draw = async () => dialog.open && render(desk, item(), await pair());
  const go = (step) => {
    place = Math.min(Math.max(place + step, 0), desk.list.items.length);
    draw();
  };
  element("start").addEventListener("click", () => {
    place = 0;
    dialog.showModal();
    draw();
    stayAwake();
  });
  element("stop").addEventListener("click", () => dialog.close());
  element("next").addEventListener("click", () => go(1));
  element("back").addEventListener("click", () => go(-1));
  element("both")?.addEventListener("change", draw);
  element("answer").addEventListener("input", ({ target }) => {
    const { id } = item();
    desk.edit((list) => answer(list, id, target.value));
  });
  dialog.addEventListener("keydown", ({ key, target }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step && target !== element("answer")) go(document.dir === "rtl" ? -step : step);
  });
  dialog.addEventListener("close", () => lock?.release());
  document.addEventListener("visibilitychange", () => dialog.open && stayAwake());
  desk.on(draw);
}

function render(desk, item, [mine, other]) {
  const { items } = desk.list;
  const two = item && element("both")?.checked;
  element("place").textContent = item ? say("show.place", { n: place + 1, m: items.length }) : "";
  write(element("words"), item ? desk.text(item, mine) : { words: say("show.end"), lang: mine });
  write(element("other"), two ? desk.text(item, other) : { words: "", lang: "" });
  element("other").hidden = !two || desk.text(item, other).own;
  fillIn(element("answer"), item?.answer ?? "");
  dialog.querySelector("details").hidden = !item;
  for (const [name, end] of [["back", place === 0], ["next", !item]]) element(name).setAttribute("aria-disabled", end);
}

/** Where the screen cannot be kept on, a line says so. */
async function stayAwake() {
  const line = element("awake");
  try {
    if (document.visibilityState === "visible") lock = await navigator.wakeLock.request("screen");
    line.textContent = line.dataset.yes;
  } catch {
    line.textContent = line.dataset.no;
  }
}
