// My lists: which one is in hand, what visit it is for, a new one, and taking one away.
import { day } from "../format.js";
import { announce, attempt, desk, edit, onDraw, takeUp, tell, undoable } from "./session.js";
import { emptyList, visit } from "./model.js";
import { byId, copy, each, fillIn, part } from "./dom.js";
import { say, sayN } from "./messages.js";

const fold = byId("lists");
const fields = [...fold.querySelectorAll("input")];

export function startLists() {
  for (const field of fields) field.addEventListener("input", ({ target: { name, value } }) => edit((list) => visit(list, { [name]: value })));
  byId("list-new").addEventListener("click", async () => {
    await takeUp(emptyList());
    announce(say("list.new"));
    fields[0].focus();
  });
  byId("list-delete").addEventListener("click", remove);
  onDraw(show);
}

/** What a list is called: as its owner called it, else by its date, else by its place. */
function nameOf(list) {
  return list.name || day(list.date) || say("list.nameless", { n: all().findIndex(({ id }) => id === list.id) + 1 });
}

/** All lists, that in hand as it is now, in an order that does not change while one is used. */
function all() {
  const others = desk.lists.filter(({ id }) => id !== desk.list.id);
  return [...others, desk.list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function show() {
  for (const field of fields) fillIn(field, desk.list[field.name]);
  each(byId("list-names"), all(), make, (row, list) => {
    part(row, "name").textContent = nameOf(list);
    part(row, "size").textContent = sayN("list.chosen", list.items.length);
    row.firstElementChild.setAttribute("aria-current", list.id === desk.list.id);
  });
}

function make({ id }) {
  const row = copy("t-list");
  row.firstElementChild.addEventListener("click", async () => {
    const list = all().find((one) => one.id === id);
    if (list.id !== desk.list.id) await takeUp(list);
    announce(nameOf(list));
  });
  return row;
}

async function remove() {
  const sentence = say("list.deleted", { name: nameOf(desk.list) });
  const place = fold.querySelector(".row");
  const removed = await attempt((store) => store.remove(desk.list.id), () => tell(say("error.not-deleted"), place));
  if (removed) undoable(sentence, () => takeUp(removed), place);
}
