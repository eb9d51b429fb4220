// Sharing: choose what goes, see it, share it. The list is in the link itself, after the #, which no server ever sees.
import { ics } from "./calendar.js";
import { toFile } from "./file.js";
import { LIMIT, LONG, encode } from "./link.js";
import { qrPicture } from "./qr.js";
import { questionsIn, say } from "./words.js";

const element = (id) => document.getElementById(id);
const fold = element("share");
const buttons = Object.fromEntries([...fold.querySelectorAll("[data-share]")].map((button) => [button.dataset.share, button]));
const SCREEN = 700;
const WAYS = {
  link: () => navigator.share({ title: say("share.subject"), text: say("share.text-opening"), url: goes.link }),
  copy: () => copyOut(goes.link),
  qr: () => (element("share-qr").hidden = false),
  text: () => (navigator.share ? navigator.share({ title: say("share.subject"), text: goes.text }) : copyOut(goes.text)),
  file: () => sendFile(toFile([goes.list], goes.cards), "json"),
  calendar: () => sendFile(new Blob([entry()], { type: "text/calendar" }), "ics"),
};
let desk;
let goes = {};
let turn = 0;

export function startShare(given) {
  desk = given;
  fold.addEventListener("toggle", render);
  fold.addEventListener("change", render);
  for (const [name, button] of Object.entries(buttons)) button.addEventListener("click", () => share(name));
  desk.on(render);
}

/** The address that holds a list; undefined if it would be longer than `most`. */
async function addressOf(list, most, extras) {
  const fragment = await encode(list, extras).catch(() => "");
  const address = `${location.origin}/${desk.language}/questions/#${fragment}`;
  return fragment && address.length <= most ? address : undefined;
}

/** What the QR code on paper holds; null if it does not fit. */
export async function qrLink(list, most) {
  return (await addressOf(list, most, {})) ?? null;
}

async function render() {
  if (!fold.open) return;
  const mine = (turn += 1);
  const hard = await hardOnes();
  element("with-hard").parentElement.hidden = !desk.list.items.some(({ no }) => hard.has(no));
  const answers = element("with-answers").checked;
  const cards = element("with-cards").checked ? desk.cards : undefined;
  const list = part(desk.list, answers, element("with-hard").checked ? new Set() : hard);
  const link = await addressOf(list, LIMIT, { answers, cards });
  // Another change may have come while this one was packed.
  if (mine !== turn) return;
  goes = { list, cards, link, text: textOf(list, cards) };
  show();
}

function show() {
  const { link, text, list } = goes;
  const picture = link && link.length <= SCREEN && (qrPicture(link, { level: "M" }) ?? qrPicture(link, { level: "L" }));
  element("share-seen").value = text;
  element("share-long").hidden = !link || link.length < LONG;
  element("share-too-long").hidden = Boolean(link);
  buttons.link.hidden = !link || !navigator.share;
  buttons.copy.hidden = !link;
  buttons.qr.hidden = !picture;
  buttons.calendar.hidden = element("calendar-note").hidden = !list.date;
  element("share-qr").querySelector("svg")?.remove();
  if (picture) element("share-qr").append(picture);
  else element("share-qr").hidden = true;
}

/** The numbers of the hard subjects: they go along only if that is chosen. */
async function hardOnes() {
  const questions = await questionsIn(desk.language);
  return new Set([...questions.values()].filter(({ id }) => id.startsWith("q.hard.")).map(({ no }) => no));
}

function part(list, answers, without) {
  const stays = ({ no }) => !without.has(no);
  const items = list.items.filter(stays).map((item) => (answers ? item : { ...item, answer: "", state: "open" }));
  return { ...list, items, top: list.items.slice(0, list.top).filter(stays).length };
}

function textOf(list, cards) {
  const asked = list.items.map((item, index) => [`${index + 1}. ${desk.text(item).words}`, item.answer].filter(Boolean).join("\n"));
  return [say("share.text-opening"), ...asked, ...["call", "talk"].map((name) => cardText(name, cards?.[name]))].filter(Boolean).join("\n\n");
}

function cardText(name, fields = {}) {
  const label = (field) => say(`card.${name}.${field}`);
  const lines = Object.entries(fields).filter(([, value]) => value).map(([field, value]) => (value === true ? label(field) : `${label(field)}: ${say(`card.${name}.${field}.${value}`) || value}`));
  return lines.length && [label("title"), ...lines].join("\n");
}

function entry() {
  const { list } = goes;
  const lines = list.items.slice(0, list.top).map((item, index) => `${index + 1}. ${desk.text(item).words}`);
  return ics({ date: list.date, title: say("share.calendar-title"), lines });
}

async function share(name) {
  element("share-told").hidden = true;
  try {
    await WAYS[name]();
  } catch (error) {
    // Somebody who closes the share sheet has changed their mind.
    if (error.name !== "AbortError") tell(say("error.share"));
  }
}

async function copyOut(text) {
  try {
    await navigator.clipboard.writeText(text);
    tell(say("share.copied"));
  } catch {
    element("share-seen").value = text;
    element("share-seen").select();
    tell(say("error.copy"));
  }
}

async function sendFile(blob, ending) {
  const name = `${say("keep.file-name")}.${ending}`;
  const files = [new File([blob], name, { type: blob.type })];
  if (navigator.canShare?.({ files })) return navigator.share({ files });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser may still be asking where to put the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function tell(sentence) {
  element("share-told").textContent = sentence;
  element("share-told").hidden = false;
  desk.announce(sentence);
}
