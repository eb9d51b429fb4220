// The visit as a calendar file (RFC 5545), made on the device.
const OCTETS = 75;

/** An all-day event; `date` as YYYY-MM-DD, `stamp` a Date. */
export function ics({ date, title, lines = [], stamp = new Date() }) {
  const made = compact(stamp.toISOString().slice(0, 19)) + "Z";
  const rows = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//netinfo//questions//EN",
    "BEGIN:VEVENT",
    `UID:${stamp.getTime()}-${compact(date)}@netinfo`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `SUMMARY:${escaped(title)}`,
    ...(lines.length ? [`DESCRIPTION:${escaped(lines.join("\n"))}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return rows.map((row) => `${folded(row)}\r\n`).join("");
}

function compact(time) {
  return time.replace(/[-:]/g, "");
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** Long lines go on after a line end and a space; a character is never split. */
function folded(row) {
  const parts = [""];
  let room = OCTETS;
  for (const character of row) {
    const size = new TextEncoder().encode(character).length;
    if (size > room) {
      parts.push("");
      room = OCTETS - 1;
    }
    parts[parts.length - 1] += character;
    room -= size;
  }
  return parts.join("\r\n ");
}
