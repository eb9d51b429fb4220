// What somebody sent: shown first, added only if the reader wants it; then it leaves the address.
import { askToKeep, attempt, desk, tell, wordsOf } from "./session.js";
import { fromFile } from "./file.js";
import { decode } from "./link.js";
import { ITEMS } from "./validate.js";
import { merge } from "./model.js";
import { byId, copy } from "./dom.js";
import { ask } from "./sheets.js";
import { questionsIn, say, sayN } from "./messages.js";

const block = byId("received");
const trouble = byId("received-trouble");
const FALLBACK = { link: "error.link-incomplete", file: "error.file-not-ours" };
let waiting;

export function startReceive() {
  document.querySelector("main").prepend(block, trouble);
  byId("received-add").addEventListener("click", add);
  byId("received-no").addEventListener("click", done);
  byId("paste-open").addEventListener("click", () => openLink(byId("paste").value));
  byId("received-file").addEventListener("change", choose);
  // The list goes along to the page in the other language, as long as it is only looked at.
  for (const link of document.querySelectorAll("a.switch, #received a")) link.addEventListener("click", () => waiting?.link && (link.hash = waiting.link));
  addEventListener("hashchange", look);
  look();
}

async function look() {
  if (!/^#v\d+\./.test(location.hash)) return;
  await openLink(location.hash);
  if (!waiting) leave();
}

function openLink(text) {
  return preview("link", async (known) => {
    const { cards, link, ...list } = await decode(text, known);
    return { lists: [list], cards, link };
  });
}

function choose({ target }) {
  const [file] = target.files;
  // The same file can be chosen again.
  target.value = "";
  if (file) preview("file", (known) => fromFile(file, known));
}

async function preview(kind, read) {
  block.hidden = trouble.hidden = true;
  waiting = undefined;
  try {
    waiting = await read(await questionsIn(desk.language));
    show(waiting);
  } catch ({ reason }) {
    complain(say(`error.${kind}-${reason}`) || say(FALLBACK[kind]));
  }
}

function complain(sentence) {
  trouble.textContent = sentence;
  trouble.hidden = false;
  trouble.focus();
}

function show({ lists, cards }) {
  const items = lists.flatMap((list) => list.items);
  const n = items.length;
  byId("received-count").textContent = n ? sayN("share.received", n) : say("share.received-cards");
  byId("received-add").textContent = n ? sayN("share.receive-add", n) : say("share.receive-cards");
  byId("received-cards").hidden = !cards || !n;
  byId("received-items").replaceChildren(...items.map(row));
  block.hidden = false;
  block.focus();
}

function row(item) {
  const line = copy("t-received");
  ask(line.firstElementChild, wordsOf(item), desk.language);
  line.lastElementChild.textContent = item.answer;
  line.lastElementChild.hidden = !item.answer;
  return line;
}

async function add() {
  const { lists, cards, link } = waiting;
  const full = link && merge(desk.list, lists[0]).left.length;
  // What is opened comes in hand: the first in a copy is the one that was in hand when it was made.
  const others = link ? [] : lists.map((list, place) => ({ ...list, changed: Date.now() - place }));
  if (!desk.kept) askToKeep();
  const added = await attempt(async (store) => {
    if (link) await store.change(desk.list.id, (list) => merge(list, lists[0]).list);
    return store.restore({ lists: others, cards });
  }, complain);
  if (added === undefined) return;
  done();
  const told = link ? "share.receive-done" : added ? "saving.restored" : "saving.restored-none";
  tell(full ? sayN("list.full", ITEMS) : sayN(told, added), byId("title"));
}

function done() {
  waiting = undefined;
  block.hidden = true;
  byId("paste").value = "";
  leave();
  byId("title").focus();
}

/** The address must not go on holding what a person wrote. */
function leave() {
  history.replaceState(null, "", `/${desk.language}/questions/`);
}
