// The sentences of a page, each with its place. Nothing of the page is changed, so that translating it and finding in it go on.
import { boundsOf } from "./sentences.js";

/** @typedef {import("./player.js").Sentence & { range: Range }} Placed */

/** What is not read: what is pressed, chosen or typed, leads about or is closed, and what a page says of itself. */
const SILENT =
  "button, select, textarea, nav, svg, dialog, [role], .state, .row, .find, .number, dd.quiet, .tap, .step-bar, details:not([open]) > :not(summary)";
/** What a reader chose or wrote. */
const OWN = ".card, .own, .step:not(#choose), [dir=auto]";

/** A browser gives a place even to what stands in something closed. @param {Element} element */
export const isRead = (element) => !element.closest(SILENT) && element.getClientRects().length;

/** @param {Element} root @returns {Placed[]} */
export const sentencesIn = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** What stands together in a block, such as a paragraph. @type {Text[][]} */
  const groups = [];
  /** @type {Element | undefined} */
  let last;
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const parent = /** @type {Element} */ (node.parentElement);
    if (!isRead(parent)) continue;
    const block = blockOf(parent);
    if (block !== last) groups.push([]);
    last = block;
    groups[groups.length - 1].push(node);
  }
  return groups.flatMap(placed);
};

/** @param {Element} element @returns {Element} */
const blockOf = (element) => {
  const { parentElement } = element;
  return parentElement && /^inline/.test(getComputedStyle(element).display) ? blockOf(parentElement) : element;
};

/** @param {Text[]} nodes @returns {Placed[]} */
const placed = (nodes) => {
  const block = blockOf(/** @type {Element} */ (nodes[0].parentElement));
  // A few English words in a Dutch sentence are said as *.sounds says.
  const lang = block.closest("[lang]")?.getAttribute("lang") ?? "";
  const own = Boolean(block.closest(OWN) ?? block.closest(".pick")?.querySelector(":checked"));
  const whole = nodes.map(({ data }) => data).join("");
  return boundsOf(whole).map(([from, to]) => {
    const range = document.createRange();
    range.setStart(...pointAt(nodes, from));
    range.setEnd(...pointAt(nodes, to));
    return { text: whole.slice(from, to), lang, own, optional: lang !== document.documentElement.lang, range };
  });
};

/**
 * @param {Text[]} nodes @param {number} offset @returns {[Text, number]}
 */
const pointAt = ([node, ...others], offset) =>
  offset <= node.length ? [node, offset] : pointAt(others, offset - node.length);
