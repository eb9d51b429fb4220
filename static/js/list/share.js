// Sharing: choose what goes, see it, share it. The list is in the link itself, after the #, which no server ever sees.
import { ics } from "./calendar.js";
import { announce, desk, onDraw, wordsOf } from "./session.js";
import { toFile } from "./file.js";
import { LIMIT, LONG, encode } from "./link.js";
import { emptyList, only } from "./model.js";
import { byId } from "./dom.js";
import { qrPicture } from "./qr.js";
import { questionsIn, say } from "./messages.js";

const SCREEN = 700;
const PAPER = 350;
const fold = byId("share");
const button = (name) => fold.querySelector(`[data-share="${name}"]`);
const told = byId("share-told");
const seen = byId("share-seen");
const WAYS = {
  link: () => navigator.share({ title: say("share.subject"), text: say("share.text-opening"), url: goes.link }),
  copy: () => copyOut(goes.link),
  qr: () => (byId("share-qr").hidden = false),
  text: () => (navigator.share ? navigator.share({ title: say("share.subject"), text: goes.text }) : copyOut(goes.text)),
  file: () => sendFile(toFile([goes.list], goes.cards), "json"),
  calendar: () => download(new Blob([entry(goes)], { type: "text/calendar" }), "ics"),
};
/** What is shared: whole, also while the next one is being made. */
let goes, next;

export function startShare() {
  for (const event of ["toggle", "change"]) fold.addEventListener(event, render);
  for (const name of Object.keys(WAYS)) button(name).addEventListener("click", () => share(name));
  onDraw(render);
}

/** The address that holds a list; undefined if it would be longer than `most`. */
async function addressOf(list, most, extras) {
  const fragment = await encode(list, extras).catch(() => "");
  const address = `${location.origin}/${desk.language}/questions/#${fragment}`;
  return fragment && address.length <= most ? address : undefined;
}

/** What the QR code on paper holds. */
export const qrLink = (list) => addressOf(list, PAPER);

async function render() {
  if (!fold.open) return;
  const [answers, withCards, withHard] = ["answers", "cards", "hard"].map((name) => byId(`with-${name}`).checked);
  const mine = (next = {});
  const hard = await hardOnes();
  byId("with-hard").parentElement.hidden = !desk.list.items.some(hard);
  const cards = withCards ? desk.cards : undefined;
  const list = shared(desk.list, answers, (item) => withHard || !hard(item));
  const made = { list, cards, text: textOf(list, cards), link: await addressOf(list, LIMIT, { answers, cards }) };
  // Another change may have come while this one was packed.
  if (mine === next) show((goes = made));
}

function show({ link, text }) {
  const picture = link?.length <= SCREEN && qrPicture(link);
  seen.value = text;
  byId("share-long").hidden = !(link?.length >= LONG);
  byId("share-too-long").hidden = link !== undefined;
  button("link").hidden = !link || !navigator.share;
  button("copy").hidden = !link;
  button("qr").hidden = !picture;
  button("calendar").hidden = byId("calendar-note").hidden = !desk.list.date;
  byId("share-qr").hidden ||= !picture;
  byId("share-qr").lastElementChild.replaceChildren(picture || "");
}

/** Hard subjects go along only if that is chosen. */
async function hardOnes() {
  const questions = await questionsIn(desk.language);
  return ({ no }) => questions.get(no)?.id.startsWith("q.hard.");
}

function shared(list, answers, stays) {
  const { items, top } = only(list, stays);
  // What the list is called and for which visit is not among what is shown, so it stays here.
  return { ...emptyList(list.id), top, items: answers ? items : items.map((item) => ({ ...item, answer: "", state: "open" })) };
}

const asked = (item, index) => `${index + 1}. ${wordsOf(item).words}`;

function textOf(list, cards) {
  const questions = list.items.map((item, index) => `${asked(item, index)}\n${item.answer}`.trim());
  return [say("share.text-opening"), ...questions, cardText("call", cards), cardText("talk", cards)].filter(Boolean).join("\n\n");
}

function cardText(name, cards) {
  const label = (field) => say(`card.${name}.${field}`);
  const filled = Object.entries(cards?.[name] ?? {}).filter(([, value]) => value);
  const lines = filled.map(([field, value]) => (value === true ? label(field) : `${label(field)}: ${label(`${field}.${value}`) || value}`));
  return lines.length && [label("title"), ...lines].join("\n");
}

function entry({ list }) {
  return ics(desk.list.date, say("share.calendar-title"), list.items.slice(0, list.top).map(asked).join("\n"));
}

async function share(name) {
  told.hidden = true;
  try {
    if (goes) await WAYS[name]();
  } catch (error) {
    // Somebody who closes the share sheet has changed their mind.
    if (error.name !== "AbortError") note("error.share");
  }
}

async function copyOut(text) {
  try {
    await navigator.clipboard.writeText(text);
    note("share.copied");
  } catch {
    seen.value = text;
    seen.select();
    note("error.copy");
  }
}

/** To another app where files can go there, else as a download: a browser may refuse a file that it said it can share. */
async function sendFile(blob, ending) {
  const files = [new File([blob], named(ending), { type: blob.type })];
  try {
    if (navigator.canShare?.({ files })) return await navigator.share({ files });
  } catch (error) {
    if (error.name === "AbortError") return undefined;
  }
  return download(blob, ending);
}

function named(ending) {
  return `${say("saving.file-name")}.${ending}`;
}

export function download(blob, ending) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = named(ending);
  link.click();
  // The browser may still be asking where to put the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function note(key) {
  told.textContent = say(key);
  told.hidden = false;
  announce(told.textContent);
}
