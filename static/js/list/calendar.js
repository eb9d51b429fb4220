// The visit as a calendar file (RFC 5545), made on the device.
import { filled } from "../format.js";
import { byId } from "./dom.js";

/**
 * An event in the form of templates/list/visit.ics, at its time by the clock of the place, or all day.
 * @param {Pick<Visit, "date" | "time" | "where">} visit @param {string} title @param {string} text
 */
export const ics = ({ date, time, where }, title, text, stamp = new Date()) => {
  const form = `${byId("t-ics").content.textContent}\n`.replace(/\n/g, "\r\n");
  const made = `${compact(stamp.toISOString().slice(0, 19))}Z`;
  const day = compact(date);
  return filled(form, {
    made,
    date: day,
    start: time ? `:${day}T${compact(time)}00` : `;VALUE=DATE:${day}`,
    title: icsText(title),
    where: icsText(where),
    text: icsText(text),
  });
};

/** @param {string} time */
const compact = (time) => time.replace(/[-:]/g, "");

/**
 * A line has at most 75 octets, and a character at most four: a long value goes on after a line end and a space.
 * @param {string} text
 */
const icsText = (text) => {
  const escaped = text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
  return escaped.replace(/.{15}(?=.)/gsu, "$&\r\n ");
};
