// A QR code as a picture: one path, black on white in every theme, with the quiet zone that scanners need.
import { correction, generate } from "../vendor/lean-qr.js";

const QUIET = 4;

/** An SVG element, or null for a text that is too long. */
export function qrPicture(text) {
  let code;
  try {
    code = generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return null;
  }
  const side = code.size + 2 * QUIET;
  const svg = element("svg", { viewBox: `0 0 ${side} ${side}`, "shape-rendering": "crispEdges" });
  svg.append(element("path", { fill: "#fff", d: `M0 0h${side}v${side}H0z` }), element("path", { fill: "#000", d: dark(code) }));
  return svg;
}

/** The dark modules of each row, drawn run by run. */
function dark(code) {
  let path = "";
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0, end = 0; x < code.size; x = end + 1) {
      for (end = x; code.get(end, y); end += 1);
      if (end > x) path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`;
    }
  }
  return path;
}

function element(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
