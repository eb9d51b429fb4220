// The sentence in hand: what it says, what is wrong with it, and every change of it, told to the server at once.
import { takeFiles } from "./drop.js";
import { listenToViews, showPlace } from "./place.js";
import { anyUnsaved, listenToList, markCurrent, openBeside, setRows, updateRow } from "./rows.js";
import { ask, byId, copy, part } from "./wire.js";

/**
 * @typedef {{ key: string, page: string, source: string, here: string, states: string[], location: string,
 *   before: string, forms: { label: string, text: string }[], saved: string[], flagged: boolean, hints: string[],
 *   comments: string[], words: string[], findings: { is_note: boolean, sentence: string }[],
 *   places: Record<string, string>, sheet: boolean, told?: string, beside: import("./rows.js").Row[] }} Sentence
 */

const PAUSE = 400;
const LISTS = /** @type {const} */ (["hints", "words", "comments"]);

/** @type {Sentence | undefined} */
let now;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
// One request after the other: each says what it takes the place of.
let line = Promise.resolve();
/** @type {Error | undefined} Somebody else's words stand in the place of these: one has to choose. */
let clash;

start();

function start() {
  takeFiles(document.querySelector("main")?.dataset.base ?? "/");
  listenToList(open);
  listenToViews();
  const actions = {
    save,
    undo: () => walk("undo"),
    redo: () => walk("redo"),
    accept,
    "keep-mine": () => choose(true),
    "take-theirs": () => choose(false),
    "put-back": putBack,
    previous: () => openBeside(-1),
    next: () => openBeside(1),
  };
  for (const [id, act] of Object.entries(actions)) byId(id).addEventListener("click", act);
  byId("flag").addEventListener("change", keep);
  addEventListener("keydown", pressed);
  addEventListener("beforeunload", warn);
  inLine(async () => {
    setRows(await question("sentences"));
    tell("");
  });
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.altKey && step) openBeside(step);
  else if ((event.ctrlKey || event.metaKey) && event.key === "s") save();
  else return;
  event.preventDefault();
}

/** @param {BeforeUnloadEvent} event */
function warn(event) {
  if (waiting || byId("trouble").textContent || anyUnsaved()) event.preventDefault();
}

/** @param {string} key */
function open(key) {
  replacing(async () => {
    show(await question(`sentence/${encodeURIComponent(key)}`), true);
    byId("forms").querySelector("textarea")?.focus();
  });
}

/**
 * @param {Sentence} sentence
 * @param {boolean} whole Also its words: not while somebody types them.
 * @param {boolean} [flagged] What the tick is if nobody has touched it since: it stays as it is if somebody has.
 */
function show(sentence, whole, flagged = now?.flagged) {
  const changed = now?.key === sentence.key && now.here !== sentence.here;
  now = sentence;
  for (const row of [sentence, ...sentence.beside]) updateRow(row);
  byId("sentence").hidden = false;
  byId("key").textContent = sentence.key;
  const panel = byId("sentence");
  for (const name of /** @type {const} */ (["location", "source"])) part(panel, name).textContent = sentence[name];
  fillList(part(panel, "before"), sentence.before ? [sentence.before] : []);
  for (const name of LISTS) fillList(part(panel, name), sentence[name]);
  const flag = byId("flag");
  if (whole || flag.checked === flagged) flag.checked = sentence.flagged;
  byId("acceptance").hidden = !sentence.findings.some((finding) => finding.is_note);
  byId("findings").replaceChildren(...sentence.findings.map(drawFinding));
  if (whole) byId("forms").replaceChildren(...sentence.forms.map(drawForm));
  markCurrent(sentence.key);
  showPlace(sentence, changed);
}

/**
 * @param {Element} group A heading, and what stands under it; without that, neither is to be seen.
 * @param {string[]} lines
 */
function fillList(group, lines) {
  for (const old of group.querySelectorAll("dd")) old.remove();
  group.toggleAttribute("hidden", !lines.length);
  for (const text of lines)
    group.append(Object.assign(document.createElement("dd"), { textContent: text, dir: "auto" }));
}

/**
 * @param {{ label: string, text: string }} form
 * @param {number} place
 */
function drawForm({ label, text }, place) {
  const drawn = copy("t-form");
  const [name, field] = [part(drawn, "label"), part(drawn, "text")];
  field.id = `form-${place}`;
  field.value = text;
  field.addEventListener("input", typed);
  name.htmlFor = field.id;
  name.textContent = label;
  return drawn;
}

/** @param {{ is_note: boolean, sentence: string }} finding */
function drawFinding({ is_note, sentence }) {
  const drawn = copy("t-finding");
  const kind = /** @type {HTMLElement} */ (drawn.querySelector("strong"));
  kind.textContent = `${is_note ? kind.dataset.note : kind.dataset.mistake}: `;
  drawn.classList.add(is_note ? "note" : "mistake");
  part(drawn, "sentence").textContent = sentence;
  return drawn;
}

function typed() {
  clearTimeout(waiting);
  waiting = setTimeout(keep, PAUSE);
}

/** What is typed goes to the server, which answers what is wrong with it. */
function keep() {
  inLine(async () => {});
}

/**
 * Before anything else happens: words that the server did not take stay on the page, and keep it from going on.
 * @param {boolean} [typed] Not if a button wrote them: that is taken back by itself.
 */
async function tellChange(typed = true) {
  clearTimeout(waiting);
  waiting = undefined;
  const [written, flagged] = [fields(), byId("flag").checked];
  if (!now || (same(written, textsOf(now)) && flagged === now.flagged)) return setClash();
  if (clash) throw clash;
  // A form that another window has brought back has no field here, and stays.
  const wordings = [...written, ...textsOf(now).slice(written.length)];
  // What nobody touched here may have been ticked in another window.
  const tick = flagged === now.flagged ? {} : { flagged };
  await change(now, "sentence", { wordings, typed, ...tick }, flagged);
}

/**
 * What is asked for the words that are seen here: if somebody else changed them, one has to choose first.
 * @param {Sentence} seen
 * @param {string} what
 * @param {Record<string, unknown>} more
 * @param {boolean} flagged
 */
async function change(seen, what, more, flagged) {
  const key = encodeURIComponent(seen.key);
  try {
    show(await question(`${what}/${key}`, { was: textsOf(seen), ...more }), false, flagged);
  } catch (error) {
    if (/** @type {{ status?: number }} */ (error).status === 409) {
      show(await question(`sentence/${key}`), false);
      setClash(/** @type {Error} */ (error));
    }
    throw error;
  }
}

/** @param {Error} [error] */
function setClash(error) {
  clash = error;
  byId("clash").hidden = !error;
}

/** @param {boolean} mine Whose words stay. */
function choose(mine) {
  setClash();
  if (!mine && now) show(now, true);
  keep();
}

function putBack() {
  replacing(
    async () => {
      if (!now) return;
      for (const [place, field] of areas().entries()) field.value = now.saved[place] ?? "";
      await tellChange(false);
    },
    // Also in the place of words that the server does not take.
    () => tellChange().catch(() => {}),
  );
}

function accept() {
  inLine(async () => {
    if (!now) return;
    const [field, why] = [byId("why"), byId("why").value];
    await change(now, "accept", { why }, now.flagged);
    if (field.value === why) field.value = "";
  });
}

/** @param {"undo" | "redo"} way */
function walk(way) {
  replacing(async () => {
    const answer = await question(way, {});
    if (answer.key) show(answer, true);
    tell(answer.told);
  });
}

function save() {
  inLine(async () => {
    const answer = await question("save", {});
    setRows(answer.rows);
    if (now) show(await question(`sentence/${encodeURIComponent(now.key)}`), false);
    tell(answer.told);
  });
}

/** @returns {HTMLTextAreaElement[]} */
const areas = () => [...byId("forms").querySelectorAll("textarea")];

const fields = () => areas().map((field) => field.value);

/** @param {Sentence} sentence */
const textsOf = (sentence) => sentence.forms.map((form) => form.text);

/**
 * @param {string[]} ours
 * @param {string[]} theirs
 */
const same = (ours, theirs) => ours.every((text, place) => text === theirs[place]);

/**
 * @param {string} address
 * @param {unknown} [body]
 */
const question = (address, body) => ask(address, { body, gone: byId("drop").dataset.gone });

/** @param {string} sentence */
function tell(sentence) {
  byId("told").textContent = sentence;
}

/**
 * What puts other words in the fields: nobody types there meanwhile, for that would be lost.
 * @param {() => Promise<void>} act
 * @param {() => Promise<void>} [first]
 */
function replacing(act, first = tellChange) {
  /** @param {boolean} held */
  const hold = async (held) => {
    for (const field of areas()) field.readOnly = held;
    byId("flag").disabled = held;
  };
  inLine(act, () => hold(true).then(first));
  line = line.then(() => hold(false));
}

/**
 * @param {() => Promise<void>} act
 * @param {() => Promise<void>} first What is typed is told before.
 */
function inLine(act, first = tellChange) {
  line = line.then(async () => {
    try {
      await first();
      await act();
      byId("trouble").textContent = "";
    } catch (error) {
      byId("trouble").textContent = /** @type {Error} */ (error).message;
    }
  });
}
