// Sharing: choose what goes, see it, share it. The list is in the link itself, after the #, which no server ever sees.
import { filled } from "../format.js";
import { pageLanguage } from "../language.js";
import { CALLS, QUESTIONS_ADDRESS, SHARED_MARK, STATES } from "../shared.js";
import { announce } from "./announce.js";
import { ics } from "./calendar.js";
import { cardText } from "./cards.js";
import { all, byId, parentOf, part } from "./dom.js";
import { toFile } from "./file.js";
import { encode } from "./link.js";
import { isClosed, say, wordingOf } from "./messages.js";
import { emptyList, only } from "./model.js";
import { qrPicture } from "./qr.js";
import { onDraw, session } from "./session.js";

/** The address of this page, without a list. */
export const pageAddress = filled(QUESTIONS_ADDRESS, { language: pageLanguage });
/** How long a link may be, in characters: at all, before some apps cut it, as a QR code on the screen, and on paper. */
const MAX_LINK = 1800;
const LONG_LINK = 1000;
const MAX_SCREEN_QR = 700;
const MAX_PAPER_QR = 350;

const shareFold = byId("share");
const shareStatus = byId("share-told");
const sharePreview = byId("share-seen");
const shareCode = byId("share-qr");
const shareButtons = all("[data-share]");

/**
 * What goes along, and as much of it as fits in a link and in a QR code.
 * @typedef {{ list: List, cards?: Cards, text: string, link: Fitting, code: Fitting }} Shared
 * @type {Record<string, (shared: Shared) => unknown>}
 */
const ACTIONS = {
  link: ({ link: { url } }) => navigator.share({ title: say("share.subject"), text: say("share.text-opening"), url }),
  copy: ({ link: { url } }) => copyOut(url),
  qr: () => {
    shareCode.hidden = false;
    shareCode.scrollIntoView({ block: "nearest" });
    announce(shareCode.textContent);
  },
  text: ({ text }) => (navigator.share ? navigator.share({ title: say("share.subject"), text }) : copyOut(text)),
  file: ({ list, cards }) => sendFile(toFile([list], cards), "json"),
  calendar: ({ list }) => download(new Blob([calendarOf(list)], { type: "text/calendar" }), "ics"),
};
/** The newest, once it is made. @type {Promise<Shared> | undefined} */
let currentShare;

export const startShare = () => {
  for (const event of ["toggle", "change"]) shareFold.addEventListener(event, renewShare);
  for (const button of shareButtons) button.onclick = () => share(button.dataset.share);
  onDraw(renewShare);
};

/**
 * The address that holds a list; nothing if it would be longer than `most`.
 * @param {Items} list @param {number} most @param {Cards} [cards]
 */
const addressOf = async (list, most, cards) => {
  const fragment = await encode(list, cards).catch(() => "");
  const address = `${location.origin}${pageAddress}?${SHARED_MARK}#${fragment}`;
  return fragment && address.length <= most ? address : "";
};

/**
 * The address for as many questions as fit in it, at least half; the longest stay behind: `left` are their places.
 * @typedef {{ url: string, left: string }} Fitting
 * @param {Items} list @param {number} most @param {Cards} [cards]
 */
const fitted = async (list, most, cards) => {
  const { items } = list;
  const shortest = [...items].sort((one, other) => lengthOf(one) - lengthOf(other));
  let fitting = { url: "", left: "" };
  let [few, many] = [(items.length - 1) >> 1, items.length + 1];
  for (let n = items.length; few + 1 < many; n = (few + many) >> 1) {
    const long = shortest.slice(n);
    const along = only(list, (item) => !long.includes(item));
    const url = await addressOf(along, most, cards);
    if (url) {
      few = n;
      fitting = { url, left: items.flatMap((item, at) => (long.includes(item) ? at + 1 : [])).join(", ") };
    } else many = n;
  }
  return fitting;
};

/** @param {Item} item */
const lengthOf = ({ text, answer }) => text.length + answer.length;

/**
 * What the QR code on paper holds: the questions.
 * @param {List} list
 */
export const qrLink = (list) => addressOf(sharedList(list, false, Boolean), MAX_PAPER_QR);

const renewShare = async () => {
  if (!shareFold.open) return;
  const making = makeShare();
  currentShare = making;
  const made = await making;
  // Another change may have come while this one was packed.
  if (making === currentShare) drawShare(made);
};

const makeShare = async () => {
  const answers = byId("with-answers").checked;
  const withClosed = byId("with-hard").checked;
  const cards = byId("with-cards").checked ? session.cards : undefined;
  parentOf(byId("with-hard")).hidden = !session.list.items.some(isClosed);
  const list = sharedList(session.list, answers, (item) => withClosed || !isClosed(item));
  const link = await fitted(list, MAX_LINK, cards);
  const code = await fitted(list, MAX_SCREEN_QR, cards);
  return { list, cards, text: textOf(list, cards), link, code };
};

/** @param {Shared} shared */
const drawShare = ({ text, link: { url, left }, code }) => {
  const picture = code.url && qrPicture(code.url);
  sharePreview.value = text;
  byId("share-long").hidden = url.length < LONG_LINK;
  byId("share-too-long").hidden = url !== "";
  sayLeft(byId("share-left"), left);
  sayLeft(part(shareCode, "left"), code.left);
  /** @type {Record<string, boolean>} */
  const hidden = { link: !url || !navigator.share, copy: !url, qr: !picture, calendar: !session.list.date };
  for (const button of shareButtons) button.hidden = hidden[button.dataset.share] ?? false;
  byId("calendar-note").hidden = !session.list.date;
  shareCode.hidden ||= !picture;
  part(shareCode, "code").replaceChildren(picture || "");
};

/** @param {HTMLElement} note @param {string} places */
const sayLeft = (note, places) => {
  note.textContent = places && say("share.left", { places });
};

/**
 * What the list is called and for which visit is not among what is shown, so it stays here.
 * @param {List} list @param {boolean} answers @param {(item: Item) => unknown} wanted
 */
const sharedList = (list, answers, wanted) => {
  const { items, top } = only(list, wanted);
  const asked = items.map((item) => ({ ...item, answer: "", state: STATES[0] }));
  return { ...emptyList(list.id), top, items: answers ? items : asked };
};

/** @param {Item} item @param {number} index */
const numbered = (item, index) => `${index + 1}. ${wordingOf(item).text}`;

/** @param {List} list @param {Cards} [cards] */
const textOf = ({ items }, cards) => {
  const questions = items.map((item, index) => `${numbered(item, index)}\n${item.answer}`.trim());
  const call = cards && cardText(say("card.call.title"), "call", cards.call);
  const talk = cards && cardText(say("card.talk.title"), "talk", cards.talk);
  const calls = call && CALLS.map((key) => say(key)).join("\n");
  return [say("share.text-opening"), ...questions, call, calls, talk, `${byId("origin").textContent}`.trim()]
    .filter(Boolean)
    .join("\n\n");
};

/** @param {List} list */
const calendarOf = ({ items, top }) => {
  const { with: who } = session.list;
  const lines = [who && `${say("list.with")}: ${who}`, ...items.slice(0, top).map(numbered)];
  return ics(session.list, say("share.calendar-title"), lines.filter(Boolean).join("\n"));
};

/** @param {string} action */
const share = async (action) => {
  shareStatus.textContent = "";
  try {
    const shared = await currentShare;
    if (shared) await ACTIONS[action](shared);
  } catch (/** @type {any} */ error) {
    // Somebody who closes the share sheet has changed their mind.
    if (error.name !== "AbortError") tellShare("error.share");
  }
};

/** @param {string} text */
const copyOut = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    tellShare("share.copied");
  } catch {
    sharePreview.value = text;
    sharePreview.select();
    tellShare("error.copy");
  }
};

/**
 * To another app where files can go there, else as a download: a browser may refuse a file that it said it can share.
 * @param {Blob} blob @param {string} ending
 */
const sendFile = async (blob, ending) => {
  const files = [new File([blob], fileName(ending), { type: blob.type })];
  try {
    if (navigator.canShare?.({ files })) return await navigator.share({ files });
  } catch (/** @type {any} */ error) {
    if (error.name === "AbortError") return undefined;
  }
  return download(blob, ending);
};

/** @param {string} ending */
const fileName = (ending) => `${say("saving.file-name")}.${ending}`;

/** @param {Blob} blob @param {string} ending */
export const download = (blob, ending) => {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href, download: fileName(ending) }).click();
  // The browser may still be asking where to put the file.
  setTimeout(() => URL.revokeObjectURL(href), 60000);
};

/** @param {string} key */
const tellShare = (key) => {
  shareStatus.textContent = say(key);
  announce(shareStatus.textContent);
};
