// What somebody sent: shown first, added only if the reader wants it; then it leaves the address.
import { reload, settled } from "./desk.js";
import { fromFile } from "./file.js";
import { decode } from "./link.js";
import { ITEMS, merge } from "./model.js";
import { copy } from "./parts.js";
import { ask } from "./sheets.js";
import { questionsIn, say, sayN } from "./words.js";

const element = (id) => document.getElementById(id);
const block = element("received");
const trouble = element("received-trouble");
const LINK = /v\d+\.[\w-]+/;
let desk;
let waiting;

export function startReceive(given) {
  desk = given;
  document.querySelector("main").prepend(block, trouble);
  element("received-add").addEventListener("click", add);
  element("received-no").addEventListener("click", done);
  element("paste-open").addEventListener("click", () => open(element("paste").value));
  element("received-file").addEventListener("change", ({ target }) => target.files[0] && openFile(target.files[0]));
  for (const link of document.querySelectorAll("a.switch, #received a")) link.addEventListener("click", () => waiting?.link && (link.hash = waiting.link));
  addEventListener("hashchange", look);
  look();
}

function look() {
  if (/(#|%(25)*23)v\d+\./.test(location.href)) open(location.href);
}

async function open(text) {
  const known = await questionsIn(desk.language);
  await preview(async () => {
    const { items, top, cards } = await decode(text, known);
    return { lists: [{ items, top }], cards, link: LINK.exec(text)?.[0] };
  }, "link");
}

/** A copy from a file gets the same preview. */
export async function openFile(file) {
  const known = await questionsIn(desk.language);
  await preview(() => fromFile(file, known), "file");
}

async function preview(read, kind) {
  block.hidden = trouble.hidden = true;
  try {
    waiting = await read();
    show(waiting);
  } catch ({ reason }) {
    trouble.textContent = say(`error.${kind}-${reason}`) || say(kind === "link" ? "error.link-incomplete" : "error.file-not-ours");
    trouble.hidden = false;
    trouble.focus();
  }
}

function show({ lists, cards }) {
  const items = lists.flatMap((list) => list.items);
  element("received-count").textContent = items.length ? sayN("share.received", items.length) : say("share.received-cards");
  element("received-add").textContent = items.length ? sayN("share.receive-add", items.length) : say("share.receive-cards");
  element("received-cards").hidden = !cards || !items.length;
  element("received-items").replaceChildren(...items.map(row));
  block.hidden = false;
  block.focus();
}

function row(item) {
  const line = copy("t-received");
  const [words, told] = line.children;
  ask(words, desk.text(item), desk.language);
  told.textContent = item.answer;
  told.hidden = !item.answer;
  return line;
}

async function add() {
  const { lists, cards, link } = waiting;
  let sentence = say("share.receive-done");
  if (link !== undefined) {
    const { left } = merge(desk.list, lists[0]);
    if (left.length) sentence = say("list.full", { n: ITEMS });
    desk.edit((list) => merge(list, lists[0]).list);
  }
  await settled();
  if (link === undefined || cards) {
    const added = await desk.store.restore({ lists: link === undefined ? lists : [], cards });
    if (link === undefined) sentence = added ? sayN("keep.restored", added) : say("keep.restored-none");
    await reload();
  }
  done();
  desk.announce(sentence);
}

function done() {
  waiting = undefined;
  block.hidden = true;
  element("paste").value = "";
  // The address must not go on holding what a person wrote.
  history.replaceState(null, "", `/${desk.language}/questions/`);
  document.querySelector("h1").focus();
}
