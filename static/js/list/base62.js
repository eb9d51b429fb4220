// Bytes as letters and digits, which no app escapes or leaves out: in blocks, since one long number is slow to divide.
const DIGITS = [...Array(36).keys()].map((digit) => digit.toString(36)).join("");
const ALPHABET = DIGITS + DIGITS.slice(10).toUpperCase();

/** @param {number[]} bytes */
export const signsFor = (bytes) =>
  converted(bytes, 256, 62, 32, 43, Math.ceil)
    .map((digit) => ALPHABET[digit])
    .join("");

/** @param {string} signs */
export const bytesIn = (signs) => {
  const digits = [...signs].map((sign) => ALPHABET.indexOf(sign));
  return converted(digits, 62, 256, 43, 32, Math.floor);
};

/**
 * Digits of one base as those of another, where so many digits `from` have room in so many `to`; fewer at the end.
 * @param {number[]} digits @param {number} fromBase @param {number} toBase @param {number} from @param {number} to
 * @param {(length: number) => number} round
 */
const converted = (digits, fromBase, toBase, from, to, round) => {
  /** @type {number[]} */
  const all = [];
  for (let start = 0; start < digits.length; start += from) {
    const block = digits.slice(start, start + from);
    const made = Array(round((block.length * to) / from)).fill(0);
    for (let carry of block) {
      for (let at = made.length - 1; at >= 0; at -= 1) {
        carry += made[at] * fromBase;
        made[at] = carry % toBase;
        carry = (carry / toBase) | 0;
      }
    }
    all.push(...made);
  }
  return all;
};
