// Own words: for a ready-made question, in a field that opens in place, and for questions of one's own.
import { pageLanguage } from "../language.js";
import { MAX_TEXT } from "../shared.js";
import { announce, tell } from "./announce.js";
import { byId, copy, fillIn, newCard, onTyped, parentOf, part, reconcile, update, write } from "./dom.js";
import { readyMade, say, wordingOf } from "./messages.js";
import { addOwn, removeItem, reword } from "./model.js";
import { editWithUndo } from "./offer.js";
import { edit, onDraw, onListSwitch, session } from "./session.js";
import { onStep } from "./steps.js";
import { newId } from "./validate.js";

const ownCards = byId("own-list");
const ownField = byId("own-text");
const ownTooLong = byId("own-long");
/** The ids of the items whose field is open. */
const editing = new Set();
/**
 * The id of the own question that is being typed: it is on the list from its first letter, unless there is no room.
 * @type {string | undefined}
 */
let draftId;

/**
 * An item of the list in hand: it is there where a card of it is on the screen.
 * @param {string | undefined} id
 */
const itemById = (id) => /** @type {Item} */ (session.list.items.find((item) => item.id === id));

/**
 * Takes an item off the list, and offers it back at a place.
 * @param {Item} item @param {Element} place
 */
export const removeWithUndo = (item, place) => {
  const { text: question } = wordingOf(item);
  editing.delete(item.id);
  editWithUndo(place, (list) => removeItem(list, item.id), { key: "list.removed", question });
};

/** @param {HTMLElement} holder @param {Item} item */
export const openEditor = (holder, item) => {
  editing.add(item.id);
  drawWording(holder, item);
  part(holder, "field").focus();
};

/**
 * Draws what belongs to own words in a holder: its parts "edit" and "was", and the field while it is open.
 * @param {HTMLElement} holder @param {Item} [item]
 */
export const drawWording = (holder, item) => {
  const editor = part(holder, "editor");
  const isOpen = item && editing.has(item.id);
  const original = item?.text && readyMade(item.no);
  update(part(holder, "edit"), "hidden", isOpen || !item);
  update(part(holder, "was"), "textContent", original ? say("list.edit-was", { question: original.ask }) : "");
  if (!isOpen) return editor?.remove();
  if (!editor) holder.append(makeEditor(holder, item));
  fillIn(part(holder, "field"), wordingOf(item).text);
};

/** @param {HTMLElement} holder @param {Item} item */
const makeEditor = (holder, { id, no, text: was, lang }) => {
  const editor = copy("t-editor");
  const field = part(editor, "field");
  const place = no ? parentOf(holder) : holder;
  const close = () => {
    editing.delete(id);
    drawWording(holder, itemById(id));
    part(holder, "edit").focus();
  };
  onTyped(field, (_, before) => {
    const text = typed(field, part(editor, "long"));
    // An own question keeps its last words rather than none.
    if (!no && !text) return false;
    return edit(reword, id, text, pageLanguage, before, readyMade(no)?.ask);
  });
  part(editor, "done").onclick = () => {
    close();
    const { text: question } = wordingOf(itemById(id));
    // What was typed in the field is one change.
    const before = (/** @type {List} */ list) => reword(list, id, was, lang);
    editWithUndo(place, (list) => list, { key: "list.edited", question }, before);
  };
  part(editor, "reset").hidden = !no;
  part(editor, "reset").onclick = () => {
    close();
    const { text: question } = itemById(id);
    editWithUndo(place, (list) => reword(list, id, "", ""), { key: "list.removed", question });
  };
  return editor;
};

/**
 * What was typed, or nothing if it is only space; says how much is too much.
 * @param {HTMLTextAreaElement} field @param {HTMLElement} line
 */
const typed = ({ value }, line) => {
  line.textContent = value.length > MAX_TEXT ? say("list.too-long", { n: value.length - MAX_TEXT }) : "";
  return value.trim() && value;
};

export const startEdit = () => {
  onTyped(ownField, typeOwn);
  byId("own-add").onclick = () => {
    // What found no room stays where it was typed, until there is some.
    if (session.unplaced) typeOwn();
    if (itemById(draftId)) {
      announce(say("list.added"));
      finishDraft();
    } else if (!session.unplaced) tell(say("list.own-empty"), ownTooLong);
    ownField.focus();
  };
  onStep(leaveDraft);
  onListSwitch(() => {
    editing.clear();
    leaveDraft();
  });
  onDraw(drawOwn, byId("choose"));
};

/** @param {string} [_] @param {string} [before] What the field said before. */
const typeOwn = (_, before) => {
  const text = typed(ownField, ownTooLong);
  draftId ??= newId();
  const id = draftId;
  const there = itemById(id);
  session.unplaced = false;
  if (!text) return there && edit(removeItem, id);
  if (there) edit(reword, id, text, pageLanguage, before);
  else edit(addOwn, text, pageLanguage, id);
  session.unplaced = !itemById(id);
  if (session.unplaced) tell(say("list.full", { n: session.list.items.length }), ownTooLong);
};

/** What found no room waits in the field for a list that has some. */
const leaveDraft = () => {
  if (session.unplaced) draftId = undefined;
  else finishDraft();
};

const finishDraft = () => {
  draftId = undefined;
  ownField.value = "";
  ownTooLong.textContent = "";
  drawOwn();
};

const drawOwn = () => {
  const items = session.list.items.filter((item) => !item.no && item.id !== draftId);
  reconcile(
    ownCards,
    items,
    () => newCard("t-own"),
    (card, item) => {
      part(card, "edit").onclick = () => openEditor(card, item);
      part(card, "remove").onclick = () => removeWithUndo(item, ownCards);
      write(part(card, "question"), wordingOf(item));
      drawWording(card, item);
    },
  );
};
