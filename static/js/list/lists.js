// My lists: which one is in hand, what visit it is for, a new one, and taking one away.
import { day } from "../format.js";
import { announce, takeAway } from "./announce.js";
import { all, byId, copy, fillIn, parentOf, part, reconcile, update } from "./dom.js";
import { say, sayN } from "./messages.js";
import { changeVisit } from "./model.js";
import { offerAt } from "./offer.js";
import { allLists, edit, onDraw, removeList, selectList, session } from "./session.js";
import { begun } from "./undo.js";

const listButtons = parentOf(byId("list-delete"));
/** @type {HTMLInputElement[]} */
const visitFields = all("#lists input");

export const startLists = () => {
  for (const field of visitFields) {
    field.oninput = () => edit(changeVisit, /** @type {keyof Visit} */ (field.name), field.value);
  }
  byId("list-new").onclick = startNewList;
  byId("list-delete").onclick = removeListWithUndo;
  onDraw(drawLists);
};

const startNewList = async () => {
  await selectList(begun());
  offerAt(listButtons);
  announce(say("list.new"));
  visitFields[0].focus();
};

/**
 * What a list is called: as its owner called it, else by its date, else by its place.
 * @param {List} list
 */
const listName = (list) =>
  list.name || day(list.date) || say("list.nameless", { n: inTheirOrder().findIndex(({ id }) => id === list.id) + 1 });

/** All lists, in an order that does not change while one is used. */
const inTheirOrder = () => allLists().sort((a, b) => (a.id < b.id ? -1 : 1));

/** @param {List} list */
const openList = async (list) => {
  if (list.id !== session.list.id) await selectList(list);
  announce(listName(list));
};

const drawLists = () => {
  for (const field of visitFields) fillIn(field, session.list[/** @type {keyof Visit} */ (field.name)]);
  reconcile(
    byId("list-names"),
    inTheirOrder(),
    () => copy("t-list"),
    (row, list) => {
      update(part(row, "name"), "textContent", listName(list));
      update(part(row, "size"), "textContent", sayN("list.chosen", list.items.length));
      part(row, "open").setAttribute("aria-current", `${list.id === session.list.id}`);
      part(row, "open").onclick = () => openList(list);
    },
  );
};

const removeListWithUndo = () =>
  takeAway(removeList, selectList, say("list.deleted", { name: listName(session.list) }), listButtons);
