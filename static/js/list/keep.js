// Where the list is kept and for how long, said as it is; copies in a file; and leaving nothing behind.
import { desk, reload, settled } from "./desk.js";
import { toFile } from "./file.js";
import { say, sayN } from "./words.js";

const TROUBLE = { memory: "keep.memory", full: "error.storage-full", newer: "error.storage-newer", damaged: "error.storage-damaged" };
const FIELDS = ":is(#choose, #answers, #lists) :is(input, textarea)";
const element = (id) => document.getElementById(id);
const standalone = navigator.standalone || matchMedia("(display-mode: standalone)").matches;
let told = "";

export function startKeep() {
  element("file-save").addEventListener("click", save);
  for (const id of ["wipe", "wipe-no"]) element(id).addEventListener("click", () => ask(id === "wipe"));
  element("wipe-yes").addEventListener("click", wipe);
  element("safari").hidden = standalone || !/apple/i.test(navigator.vendor);
  element("iphone").hidden = standalone || navigator.standalone === undefined;
  desk.on(show);
}

/** The line under the list: how many questions, and whether they are saved. */
function show() {
  const { kept, promised, list } = desk;
  const count = list.items.length ? sayN("list.chosen", list.items.length) : say("list.empty");
  const saved = { busy: say("keep.busy"), done: say("keep.done") }[kept];
  const line = element("kept");
  line.querySelector("span").textContent = saved && list.items.length ? `${count}. ${saved}.` : count;
  line.querySelector(".icon").style.visibility = kept === "done" ? "" : "hidden";
  trouble(TROUBLE[kept]);
  element("promised").hidden = !promised;
  element("unpromised").hidden = promised !== false || kept !== "done";
  for (const field of document.querySelectorAll(FIELDS)) field.disabled = kept === "newer";
}

/** Bad news stands above the line, and is read aloud once. */
function trouble(key) {
  element("trouble").hidden = !key;
  if (key) element("trouble").firstElementChild.textContent = say(key);
  if (key && key !== told) desk.announce(say(key));
  told = key;
}

function save() {
  try {
    const lists = [desk.list, ...desk.lists.filter(({ id }) => id !== desk.list.id)];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(toFile(lists, desk.cards));
    link.download = `${say("keep.file-name")}.json`;
    link.click();
    // The browser may still be asking where to put the file.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  } catch {
    // Too large for a file that could be opened again.
    element("file-told").textContent = say("share.too-long");
    element("file-told").hidden = false;
  }
}

function ask(asking) {
  element("wipe-ask").hidden = !asking;
  element("wipe").hidden = asking;
  element(asking ? "wipe-no" : "wipe").focus();
}

async function wipe() {
  await settled();
  const everything = await desk.store.wipe();
  ask(false);
  await reload();
  desk.undoable(say("keep.delete-all-done"), () => bringBack(everything), element("wipe-ask"));
}

async function bringBack(everything) {
  await desk.store.restore(everything);
  await reload();
}
