// The bar with which a page is read aloud: what, how fast, by which voice; on, back, forward and off.
import { isRead, sentencesIn } from "./collect.js";
import { mark, unmark } from "./mark.js";
import { createPlayer } from "./player.js";
import { spoken } from "./sentences.js";
import { tagOf, voicesFor, whenVoices } from "./voices.js";

/** @type {any} */
const browserSpeech = window.speechSynthesis ?? { getVoices: () => [] };
/** What may be read by itself: parts of the text, and questions. */
const PARTS = "main section[id] > h2, .pick > label";

/** Its sentences by state are in its data. @type {any} */
const bar = document.getElementById("player");
const openButton = document.getElementById("aloud");
const [what, pace, choice] = bar.getElementsByTagName("select");
// A list is on the page of questions only.
if (!document.getElementById("order")) what.remove(2);
/** How many choices there are; the parts of a page come after them. */
const always = what.length;
const [play, back, forward, closeButton] = bar.getElementsByTagName("button");
const [line] = bar.getElementsByTagName("p");
const sounds = JSON.parse(bar.dataset.sounds);
/** @type {import("./collect.js").Placed[]} */
let onPage = [];
/** @type {Element[]} */
let parts = [];

/** @param {string} state @param {number} [place] @param {boolean} [isLeftOut] */
const showReading = (state, place = 0, isLeftOut) => {
  const isSpeaking = state === "speaking";
  bar.dataset.state = state;
  play.textContent = isSpeaking ? bar.dataset.pause : bar.dataset.play;
  line.textContent = isLeftOut && state === "ended" ? bar.dataset.left : bar.dataset[state];
  if (isSpeaking) mark(onPage[place].range, bar.offsetHeight);
  else if (state !== "paused") unmark();
  stayAwake(isSpeaking);
};

const player = createPlayer({
  synth: browserSpeech,
  voicesOf({ lang }) {
    const voices = voicesFor(browserSpeech.getVoices(), lang, navigator.languages);
    return [...voices.filter(({ voiceURI }) => voiceURI === choice.value), ...voices];
  },
  utter({ text, optional }, voice) {
    // A voice of another language needs no help with its own words.
    const utterance = new SpeechSynthesisUtterance(optional ? text : spoken(text, sounds));
    return Object.assign(utterance, { voice, lang: tagOf(voice), rate: Number(pace.value) });
  },
  changed: showReading,
});

const startReading = () => {
  const part = parts[Number(what.value)]?.closest("section, .pick");
  const root = part ?? document.getElementById(what.value === "list" ? "order" : "text");
  onPage = sentencesIn(/** @type {Element} */ (root));
  const inSight = onPage.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  player.read(onPage, what.value === "here" ? inSight : 0);
};

const openBar = async () => {
  if (!bar.hidden) return leave();
  bar.hidden = false;
  play.focus();
  const known = voicesFor(await whenVoices(browserSpeech), document.documentElement.lang, navigator.languages);
  choice.replaceChildren(...known.map(({ name, voiceURI }) => new Option(name, voiceURI)));
  showReading(known.length ? "stopped" : "refused");
  if (!known.length) closeButton.focus();
};

const leave = () => {
  player.stop();
  bar.hidden = true;
  openButton?.focus();
};

/** The step of the questions that was read may have made way for another one. */
const followStep = () => {
  listParts();
  if (onPage.every(({ range }) => range.getClientRects().length)) return;
  player.stop();
  onPage = [];
};

const listParts = () => {
  const chosen = parts[Number(what.value)];
  parts = [...document.querySelectorAll(PARTS)].filter(isRead);
  what.length = always;
  for (const [n, one] of parts.entries()) what.append(new Option(one.textContent ?? "", `${n}`, false, one === chosen));
};

/** @param {number} by */
const moving = (by) => () => onPage[0] && player.step(by);

export const startAloud = () => {
  openButton?.addEventListener("click", openBar);
  closeButton.onclick = leave;
  bar.onkeydown = (/** @type {KeyboardEvent} */ { key }) => {
    if (key === "Escape") leave();
  };
  play.onclick = () => {
    const { state } = bar.dataset;
    if (state === "speaking") player.pause();
    else if (/paused|silent/.test(state)) player.step();
    else startReading();
  };
  back.onclick = moving(-1);
  forward.onclick = moving(1);
  what.onchange = () => {
    player.stop();
    onPage = [];
    if (what.value === "list") location.hash = "order";
  };
  pace.onchange = player.again;
  choice.onchange = player.again;
  addEventListener("pagehide", player.stop);
  // Another listener shows the step.
  addEventListener("hashchange", () => setTimeout(followStep));
  addEventListener("toggle", listParts, true);
  listParts();
};

/** @type {Promise<WakeLockSentinel | undefined> | undefined} */
let awake;

/** While something is read the screen stays on, where a browser can: a phone that goes dark falls silent. @param {boolean} isWanted */
const stayAwake = async (isWanted) => {
  // A lock is lost when another app comes before the page.
  if ((await awake)?.released !== false) awake = undefined;
  if (isWanted) awake ??= navigator.wakeLock?.request("screen").catch(() => undefined);
  else {
    awake?.then((lock) => lock?.release());
    awake = undefined;
  }
};
