// The sentences and the ready-made questions of a language, from the file that the worker keeps as well.
import { filled } from "../format.js";
import { pageLanguage } from "../language.js";
import { MAX_LINE, QUESTIONS_DATA_ADDRESS } from "../shared.js";

/** @type {Map<string, MessageCatalog>} */
const catalogs = new Map();
/**
 * The letters of a language.
 * @type {Map<string, RegExp>}
 */
const scripts = new Map();

/**
 * The questions of a language by their number, once its file has arrived; its sentences can be said from then on.
 * @param {string} lang
 */
export const questionsIn = async (lang) => {
  const catalog = catalogs.get(lang) ?? (await load(lang));
  catalogs.set(lang, catalog);
  return catalog.questions;
};

/** @param {string} lang */
const load = async (lang) => {
  const answer = await fetch(filled(QUESTIONS_DATA_ADDRESS, { language: lang }));
  /** @type {{ groups: { closed: boolean, questions: Question[] }[], sentences: Record<string, string> }} */
  const { groups, sentences } = await answer.json();
  const questions = new Map();
  for (const { closed, questions: inGroup } of groups)
    for (const one of inGroup) questions.set(one.no, { ...one, closed });
  return { sentences, questions };
};

/**
 * A ready-made question in a language; undefined before `questionsIn` or for an unknown number.
 * @param {Item["no"]} no
 */
export const readyMade = (no, lang = pageLanguage) => catalogs.get(lang)?.questions.get(no);

/** Whether it is about a hard subject. @param {Pick<Item, "no">} item */
export const isClosed = ({ no }) => readyMade(no)?.closed;

/**
 * An item in words: its own as they were typed, else the ready-made ones.
 * @param {Pick<Item, "no"> & Partial<Item>} item
 * @returns {Wording}
 */
export const wordingOf = ({ no, text, lang: ownLang = "" }, lang = pageLanguage) =>
  text
    ? { text, lang: isWrittenIn(text, ownLang) ? ownLang : "", own: true }
    : { text: readyMade(no, lang)?.ask ?? "", lang, own: false };

/**
 * Who types in another script does not write in the language of the page: which one it is, nobody knows then.
 * @param {string} text @param {string} lang
 */
const isWrittenIn = (text, lang) => {
  try {
    const known = scripts.get(lang) ?? new RegExp(`\\p{Script=${new Intl.Locale(lang).maximize().script}}`, "gu");
    scripts.set(lang, known);
    /** @param {RegExp} letters */
    const count = (letters) => text.slice(0, MAX_LINE).match(letters)?.length ?? 0;
    return 2 * count(known) > count(/\p{L}/gu);
  } catch {
    return true;
  }
};

/**
 * Whether there is such a sentence: another version may have kept its key.
 * @param {string} key
 */
export const canSay = (key) => catalogs.get(pageLanguage)?.sentences[key];

/**
 * A sentence with its `{name}`s filled in.
 * @param {string} key @param {Values} [values]
 */
export const say = (key, values) => sayIn(pageLanguage, key, values);

/**
 * A sentence in the plural form for n.
 * @param {string} key @param {number} n
 */
export const sayN = (key, n) => say(key, { n });

/**
 * The same in another language, after `questionsIn(lang)`; a value `n` chooses the plural form.
 * @param {string} lang @param {string} key @param {Values} values
 */
export const sayIn = (lang, key, values = {}) => {
  const sentence = catalogs.get(lang)?.sentences[key];
  if (!sentence) throw new Error(key);
  if (typeof sentence === "string") return filled(sentence, values);
  return filled(sentence[new Intl.PluralRules(lang).select(Number(values.n))] ?? sentence.other, values);
};
