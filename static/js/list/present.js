// One question at a time, as large as the screen is; to read out, or to hand over.
import { pageLanguage } from "../language.js";
import { byId, fillIn, onTyped, parentOf, setDisabled, write } from "./dom.js";
import { say, wordingOf } from "./messages.js";
import { answer, indexOf } from "./model.js";
import { languagePair } from "./output.js";
import { edit, onDraw, onListSwitch, session } from "./session.js";

const dialog = byId("show");
const answerField = byId("show-answer");
const bothBox = byId("show-both");
const awakeLine = byId("show-awake");
/** The reader's language and the one beside it. */
let languages = [pageLanguage];
let presentedPlace = 0;
/**
 * The id of the question on the screen.
 * @type {string | undefined}
 */
let presentedId;
/** @type {WakeLockSentinel | undefined} */
let wakeLock;

export const startPresent = () => {
  byId("show-start").onclick = async () => {
    languages = await languagePair();
    dialog.showModal();
    turn(-Infinity);
    stayAwake();
  };
  byId("show-stop").onclick = () => dialog.close();
  byId("show-next").onclick = () => turn(1);
  byId("show-back").onclick = () => turn(-1);
  bothBox.onchange = drawPresented;
  onTyped(answerField, (text, before) => presentedId && edit(answer, presentedId, text, before));
  dialog.onkeydown = ({ key, target }) => {
    if (target === answerField) return;
    const forward = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (key === "ArrowRight" || key === "ArrowLeft") turn(key === forward ? 1 : -1);
  };
  dialog.onclose = () => wakeLock?.release();
  document.addEventListener("visibilitychange", stayAwake);
  onListSwitch(() => turn(-Infinity));
  onDraw(drawPresented);
};

/** @param {number} step */
const turn = (step) => {
  presentedPlace = Math.min(Math.max(presentedPlace + step, 0), session.list.items.length);
  presentedId = undefined;
  drawPresented();
  dialog.scrollTop = 0;
};

const drawPresented = () => {
  if (!dialog.open) return;
  const { items } = session.list;
  // Another window may have moved it, or taken it away.
  const moved = indexOf(session.list, presentedId);
  if (moved >= 0) presentedPlace = moved;
  const item = items[presentedPlace];
  byId("show-place").textContent = item ? say("show.place", { n: presentedPlace + 1, m: items.length }) : "";
  drawLanguages(item);
  fillIn(answerField, item?.answer ?? "", item?.id !== presentedId);
  presentedId = item?.id;
  parentOf(answerField).hidden = !item;
  setDisabled(byId("show-back"), presentedPlace === 0);
  setDisabled(byId("show-next"), !item);
};

/** @param {Item | undefined} item */
const drawLanguages = (item) => {
  /** @type {Wording} */
  const nothing = { text: "", lang: "" };
  const second = item && bothBox.checked ? wordingOf(item, languages[1]) : nothing;
  write(byId("show-words"), item ? wordingOf(item) : { text: say("show.end"), lang: pageLanguage });
  write(byId("show-other"), second);
  byId("show-other").hidden = !second.text || second.own === true;
};

/** Where the screen cannot be kept on, a line says so. */
const stayAwake = async () => {
  if (!dialog.open || document.visibilityState !== "visible") return;
  try {
    wakeLock = await navigator.wakeLock.request("screen");
    awakeLine.textContent = awakeLine.dataset.yes;
  } catch {
    awakeLine.textContent = awakeLine.dataset.no;
  }
};
