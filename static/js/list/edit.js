// Own words: for a ready-made question, in a field that opens in place, and for questions of one's own.
import { announce, desk, edit, onDraw, onOtherList, tell, undoable, wordsOf } from "./session.js";
import { TEXT, newId } from "./validate.js";
import { addOwn, putBack, removeItem, reword } from "./model.js";
import { byId, copy, each, fillIn, newCard, part, write } from "./dom.js";
import { onStep } from "./steps.js";
import { question, say } from "./messages.js";

const cards = byId("own-list");
const field = byId("own-text");
const long = byId("own-long");
/** The items whose field is open. */
const editing = new Set();
/** The id of the own question that is being typed: it is on the list from its first letter, unless there is no room. */
let draft, noRoom;

const itemOf = (id) => desk.list.items.find((item) => item.id === id);

/** Takes an item off the list; `offer(back, sentence)` gets the change that puts it back where it was. */
export function takeOff(item, offer) {
  const place = desk.list.items.indexOf(item) + 1;
  const { top } = desk.list;
  const sentence = say("list.removed", { question: wordsOf(item).words });
  editing.delete(item.id);
  // Before the list is drawn again: a card that goes would take the focus with it.
  offer((list) => putBack(list, item, place, top), sentence);
  edit((list) => removeItem(list, item.id));
  announce(sentence);
}

export function openField(holder, item) {
  editing.add(item.id);
  drawWords(holder, item);
  const open = holder.querySelector("textarea");
  open.value = wordsOf(item).words;
  open.focus();
}

/** Draws what belongs to own words in a holder: its parts "edit" and "was", and the field while it is open. */
export function drawWords(holder, item) {
  const open = item && editing.has(item.id);
  const was = part(holder, "was");
  const editor = part(holder, "editor");
  part(holder, "edit").hidden = open || !item;
  was.hidden = !(item?.no && item.text);
  was.textContent = was.hidden ? "" : say("list.edit-was", { question: question(item.no).ask });
  if (!open) editor?.remove();
  else if (editor) fillIn(editor.querySelector("textarea"), wordsOf(item).words);
  else holder.append(makeEditor(holder, item));
}

function makeEditor(holder, { id, no }) {
  const editor = copy("t-editor");
  const open = editor.querySelector("textarea");
  const close = () => {
    editing.delete(id);
    drawWords(holder, itemOf(id));
    part(holder, "edit").focus();
  };
  open.addEventListener("input", () => {
    const words = typed(open, part(editor, "long"));
    // The ready-made words, or none, are no own words; an own question keeps its last words instead.
    if (no || words) edit((list) => reword(list, id, words === question(no)?.ask ? "" : words, desk.language));
  });
  part(editor, "done").addEventListener("click", close);
  part(editor, "reset").hidden = !no;
  part(editor, "reset").addEventListener("click", () => {
    close();
    reset(itemOf(id), holder.parentElement);
  });
  return editor;
}

function reset({ id, text, lang }, place) {
  edit((list) => reword(list, id, "", ""));
  if (text) undoable(say("list.removed", { question: text }), () => edit((list) => reword(list, id, text, lang)), place);
}

/** What was typed, or nothing if it is only space; says how much is too much. */
function typed({ value }, line) {
  line.hidden = value.length <= TEXT;
  line.textContent = line.hidden ? "" : say("list.too-long", { n: value.length - TEXT });
  return value.trim() && value;
}

export function startOwn() {
  field.addEventListener("input", typeOwn);
  byId("own-add").addEventListener("click", () => {
    // What found no room stays where it was typed, until there is some.
    if (noRoom) typeOwn();
    if (itemOf(draft)) {
      announce(say("list.added"));
      finish();
    }
    field.focus();
  });
  onStep(leave);
  onOtherList(() => {
    editing.clear();
    leave();
  });
  // A new version may not take words that are nowhere else.
  addEventListener("netinfo:reload", ({ detail }) => noRoom && detail.push(Promise.reject(new Error("full"))));
  onDraw(draw);
}

function typeOwn() {
  const words = typed(field, long);
  const id = (draft ??= newId());
  const there = itemOf(id);
  noRoom = false;
  if (!words) return there && edit((list) => removeItem(list, id));
  edit((list) => (there ? reword(list, id, words, desk.language) : addOwn(list, words, desk.language, id)));
  noRoom = !itemOf(id);
  if (noRoom) tell(say("list.full", { n: desk.list.items.length }), long);
}

/** What found no room waits in the field for a list that has some. */
function leave() {
  if (noRoom) draft = undefined;
  else finish();
}

function finish() {
  draft = undefined;
  field.value = "";
  long.hidden = true;
  draw();
}

function draw() {
  each(cards, desk.list.items.filter((item) => !item.no && item.id !== draft), make, (card, item) => {
    write(part(card, "words"), wordsOf(item));
    drawWords(card, item);
  });
}

function make({ id }) {
  const card = newCard("t-own");
  part(card, "edit").addEventListener("click", () => openField(card, itemOf(id)));
  part(card, "remove").addEventListener("click", () => {
    takeOff(itemOf(id), (back, sentence) => undoable(sentence, () => edit(back), cards));
  });
  return card;
}
