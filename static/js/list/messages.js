// The sentences and the ready-made questions of a language, from the file that the worker keeps as well.
import { filled } from "../format.js";

const books = new Map();
const own = document.documentElement.lang;

/** The questions of a language by their number, once its file has arrived; its sentences can be said from then on. */
export async function questionsIn(lang) {
  if (!books.has(lang)) books.set(lang, await load(lang));
  return books.get(lang).questions;
}

async function load(lang) {
  const answer = await fetch(`/${lang}/questions.json`);
  const { groups, sentences } = await answer.json();
  return { sentences, questions: new Map(groups.flatMap((group) => group.questions).map((question) => [question.no, question])) };
}

/** A ready-made question in the words of a language; undefined before `questionsIn` or for an unknown number. */
export const question = (no, lang = own) => books.get(lang)?.questions.get(no);

/** A sentence with its `{name}`s filled in. */
export const say = (key, values) => sayIn(own, key, values);

/** A sentence in the plural form for n. */
export const sayN = (key, n, values) => sayIn(own, key, { n, ...values });

/** The same in another language, after `questionsIn(lang)`; a value `n` chooses the plural form. */
export function sayIn(lang, key, values = {}) {
  const sentence = books.get(lang)?.sentences[key] ?? "";
  const text = sentence.other ? (sentence[new Intl.PluralRules(lang).select(values.n)] ?? sentence.other) : sentence;
  return filled(text, values);
}
