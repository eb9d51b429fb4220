// The place in a text: in the other language, and on the way back from the words, a reader arrives where they were.
import { pageLanguage } from "./language.js";
import { keep, recall } from "./recall.js";
import { STORAGE_PREFIX } from "./shared.js";

/** So long one stays where one reads, and at the top before that is what one reads; in milliseconds. */
const STOP = 1000;
const STAY = 8000;
/** Where a text was left, and where the next page begins. */
const LEFT = `${STORAGE_PREFIX}left`;
const ARRIVE = `${STORAGE_PREFIX}arrive`;

/**
 * A block of a section by its number, which is the same in every language, and how far below the top of the screen it is.
 * @typedef {{ id: string, block: number, top: number }} Place
 */

/**
 * None of a step of the list, which has places of its own: to look at all of a long one takes a slow phone a second.
 * @param {string} id
 */
const blocksOf = (id) => [...document.querySelectorAll(`[id="${id}"]:not(.step) :is(p, li, h3, tr, dt, dd)`)];

/** @param {Element} element */
const topOf = (element) => element.getBoundingClientRect().top;

/**
 * What is being read, if it is not the top of the page.
 * @returns {Place | undefined}
 */
const placeInSight = () => {
  const sections = [...document.querySelectorAll("main section[id]:not([hidden])")];
  const section = sections.filter((one) => topOf(one) < innerHeight / 3).at(-1);
  if (!section) return undefined;
  const blocks = blocksOf(section.id);
  const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  return { id: section.id, block, top: block < 0 ? 0 : topOf(blocks[block]) };
};

/**
 * In the other language to what is being read. The links stand at the top: who goes up to them comes from what was read
 * before, unless the top is read by now.
 */
export const keepPlace = () => {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const languageLinks = document.querySelectorAll("a.switch, #received a");
  /** @type {Place | undefined} */
  let read;
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  /** @param {number} wait */
  const look = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const place = placeInSight();
      if (place || wait > STOP) read = place;
      else look(STAY);
    }, wait);
  };
  addEventListener("scroll", () => look(STOP));
  for (const link of languageLinks) {
    link.addEventListener("click", () => {
      const place = placeInSight() ?? read;
      // The page of questions keeps in its history which step is in sight, and which list that came by a link.
      const { list, step } = history.state ?? {};
      link.hash = list || step || place?.id || location.hash;
      keep("sessionStorage", ARRIVE, place);
    });
  }
  arrive();
};

/** Once the browser has been at the section, which it looks for until everything is loaded, or a moment longer. */
const arrive = () => {
  const place = recall("sessionStorage", ARRIVE);
  keep("sessionStorage", ARRIVE, null);
  const block = place && blocksOf(place.id)[place.block];
  if (!block) return;
  addEventListener("load", () => setTimeout(() => scrollBy(0, topOf(block) - place.top), 75));
};

/**
 * Among the words the way back stands beside the one that was looked up; every other page remembers where it was left.
 * @param {HTMLElement | null} line
 */
export const leadBack = (line) => {
  if (!line) {
    const { pathname } = location;
    addEventListener("pagehide", () => keep("sessionStorage", LEFT, { ...placeInSight(), pathname }));
    return;
  }
  const [link] = line.getElementsByTagName("a");
  const left = recall("sessionStorage", LEFT);
  const beside = () => document.getElementById(location.hash.slice(1))?.querySelector(":scope > dd")?.append(line);
  addEventListener("hashchange", beside);
  beside();
  // Not to a text in the language that was read before.
  if (!left?.pathname.startsWith(`/${pageLanguage}/`)) return;
  link.pathname = left.pathname;
  link.hash = left.id ?? "";
  link.onclick = () => keep("sessionStorage", ARRIVE, left);
};
