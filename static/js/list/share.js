// Sharing: choose what goes, see it, share it. The list is in the link itself, after the #, which no server ever sees.
import { filled } from "../format.js";
import { CALLS, QUESTIONS_ADDRESS, STATES } from "../shared.js";
import { announce } from "./announce.js";
import { ics } from "./calendar.js";
import { cardText } from "./cards.js";
import { byId, parentOf, part } from "./dom.js";
import { toFile } from "./file.js";
import { encode } from "./link.js";
import { isClosed, pageLanguage, say, wordingOf } from "./messages.js";
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
/** @type {NodeListOf<HTMLElement>} */
const shareButtons = shareFold.querySelectorAll("[data-share]");

/**
 * What goes along.
 * @typedef {{ list: List, cards?: Cards, text: string, link?: string }} Shared
 * @type {Record<string, (shared: Shared) => unknown>}
 */
const ACTIONS = {
  link: ({ link }) => navigator.share({ title: say("share.subject"), text: say("share.text-opening"), url: link }),
  copy: ({ link }) => copyOut(`${link}`),
  qr: () => {
    shareCode.hidden = false;
    shareCode.scrollIntoView({ block: "nearest" });
    announce(part(shareCode, "how").textContent);
  },
  text: ({ text }) => (navigator.share ? navigator.share({ title: say("share.subject"), text }) : copyOut(text)),
  file: ({ list, cards }) => sendFile(toFile([list], cards), "json"),
  calendar: ({ list }) => download(new Blob([calendarOf(list)], { type: "text/calendar" }), "ics"),
};
/**
 * Whole, also while the next one is being made.
 * @type {Shared | undefined}
 */
let currentShare;
/** Belongs to the newest that is being made. */
let newestToken = {};

export const startShare = () => {
  for (const event of ["toggle", "change"]) shareFold.addEventListener(event, renderShare);
  for (const button of shareButtons) button.addEventListener("click", () => share(button.dataset.share));
  onDraw(renderShare);
};

/**
 * The address that holds a list; undefined if it would be longer than `most`.
 * @param {List} list @param {number} most @param {Parameters<typeof encode>[1]} [extras]
 */
const addressOf = async (list, most, extras) => {
  const fragment = await encode(list, extras).catch(() => "");
  const address = `${location.origin}${pageAddress}#${fragment}`;
  return fragment && address.length <= most ? address : undefined;
};

/**
 * What the QR code on paper holds.
 * @param {List} list
 */
export const qrLink = (list) => addressOf(list, MAX_PAPER_QR);

const renderShare = async () => {
  if (!shareFold.open) return;
  const answers = byId("with-answers").checked;
  const withClosed = byId("with-hard").checked;
  const cards = byId("with-cards").checked ? session.cards : undefined;
  const token = {};
  newestToken = token;
  parentOf(byId("with-hard")).hidden = !session.list.items.some(isClosed);
  const list = sharedList(session.list, answers, (item) => withClosed || !isClosed(item));
  const link = await addressOf(list, MAX_LINK, { answers, cards });
  // Another change may have come while this one was packed.
  if (token !== newestToken) return;
  currentShare = { list, cards, text: textOf(list, cards), link };
  drawShare(currentShare);
};

/** @param {Shared} shared */
const drawShare = ({ text, link = "" }) => {
  const picture = link && link.length <= MAX_SCREEN_QR && qrPicture(link);
  sharePreview.value = text;
  byId("share-long").hidden = link.length < LONG_LINK;
  byId("share-too-long").hidden = link !== "";
  /** @type {Record<string, boolean>} */
  const hidden = { link: !link || !navigator.share, copy: !link, qr: !picture, calendar: !session.list.date };
  for (const button of shareButtons) button.hidden = hidden[button.dataset.share] ?? false;
  byId("calendar-note").hidden = !session.list.date || !session.list.top;
  shareCode.hidden ||= !picture;
  part(shareCode, "code").replaceChildren(picture || "");
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
const calendarOf = ({ items, top }) =>
  ics(session.list.date, say("share.calendar-title"), items.slice(0, top).map(numbered).join("\n"));

/** @param {string} action */
const share = async (action) => {
  shareStatus.hidden = true;
  try {
    if (currentShare) await ACTIONS[action](currentShare);
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
  shareStatus.hidden = false;
  announce(shareStatus.textContent);
};
