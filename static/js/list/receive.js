// What somebody sent: shown first, added only if the reader wants it; then it leaves the address.
import { pageLanguage } from "../language.js";
import { SHARED_MARK } from "../shared.js";
import { announce, tell } from "./announce.js";
import { byId, copy, inNextFrame, part } from "./dom.js";
import { fromFile } from "./file.js";
import { decode, LINK_IN_TEXT } from "./link.js";
import { questionsIn, say, sayN, wordingOf } from "./messages.js";
import { merge } from "./model.js";
import { offerAt } from "./offer.js";
import { troubleOf } from "./saving.js";
import { askToPersist, restoreEverything, session } from "./session.js";
import { pageAddress } from "./share.js";
import { writeQuestion } from "./sheets.js";
import { written } from "./undo.js";
import { newId } from "./validate.js";

const title = byId("title");
const receivedSection = byId("received");
const refusalLine = byId("received-trouble");
const addButton = byId("received-add");
const pasteField = byId("paste");
const fileField = byId("received-file");
/**
 * What is shown and not added yet.
 * @type {Received | undefined}
 */
let received;

export const startReceive = () => {
  byId("text").prepend(receivedSection, refusalLine);
  addButton.onclick = () => received && add(received);
  byId("received-no").onclick = endReceiving;
  byId("paste-open").onclick = () => openLink(pasteField.value, pasteField);
  fileField.onchange = openFile;
  addEventListener("hashchange", openAddress);
  openAddress();
};

const openAddress = async () => {
  const { hash, search } = location;
  const isShared = new URLSearchParams(search).get(SHARED_MARK) === "";
  if (isShared || LINK_IN_TEXT.test(hash)) await openLink(hash, refusalLine);
  // Who goes back has seen enough of it.
  else if (received?.link) hideReceived();
};

/**
 * As long as it is looked at, the address holds it, for a reload.
 * @param {string} text @param {HTMLElement} source
 */
const openLink = async (text, source) => {
  await preview(source, async (known) => {
    const { items, top, cards, link } = await decode(text, known);
    return { list: { items, top }, copy: { lists: [], cards }, link };
  });
  setAddress(received?.link);
};

const openFile = () => {
  const file = fileField.files?.[0];
  // The same file can be chosen again.
  fileField.value = "";
  if (file) preview(fileField, async (known) => ({ copy: await fromFile(file, known) }));
};

/**
 * Where it came from has in its data what is said of what was not taken, by the reason.
 * @param {HTMLElement} source @param {(known: Known) => Promise<Received>} read
 */
const preview = async (source, read) => {
  hideReceived();
  refusalLine.textContent = "";
  try {
    received = await read(await questionsIn(pageLanguage));
  } catch (/** @type {any} */ { reason }) {
    return showRefusal(source.getAttribute(`data-${reason}`) ?? source.dataset.other);
  }
  return drawReceived(received);
};

/** @param {string} sentence */
const showRefusal = (sentence) => {
  refusalLine.textContent = sentence;
  show(refusalLine);
};

/** @param {HTMLElement} element */
const show = (element) => {
  element.focus({ preventScroll: true });
  hold(element);
};

/**
 * From its beginning on, as it may be longer than the screen; for a moment, as Firefox may go back to what was in sight
 * before, which has another place now.
 * @param {HTMLElement} element
 */
const hold = (element, frames = 9) => {
  element.scrollIntoView();
  if (frames) inNextFrame(() => hold(element, frames - 1));
};

/** @param {Received} received */
const drawReceived = ({ list, copy: { lists, cards } }) => {
  const items = list ? list.items : lists.flatMap((one) => one.items);
  const n = items.length;
  byId("received-count").textContent = n ? sayN("share.received", n) : say("share.received-cards");
  addButton.textContent = n ? sayN("share.receive-add", n) : say("share.receive-cards");
  byId("received-cards").hidden = !cards || !n;
  byId("received-items").replaceChildren(...items.map(makeReceivedRow));
  receivedSection.hidden = false;
  show(receivedSection);
};

/** @param {Item} item */
const makeReceivedRow = (item) => {
  const row = copy("t-received");
  writeQuestion(part(row, "question"), wordingOf(item), pageLanguage);
  part(row, "answer").textContent = item.answer;
  return row;
};

/** @param {Received} received */
const add = async ({ list, copy: { lists, cards } }) => {
  if (list && session.list.readOnly) return showRefusal(troubleOf("newer"));
  const full = list && merge(session.list, list).left.length;
  // What is opened comes in hand: the first in a copy is the one that was in hand when it was made.
  const opened = (list ? [{ ...session.list, ...list }] : lists.filter(written)).map((one, at) => ({
    ...one,
    changed: Date.now() - at,
  }));
  if (session.saveState === "nothing") askToPersist();
  const told = { id: newId(), key: list ? "share.receive-done" : "saving.restored" };
  const before = JSON.stringify(session.cards);
  const added = await restoreEverything({ lists: opened, cards, told }, showRefusal);
  if (added === undefined) return;
  endReceiving();
  offerAt(title);
  const isOffered = session.list.undo?.id === told.id;
  const other = before === JSON.stringify(session.cards) ? "saving.restored-none" : "share.cards-done";
  const key = full ? "share.receive-rest" : added || isOffered ? told.key : other;
  const sentence = sayN(key, added);
  // Said where it was shown: by the offer to take it back, if that says it.
  if (isOffered && key === told.key) announce(sentence);
  else tell(sentence, title);
};

const hideReceived = () => {
  received = undefined;
  receivedSection.hidden = true;
};

const endReceiving = () => {
  hideReceived();
  pasteField.value = "";
  setAddress();
  title.focus();
};

/** The address must not go on holding what a person wrote; to the page in the other language it goes along meanwhile. */
const setAddress = (fragment = "") => {
  history.replaceState({ ...history.state, list: fragment }, "", pageAddress + (fragment && `#${fragment}`));
};
