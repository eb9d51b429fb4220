// Which voice reads: one of the right language, of this device before one of a company, or none.

/** @typedef {Pick<SpeechSynthesisVoice, "name" | "lang" | "voiceURI" | "localService">} Voice */

/** Edge and Android name those that send the text away, whatever else they say of them. */
const AWAY = /online|network/i;
const POOR = /eloquence|espeak|speech\.synthesis\.voice/i;
const TAG = /(?:^|[^a-z])([a-z]{2})[-_][a-z]{2}(?![a-z])/i;

/** @param {Voice} voice */
export const isOnDevice = ({ localService, name, voiceURI }) => localService && !AWAY.test(name + voiceURI);

/** Android says nl_NL. @param {{ lang: string }} voice */
export const tagOf = ({ lang }) => lang.replace("_", "-");

/**
 * The voices for a language, the best first; one whose address names another language is none.
 * @param {readonly Voice[]} voices @param {string} lang @param {readonly string[]} regions Such as nl-BE, the reader's first.
 */
export const voicesFor = (voices, lang, regions) => {
  /** Firefox on Android says nld-NLD-f000. @param {string} tag */
  const isOf = (tag) => tag.slice(0, 2).toLowerCase() === lang.slice(0, 2);
  /** @param {Voice} voice */
  const rankOf = (voice) => {
    const place = regions.indexOf(tagOf(voice));
    return (isOnDevice(voice) ? 0 : 100) + (POOR.test(voice.voiceURI) ? 50 : 0) + (place < 0 ? 20 : place);
  };
  return voices
    .filter((voice) => isOf(voice.lang) && isOf(TAG.exec(voice.voiceURI)?.[1] ?? lang))
    .sort((one, other) => rankOf(one) - rankOf(other));
};

/**
 * The voices of a browser: they may come late, with an event or without, or never.
 * @param {{ getVoices(): Voice[] }} synth
 */
export const whenVoices = async (synth) => {
  for (let tries = 12; tries && !synth.getVoices().length; tries--) await new Promise((go) => setTimeout(go, 250));
  return synth.getVoices();
};
