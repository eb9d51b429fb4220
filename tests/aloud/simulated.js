// A clock and a speech that behave as phones do; `logic` holds the modules of the product.

/** Time passes only from one thing to do to the next. */
class Clock {
  time = 0;
  asleep = 0;
  waiting = [];
  last = 0;
  Date = { now: () => this.time };
  setTimeout = (work, ms = 0) => {
    this.waiting.push({ id: ++this.last, at: this.time + ms, work });
    return this.last;
  };
  clearTimeout = (id) => {
    this.waiting = this.waiting.filter((one) => one.id !== id);
  };
  async run(limit = 20000) {
    for (let step = 0; step < limit && this.waiting.length; step++) {
      this.waiting.sort((one, other) => one.at - other.at || one.id - other.id);
      const { at, work } = this.waiting.shift();
      this.time = Math.max(this.time, at);
      work();
      await null;
    }
    return this.waiting.length === 0;
  }
}

/** Milliseconds for a sign, as a voice speaks at its usual pace. */
const SIGN = 65;

/** No pause and no resume: whoever calls them fails here. */
class Speech {
  speaking = false;
  pending = false;
  heard = [];
  cancelled = -Infinity;
  asked = 0;
  constructor(clock, ways, voices) {
    Object.assign(this, { clock, ways, voices });
  }
  getVoices = () => (this.clock.time < (this.ways.late ?? 0) ? [] : this.voices);
  cancel() {
    this.cancelled = this.clock.time;
    if (this.speaking && !this.hangs) this.heard.at(-1)?.push("cut off");
    this.stopped();
    const { current } = this;
    current?.onerror({ error: "interrupted" });
    if (this.ways.afterthoughts) this.clock.setTimeout(() => current?.onend({}), 900);
  }
  stopped() {
    clearAll(this);
    this.speaking = false;
  }
  speak(utterance) {
    const { ways, clock } = this;
    const nth = ++this.asked;
    this.current = utterance;
    if (ways.deaf || (ways.swallows && clock.time - this.cancelled < 50)) return;
    if (ways.refuses?.includes(nth)) return later(this, 20, () => utterance.onerror({ error: "not-allowed" }));
    if (ways.skips?.includes(nth)) return later(this, 5, () => utterance.onend({}));
    this.speaking = true;
    if (ways.mute) return;
    later(this, 40, () => {
      if (ways.fails?.includes(utterance.voice.name)) {
        this.speaking = false;
        return utterance.onerror({ error: "network" });
      }
      utterance.onstart({});
      this.heard.push([utterance.text, utterance.voice.name]);
      this.tell(utterance, nth);
    });
  }
  tell(utterance, nth) {
    const { ways, clock } = this;
    const takes = (utterance.text.length * SIGN) / utterance.rate;
    if (ways.remote && takes > 14000) {
      this.heard.at(-1).push("cut off");
      return;
    }
    this.hangs = ways.stuck?.includes(nth);
    if (this.hangs) return;
    if (ways.stopped?.includes(nth)) return later(this, 300, () => this.cancel());
    if (ways.sleeps?.includes(nth)) {
      this.stopped();
      for (const one of clock.waiting) one.at += 60000;
      return;
    }
    later(this, takes, () => {
      this.speaking = false;
      utterance.onend({});
    });
  }
}

function later(speech, ms, work) {
  (speech.timers ??= []).push(speech.clock.setTimeout(work, ms));
}

function clearAll(speech) {
  for (const timer of speech.timers ?? []) speech.clock.clearTimeout(timer);
  speech.timers = [];
}

/**
 * Reads sentences to the end; whenever it pauses or falls silent the reader presses the button once more, so often. At
 * `chosen.at` the reader chooses another voice and pace.
 */
async function run({ sentences, voices, ways = {}, presses = 3, chosen, regions = ["nl-NL", "en-GB"] }) {
  const clock = new Clock();
  // What the product takes for the time of its page.
  const { setTimeout, clearTimeout, Date } = clock;
  Object.assign(globalThis, { setTimeout, clearTimeout, Date });
  const list = voices.map(([name, lang, voiceURI, localService]) => ({ name, lang, voiceURI, localService }));
  const synth = new Speech(clock, ways, list);
  const states = [];
  const isChosen = () => chosen && clock.time >= chosen.at;
  const player = logic.createPlayer({
    synth,
    voicesOf({ lang }) {
      const found = logic.voicesFor(synth.getVoices(), lang, regions);
      return isChosen() ? found.filter(({ name }) => name === chosen.voice) : found;
    },
    utter: ({ text }, voice) => ({ text, voice, rate: isChosen() ? chosen.rate : 1 }),
    changed(state, place, isLeftOut) {
      if (states.at(-1)?.[0] !== state) states.push([state, place, isLeftOut]);
    },
  });
  const known = logic.whenVoices(synth);
  await clock.run();
  const waited = clock.time;
  await known;
  if (chosen) clock.setTimeout(player.again, chosen.at - clock.time);
  player.read(sentences);
  let ended = await clock.run();
  for (let pressed = 0; pressed < presses && /paused|silent/.test(states.at(-1)[0]); pressed++) {
    player.step();
    ended = await clock.run();
  }
  return { heard: synth.heard, states, ended, waited, took: clock.time };
}

const results = {};
for (const [name, scenario] of Object.entries(scenarios)) results[name] = await run(scenario);
process.stdout.write(JSON.stringify(results));
