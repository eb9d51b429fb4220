// One field that finds words, questions and parts of the text in the pages themselves, which are stored for reading without
// internet: no index travels beside them. The words page has its words in two languages.
import { create } from "./create.js";
import { pageAt } from "./fetched.js";
import { filled } from "./format.js";

/**
 * What can be found: a part of a page, its address, what it is called and on which page, and its title and its text as they
 * are compared.
 * @typedef {{ part: HTMLElement, href: string, name: string, title: string, text: string }} Entry
 */

const SHOWN = 9;
/** A longer word is compared without its ending: klier(en), metasta(se). */
const LONG = 6;
/** What can be found; hard subjects as a whole, which opens by choice. */
const FOUND = "section.flow, .term, .group[id] > .pick, .closed-group";
/** What it is called, and for a word how the other language calls it. */
const NAMES = ":scope > :is(h2, dt, label), summary h2, .twin b";

/** @param {HTMLElement} finder */
export const startFinder = (finder) => {
  const [field] = finder.getElementsByTagName("input");
  /** @type {Promise<Entry[]> | undefined} */
  let entries;
  // While the first letters are typed, and each time anew: what could not be read before may be there now.
  field.onfocus = () => {
    entries = readPages();
  };
  field.oninput = async () => {
    entries ??= readPages();
    show(finder, await entries, field.value);
  };
  field.onkeydown = ({ key }) => {
    if (key === "Enter") finder.querySelector("a")?.focus();
  };
};

/** @param {HTMLElement} finder @param {Entry[]} entries @param {string} wanted */
const show = (finder, entries, wanted) => {
  const { found, none, letters } = finder.dataset;
  const words = wordsOf(wanted);
  const hits = words[0] ? search(entries, words) : [];
  const said = hits[0] ? found : words[0] ? none : wanted && letters;
  const [line, results] = finder.querySelectorAll("p, ol");
  line.textContent = filled(said ?? "", { n: hits.length });
  results.replaceChildren(...hits.slice(0, SHOWN).map(resultOf));
};

/** The best first; of equals a word, then what the leaflet says. @param {Entry[]} entries @param {string[]} words */
const search = (entries, words) => {
  const stems = words.map((word) => (word.length > LONG ? word.slice(0, -2) : word));
  const phrase = ` ${stems.join(" ")}`;
  /** @param {Entry} entry */
  const rankOf = ({ part, title, text }) =>
    [
      title.startsWith(phrase),
      title.includes(phrase),
      stems.every((stem) => title.includes(stem)),
      stems.every((stem) => text.includes(stem)),
    ].indexOf(true) - (part.matches(".term") ? 0.5 : 0);
  const hits = entries.filter((entry) => !entry.part.hidden && rankOf(entry) > -1);
  return hits.sort((one, other) => rankOf(one) - rankOf(other));
};

/** The words of a text, without capitals, accents and signs. @param {string} text */
const wordsOf = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param {Entry} entry */
const resultOf = ({ href, name }) => {
  const result = create("li");
  result.append(create("a", { href, textContent: name }));
  return result;
};

const readPages = async () => {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("#places a");
  return (await Promise.all([...links].map(entriesOf))).flat();
};

/** @param {HTMLAnchorElement} link */
const entriesOf = async (link) => {
  const page = link.pathname === location.pathname ? document : await pageAt(link.href);
  /** @type {NodeListOf<HTMLElement> | undefined} */
  const parts = page?.querySelectorAll(FOUND);
  return [...(parts ?? [])].map((part) => {
    const [name, other] = [...part.querySelectorAll(NAMES)].map((one) => one.textContent);
    const words = wordsOf(`${name} ${other ?? ""}`);
    return {
      part,
      href: `${link.href}#${part.id || part.querySelector("input")?.id}`,
      name: `${name} (${link.text})`,
      title: ` ${words.join(" ")}`,
      // Ki-67 is also written ki67.
      text: wordsOf(part.textContent ?? "").join(" ") + words.join(""),
    };
  });
};
