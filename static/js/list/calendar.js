// The visit as a calendar file (RFC 5545), made on the device.
import { filled } from "../format.js";
import { byId } from "./dom.js";

/** An all-day event in the form of templates/list/visit.ics; `date` as YYYY-MM-DD, `stamp` a Date. */
export function ics(date, title, text, stamp = new Date()) {
  const form = byId("visit-ics").content.textContent.replace(/\n/g, "\r\n");
  const made = compact(stamp.toISOString().slice(0, 19)) + "Z";
  return filled(`${form}\r\n`, { made, date: compact(date), title: value(title), text: value(text) });
}

function compact(time) {
  return time.replace(/[-:]/g, "");
}

/** A line has at most 75 octets, and a character at most four: a long value goes on after a line end and a space. */
function value(text) {
  const escaped = text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
  return escaped.replace(/.{15}(?=.)/gsu, "$&\r\n ");
}
