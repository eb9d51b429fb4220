// Where the list is kept and for how long, said as it is; copies in a file; and leaving nothing behind.
import { standalone } from "../device.js";
import { announce, attempt, desk, onDraw, tell, troubleOf, undoable } from "./session.js";
import { toFile } from "./file.js";
import { byId } from "./dom.js";
import { download } from "./share.js";
import { say, sayN } from "./messages.js";

const FIELDS = ":is(#choose, #answers, #lists) :is(input, textarea)";
let told = "";

export function startKeep() {
  byId("file-save").addEventListener("click", save);
  for (const id of ["wipe", "wipe-no"]) byId(id).addEventListener("click", () => ask(id === "wipe"));
  byId("wipe-yes").addEventListener("click", wipe);
  byId("safari").hidden = standalone || !/apple/i.test(navigator.vendor);
  byId("iphone").hidden = standalone || navigator.standalone === undefined;
  onDraw(show);
}

/** The line under the list: how many questions, and whether they are saved. */
function show() {
  const { kept, promised, list } = desk;
  const count = list.items.length ? sayN("list.chosen", list.items.length) : say("list.empty");
  const saved = { busy: say("saving.busy"), done: say("saving.done") }[kept];
  const line = byId("kept");
  line.querySelector("span").textContent = saved && list.items.length ? `${count}. ${saved}.` : count;
  line.querySelector(".icon").style.visibility = kept === "done" ? "" : "hidden";
  trouble(troubleOf(kept));
  byId("promised").hidden = !promised;
  byId("unpromised").hidden = promised !== false || kept !== "done";
  for (const field of document.querySelectorAll(FIELDS)) field.disabled = list.readOnly;
}

/** Bad news stands above the line, and is read aloud once. */
function trouble(sentence) {
  byId("trouble").hidden = !sentence;
  byId("trouble").firstElementChild.textContent = sentence;
  if (sentence && sentence !== told) announce(sentence);
  told = sentence;
}

function save() {
  try {
    download(toFile([desk.list, ...desk.lists.filter(({ id }) => id !== desk.list.id)], desk.cards), "json");
  } catch {
    // It could not be opened again.
    tell(say("error.file-not-made"), byId("file-save").parentElement);
  }
}

function ask(asking) {
  byId("wipe-ask").hidden = !asking;
  byId("wipe").hidden = asking;
  byId(asking ? "wipe-no" : "wipe").focus();
}

async function wipe() {
  const place = byId("wipe-ask");
  const everything = await attempt((store) => store.wipe(), () => tell(say("error.not-deleted"), place));
  if (!everything) return;
  ask(false);
  const bringBack = () => attempt((store) => store.restore(everything), (sentence) => tell(sentence, place));
  undoable(say("saving.delete-all-done"), bringBack, place);
}
