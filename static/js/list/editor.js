// Own words for a question: a field that opens in place, with what stood there first under it.
import { desk } from "./desk.js";
import { TEXT, reword } from "./model.js";
import { copy, fillIn, part } from "./parts.js";
import { undoable } from "./undo.js";
import { question, say } from "./words.js";

/** The items whose field is open. */
export const editing = new Set();

export function openEditor(holder, item) {
  editing.add(item.id);
  drawEditor(holder, item);
  const field = holder.querySelector("textarea");
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Draws the parts of a holder that belong to own words: "edit", "was" and the open field. */
export function drawEditor(holder, item) {
  const open = Boolean(item) && editing.has(item.id);
  let editor = part(holder, "editor");
  part(holder, "edit").hidden = open || !item;
  if (open && !editor) holder.append((editor = makeEditor(holder, item)));
  if (open) fillIn(editor.querySelector("textarea"), desk.text(item).words);
  else editor?.remove();
  const was = part(holder, "was");
  was.hidden = !(item?.no && item.text);
  was.textContent = was.hidden ? "" : say("list.edit-was", { question: question(item.no).ask });
}

function makeEditor(holder, { id, no }) {
  const editor = copy("t-editor");
  const field = editor.querySelector("textarea");
  const close = () => {
    editing.delete(id);
    drawEditor(holder, desk.list.items.find((item) => item.id === id));
    part(holder, "edit").focus();
  };
  field.value = desk.text(desk.list.items.find((item) => item.id === id)).words;
  field.addEventListener("input", () => type(id, no, field, part(editor, "long")));
  part(editor, "done").addEventListener("click", close);
  part(editor, "reset").hidden = !no;
  part(editor, "reset").addEventListener("click", () => {
    close();
    reset(id, holder.closest(".pick"));
  });
  return editor;
}

/** The ready-made words, or none, are no own words; an own question keeps its last words instead. */
function type(id, no, field, line) {
  tooLong(line, field.value);
  const text = field.value.trim() === question(no)?.ask ? "" : field.value;
  if (no || text.trim()) desk.edit((list) => reword(list, id, text.trim() && text, desk.language));
}

function reset(id, place) {
  const { text, lang } = desk.list.items.find((item) => item.id === id);
  if (!text) return;
  desk.edit((list) => reword(list, id, "", ""));
  undoable(say("list.removed", { question: text }), () => desk.edit((list) => reword(list, id, text, lang)), place);
}

/** Says how much is too much; the rest of the text is saved. */
export function tooLong(line, text) {
  line.hidden = text.length <= TEXT;
  line.textContent = line.hidden ? "" : say("list.too-long", { n: text.length - TEXT });
}
