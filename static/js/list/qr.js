// A QR code as a picture: one path, black on white in every theme, with the quiet zone that scanners need.
import { generate } from "../vendor/lean-qr.js";
import { copy, part } from "./dom.js";

const QUIET = 4;

/**
 * An SVG element, or null for a text that is too long.
 * @param {string} text
 */
export const qrPicture = (text) => {
  let code;
  try {
    code = generate(text);
  } catch {
    return null;
  }
  const side = code.size + 2 * QUIET;
  const picture = copy("t-qr");
  picture.setAttribute("viewBox", `${-QUIET},${-QUIET},${side},${side}`);
  part(picture, "dark").setAttribute("d", darkPath(code));
  return picture;
};

/**
 * The dark modules of each row, drawn run by run.
 * @param {{ size: number, get(x: number, y: number): boolean }} code
 */
const darkPath = (code) => {
  let path = "";
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0, end = 0; x < code.size; x = end + 1) {
      for (end = x; code.get(end, y); end += 1);
      if (end > x) path += `M${x} ${y}h${end - x}v1h${x - end}z`;
    }
  }
  return path;
};
