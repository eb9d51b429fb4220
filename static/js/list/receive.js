// What somebody sent: shown first, added only if the reader wants it; then it leaves the address.
import { reload, settled } from "./desk.js";
import { fromFile } from "./file.js";
import { decode } from "./link.js";
import { ITEMS } from "./check.js";
import { merge } from "./model.js";
import { byId, copy } from "./parts.js";
import { ask } from "./sheets.js";
import { questionsIn, say, sayN } from "./words.js";

const block = byId("received");
const trouble = byId("received-trouble");
const FALLBACK = { link: "error.link-incomplete", file: "error.file-not-ours" };
let desk;
let waiting;

export function startReceive(given) {
  desk = given;
  document.querySelector("main").prepend(block, trouble);
  byId("received-add").addEventListener("click", add);
  byId("received-no").addEventListener("click", done);
  byId("paste-open").addEventListener("click", () => open(byId("paste").value));
  byId("received-file").addEventListener("change", ({ target: { files } }) => files[0] && preview("file", (known) => fromFile(files[0], known)));
  // The list goes along to the page in the other language, as long as it is only looked at.
  for (const link of document.querySelectorAll("a.switch, #received a")) link.addEventListener("click", () => waiting?.link && (link.hash = waiting.link));
  addEventListener("hashchange", look);
  look();
}

function look() {
  if (/(#|%(25)*23)v\d+\./.test(location.href)) open(location.href);
}

function open(text) {
  return preview("link", async (known) => {
    const { cards, ...list } = await decode(text, known);
    return { lists: [list], cards, link: /v\d+\.[\w-]+/.exec(text.replace(/\s/g, ""))[0] };
  });
}

async function preview(kind, read) {
  block.hidden = trouble.hidden = true;
  try {
    waiting = await read(await questionsIn(desk.language));
    show(waiting);
  } catch ({ reason }) {
    trouble.textContent = say(`error.${kind}-${reason}`) || say(FALLBACK[kind]);
    trouble.hidden = false;
    trouble.focus();
  }
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
  ask(line.firstElementChild, desk.text(item), desk.language);
  line.lastElementChild.textContent = item.answer;
  line.lastElementChild.hidden = !item.answer;
  return line;
}

async function add() {
  const { lists, cards, link } = waiting;
  const sentence = link ? addToList(lists[0]) : "";
  await settled();
  const added = await desk.store.restore({ lists: link ? [] : lists, cards });
  if (!link || cards) await reload();
  done();
  desk.announce(sentence || (added ? sayN("keep.restored", added) : say("keep.restored-none")));
}

function addToList(received) {
  const { left } = merge(desk.list, received);
  desk.edit((list) => merge(list, received).list);
  return left.length ? say("list.full", { n: ITEMS }) : say("share.receive-done");
}

function done() {
  waiting = undefined;
  block.hidden = true;
  byId("paste").value = "";
  // The address must not go on holding what a person wrote.
  history.replaceState(null, "", `/${desk.language}/questions/`);
  byId("title").focus();
}
