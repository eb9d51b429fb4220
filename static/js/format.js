// Days and sentences as the leaflet writes them.
import { pageLanguage } from "./language.js";

/**
 * A day (YYYY-MM-DD) or a time in words, where English is the English of Europe; nothing for what is no date.
 * @param {string | number} date
 */
export const day = (date, language = pageLanguage) => {
  // At noon a day is the same day by any clock.
  const time = new Date(typeof date === "string" ? `${date}T12:00` : date);
  const place = language === "en" ? "en-GB" : language;
  return time.getTime() ? time.toLocaleDateString(place, { dateStyle: "long" }) : "";
};

/**
 * A sentence with its `{name}`s filled in; those without a value stay.
 * @param {string} sentence
 * @param {Record<string, unknown>} values
 */
export const filled = (sentence, values) => {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
};
