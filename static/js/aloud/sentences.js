// The sentences of a text, and how they are said aloud.

/** Its end: a sign, what closes after it, and then a capital, a number or nothing. */
const SENTENCE = /\S.*?(?:[.!?…]["'”’)]*(?=\s+[^\s\p{Ll}]|\s*$)|$)/gsu;
/**
 * Chrome stops a voice from elsewhere after 14 seconds; so many signs take less. A longer sentence is cut where one breathes.
 */
const BREATH = /\S.{0,140}(?:[,;:](?=\s)|$)|\S.{0,140}(?=\s)|\S+/gsu;

/**
 * Where each sentence of a text, or a part of a long one, begins and ends.
 * @param {string} text @returns {[number, number][]}
 */
export const boundsOf = (text) =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index = 0 }) =>
    [...sentence.matchAll(BREATH)].map((part) => {
      const from = index + (part.index ?? 0);
      return [from, from + part[0].length];
    }),
  );

/**
 * A sentence with each term as it sounds: NEC as letters, English as a Dutch voice can say it.
 * @param {string} text @param {Record<string, string>} sounds The longest term first.
 */
export const spoken = (text, sounds) => {
  const terms = new RegExp(`(^|[^\\p{L}\\p{N}])(${Object.keys(sounds).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text.replace(/\s+/g, " ").replace(terms, (_, before, term) => before + sounds[term]);
};
