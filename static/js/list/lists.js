// My lists: which one is in hand, what visit it is for, a new one, and taking one away.
import { desk, open, reload, settled } from "./desk.js";
import { emptyList, visit } from "./model.js";
import { copy, each, fillIn, part } from "./parts.js";
import { say, sayN } from "./words.js";

const fold = document.getElementById("lists");
const fields = [...fold.querySelectorAll("input")];

export function startLists() {
  for (const field of fields) field.addEventListener("input", () => desk.edit((list) => visit(list, { [field.name]: field.value })));
  document.getElementById("list-new").addEventListener("click", async () => {
    await open(emptyList());
    desk.announce(say("list.new"));
    fields[0].focus();
  });
  document.getElementById("list-delete").addEventListener("click", remove);
  desk.on(show);
}

/** What a list is called: as its owner called it, else by its date, else by its place. */
export function nameOf(list) {
  return list.name || day(list.date) || say("list.nameless", { n: Math.max(all().findIndex(({ id }) => id === list.id), 0) + 1 });
}

function day(date) {
  const time = date && new Date(`${date}T12:00:00`);
  return time && !Number.isNaN(+time) ? new Intl.DateTimeFormat(desk.language, { dateStyle: "long" }).format(time) : "";
}

/** All lists, that in hand as it is now, in an order that does not change while one is used. */
function all() {
  const others = desk.lists.filter(({ id }) => id !== desk.list.id);
  return [...others, desk.list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function show() {
  for (const field of fields) fillIn(field, desk.list[field.name]);
  each(document.getElementById("list-names"), all(), make, (row, list) => {
    part(row, "name").textContent = nameOf(list);
    part(row, "size").textContent = sayN("list.chosen", list.items.length);
    row.firstElementChild.setAttribute("aria-current", list.id === desk.list.id);
  });
}

function make({ id }) {
  const row = copy("t-list");
  row.firstElementChild.addEventListener("click", async () => {
    const list = all().find((one) => one.id === id);
    if (list.id !== desk.list.id) await open(list);
    desk.announce(nameOf(list));
  });
  return row;
}

async function remove() {
  const sentence = say("list.deleted", { name: nameOf(desk.list) });
  await settled();
  const removed = await desk.store.remove(desk.list.id);
  await reload();
  if (removed) desk.undoable(sentence, () => open(removed), fold.querySelector(".row"));
}
