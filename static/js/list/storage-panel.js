// Where the list is kept and for how long, said as it is; copies in a file; and leaving nothing behind.
import { standalone } from "../device.js";
import { announce, takeAway, tell } from "./announce.js";
import { all, byId, parentOf, part, root, update } from "./dom.js";
import { toFile } from "./file.js";
import { say, sayN } from "./messages.js";
import { holdsPage, troubleOf } from "./saving.js";
import { allLists, deleteEverything, onDraw, restoreEverything, session } from "./session.js";
import { download } from "./share.js";

const wipeButton = byId("wipe");
const wipeQuestion = byId("wipe-ask");
const wipeNo = byId("wipe-no");
let announcedTrouble = "";

export const startStoragePanel = () => {
  byId("file-save").onclick = saveCopy;
  wipeButton.onclick = () => askToWipe(true);
  wipeNo.onclick = () => askToWipe(false);
  byId("wipe-yes").onclick = wipeWithUndo;
  byId("safari").hidden = standalone || !/apple/i.test(navigator.vendor);
  byId("iphone").hidden = standalone || navigator.standalone === undefined;
  onDraw(drawStoragePanel);
};

/** The line under the list: how many questions, and whether they are saved. */
const drawStoragePanel = () => {
  const { saveState, persisted, list } = session;
  const line = byId("kept").dataset[saveState];
  const count = sayN("list.chosen", list.items.length);
  update(part(byId("kept"), "sentence"), "textContent", line && list.items.length ? `${count}. ${line}.` : count);
  byId("kept").classList.toggle("saved", saveState === "saved");
  drawTrouble(troubleOf(saveState));
  root.classList.toggle("unkept", holdsPage(saveState));
  update(byId("promised"), "hidden", !persisted);
  update(byId("unpromised"), "hidden", persisted !== false || saveState !== "saved");
  /** @type {HTMLInputElement[]} */
  const fields = all(":is(#choose, #answers, #lists, #show .fold) :is(input, textarea)");
  for (const field of fields) field.disabled = list.readOnly === true;
};

/**
 * Bad news stands under the title, and is read aloud once.
 * @param {string} sentence
 */
const drawTrouble = (sentence) => {
  update(byId("trouble"), "hidden", !sentence);
  update(part(byId("trouble"), "sentence"), "textContent", sentence);
  if (sentence && sentence !== announcedTrouble) announce(sentence);
  announcedTrouble = sentence;
};

const saveCopy = () => {
  try {
    download(toFile(allLists(), session.cards), "json");
  } catch {
    // It could not be opened again.
    tell(say("error.file-not-made"), parentOf(byId("file-save")));
  }
};

/** @param {boolean} asking */
const askToWipe = (asking) => {
  wipeQuestion.hidden = !asking;
  wipeButton.hidden = asking;
  (asking ? wipeNo : wipeButton).focus();
};

const wipeWithUndo = () => {
  askToWipe(false);
  takeAway(deleteEverything, restoreEverything, say("saving.delete-all-done"), parentOf(wipeQuestion));
};
