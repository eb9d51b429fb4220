// Reads sentences aloud, one utterance after the other, on whatever phones make of that: speech that never begins, never
// ends, ends at once, is stopped by others or goes to sleep. No sentence is said twice but by the reader's own wish.
import { isOnDevice } from "./voices.js";

/**
 * @typedef {import("./voices.js").Voice} Voice
 * @typedef {{ text: string, lang: string, own?: boolean, optional?: boolean, range?: Range }} Sentence
 *   `own` is what the reader wrote or chose: only for a voice of this device. Without a voice, an optional one is left out.
 *   What left the page meanwhile has an empty range: it is not read.
 * @typedef {"stopped" | "speaking" | "paused" | "ended" | "refused" | "silent"} State
 * @typedef {{ speak(utterance: any): void, cancel(): void, speaking: boolean, pending: boolean }} Synth
 */

/** In milliseconds: between two looks, until something is to be heard, and for a sign at the slowest and at the fastest. */
const LOOK = 1000;
const BEGIN = 5000;
const SLOWEST = 200;
const FASTEST = 5;

/**
 * @typedef {{ synth: Synth, voicesOf(sentence: Sentence): Voice[], utter(sentence: Sentence, voice: Voice): any,
 *   changed(state: State, place: number, isLeftOut: boolean): void }} Tools
 */
/** What the one player of a page works with. @type {Tools} */
let tools;
/** @type {Sentence[]} */
let sentences = [];
let place = 0;
/** @type {State} */
let state = "stopped";
/** What an earlier utterance still tells is told apart by it. */
let turn = 0;
/** @type {any} */
let timer;
let isSecondTry = false;
let isLeftOut = false;

/** @param {State} next */
const become = (next) => {
  turn += 1;
  clearTimeout(timer);
  if (tools.synth.speaking || tools.synth.pending) tools.synth.cancel();
  state = next;
  tools.changed(state, place, isLeftOut);
};

/** The sentence in place, or else the nearest one that way which can be read. */
const begin = (by = 1) => {
  for (; sentences[place]; place += by) {
    const sentence = sentences[place];
    if (sentence.range?.collapsed) continue;
    const voice = tools.voicesOf(sentence).find((one) => !sentence.own || isOnDevice(one));
    if (voice) return speak(sentence, voice);
    if (!sentence.own && !sentence.optional) return become("refused");
    isLeftOut = true;
  }
  become(place < 0 ? "stopped" : "ended");
};

const goOn = () => {
  isSecondTry = false;
  place += 1;
  begin();
};

/** Nothing was to be heard of it, so that once more is not twice. */
const tryAgain = () => {
  if (isSecondTry) return become("silent");
  isSecondTry = true;
  begin();
};

/** @param {Sentence} sentence @param {Voice} voice */
const speak = (sentence, voice) => {
  become("speaking");
  const mine = turn;
  const utterance = tools.utter(sentence, voice);
  let since = Date.now();
  let lookedAt = since;
  let isHeard = false;

  /** @param {(event: any) => void} work */
  const whileMine = (work) => (/** @type {any} */ event) => mine === turn && work(event);
  const look = () => {
    const now = Date.now();
    const slept = now - lookedAt > BEGIN;
    if (slept && !tools.synth.speaking) return become("paused");
    lookedAt = now;
    if (slept) since = now;
    // Held by this, the utterance lives on; one that nobody holds may be gone with its events.
    const isLate = now - since > BEGIN + utterance.text.length * SLOWEST;
    if (isLate && isHeard) return goOn();
    if (isLate || (!isHeard && !tools.synth.speaking && now - since > BEGIN)) return tryAgain();
    timer = setTimeout(look, LOOK);
  };
  utterance.onstart = whileMine(() => {
    isHeard = true;
  });
  // A phone may end at once what it never began.
  utterance.onend = whileMine(() => (Date.now() - since < sentence.text.length * FASTEST ? tryAgain() : goOn()));
  utterance.onerror = whileMine(({ error }) => {
    if (/cancel|interrupt|allowed|busy/.test(error)) become("paused");
    else if (isHeard) goOn();
    else tryAgain();
  });
  timer = setTimeout(look, LOOK);
  tools.synth.speak(utterance);
};

/** @param {Tools} given */
export const createPlayer = (given) => {
  tools = given;
  return {
    /** @param {Sentence[]} wanted @param {number} from */
    read(wanted, from = 0) {
      sentences = wanted;
      place = Math.max(from, 0);
      isLeftOut = false;
      begin();
    },
    /** On from the sentence at which it was halted, or another one near it. */
    step(by = 0) {
      place = Math.min(Math.max(place + by, 0), sentences.length - 1);
      isSecondTry = false;
      begin(by || 1);
    },
    /** The sentence that is being said once more, by the voice and as fast as is chosen now. */
    again() {
      if (state === "speaking") begin();
    },
    pause: () => become("paused"),
    stop: () => become("stopped"),
  };
};
