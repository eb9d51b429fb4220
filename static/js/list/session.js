// The list in hand, and the one way in which it changes. Every change is on the screen at once and in the store as soon
// as the store is free; what other windows changed meanwhile is merged in there.
/** @import { SaveState } from "./saving.js" */
import { pageLanguage } from "../language.js";
import { RELOAD_EVENT } from "../shared.js";
import { announce } from "./announce.js";
import { drawAll, listeners, onDrawAll } from "./listeners.js";
import { questionsIn, say } from "./messages.js";
import { emptyCards, emptyList } from "./model.js";
import { holdsPage, stateOfError, stateOfList, stateOnEdit, troubleOf } from "./saving.js";
import {
  addStored,
  changeStored,
  isWaiting,
  onChangeElsewhere,
  openStore,
  persist,
  removeStored,
  restoreStored,
  storedCards,
  storedLists,
  wipeStored,
} from "./store.js";

/** Called when another list comes in hand: what was begun for the one before is not for this one. */
export const [onListSwitch, tellListSwitch] = listeners();
/** @type {Database["kind"]} */
let storeKind;
/**
 * The last change on its way to the store.
 * @type {Promise<unknown> | undefined}
 */
let lastWrite;
/**
 * The list of which was said that another window changed it.
 * @type {string | undefined}
 */
let announcedListId;

export const session = {
  list: emptyList(),
  /** @type {List[]} */
  lists: [],
  cards: emptyCards(),
  /** @type {SaveState} */
  saveState: "nothing",
  /**
   * What the browser said when it was asked not to erase the list, if it was asked.
   * @type {boolean | undefined}
   */
  persisted: undefined,
  /** Words that found no room on the list stand only in their field. */
  unplaced: false,
};

/**
 * Changes the list in hand; `change` runs again on the freshest copy in the store.
 * @template {unknown[]} Args
 * @param {(list: List, ...args: Args) => List} change @param {Args} args
 */
export const edit = (change, ...args) => apply("list", (list) => change(list, ...args));

/** @param {(cards: Cards) => Cards} change */
export const editCards = (change) => apply("cards", change);

/**
 * Called whenever something is to be drawn again; what stands in a step, only while that is in sight.
 * @param {() => void} callback @param {HTMLElement} [step]
 */
export const onDraw = (callback, step) => onDrawAll(() => step?.hidden || callback());

/** That in hand, as it is now, and the others: the one changed last first. */
export const allLists = () => [session.list, ...session.lists.filter(({ id }) => id !== session.list.id)];

/** Opens the store and the sentences, and selects the list that was changed last. */
export const openSession = async () => {
  [storeKind] = await Promise.all([openStore(), questionsIn(pageLanguage)]);
  await refresh();
  selectLatest();
  session.persisted = await navigator.storage?.persisted?.().catch(() => undefined);
  onChangeElsewhere(changedElsewhere);
  addEventListener(RELOAD_EVENT, ({ detail }) => detail.push(flush()));
  addEventListener("beforeunload", askToStay);
};

/**
 * Another list in hand, new or not, once everything that waits is stored; it is then the one changed last.
 * @param {List} list
 */
export const selectList = async (list) => {
  // A list that is here is taken as it is stored, not as it was when it was last seen.
  const here = session.lists.includes(list);
  await lastWrite;
  try {
    setList(await (here ? changeStored(list.id, (stored) => ({ ...stored }), list) : addStored(list)));
  } catch (error) {
    setList(list);
    session.saveState = stateOfError(error);
  }
  await refresh();
  drawAll();
  return true;
};

/**
 * Takes the list in hand away, but for what is `kept` of it, and returns it, so that `selectList` can bring it back.
 * @param {Fail} fail @param {(list: List) => List | undefined} [kept]
 */
export const removeList = (fail, kept) => {
  const { id } = session.list;
  return runThenReload(() => removeStored(id, kept), fail);
};

/**
 * Deletes everything and returns it, so that `restoreEverything` can bring it back.
 * @param {Fail} fail
 */
export const deleteEverything = (fail) => runThenReload(wipeStored, fail);

/**
 * Adds what is not here yet; returns how many questions were added.
 * @param {Copy} copy @param {Fail} fail
 */
export const restoreEverything = (copy, fail) => runThenReload(() => restoreStored(copy), fail);

/**
 * What changes more than the list in hand; nothing is returned if it could not be done.
 * @template T
 * @param {() => Promise<T>} work @param {Fail} fail
 */
const runThenReload = async (work, fail) => {
  await lastWrite;
  try {
    const result = await work();
    await refresh();
    selectLatest();
    drawAll();
    return result;
  } catch (error) {
    fail(troubleOf(stateOfError(error)));
  }
};

const selectLatest = () => {
  setList(session.lists[0] ?? emptyList());
};

/** @param {List} list */
const setList = (list) => {
  const isOther = list.id !== session.list.id;
  session.list = list;
  if (!isWaiting()) session.saveState = stateOfList(list, storeKind);
  if (isOther) tellListSwitch();
};

/** Resolved once everything is stored, for a new version of the page; what this page alone holds keeps the page. */
const flush = async () => {
  while (session.saveState === "saving") await lastWrite;
  if (isOnlyHere()) throw new Error(session.saveState);
};

/** Whether something was written that only this page has. */
const isOnlyHere = () => {
  const { cards, list, lists, saveState, unplaced } = session;
  const isWritten =
    [list, ...lists].some(({ items }) => items.length) || Object.keys({ ...cards.call, ...cards.talk })[0];
  return unplaced || (holdsPage(saveState) && isWritten);
};

/** @param {BeforeUnloadEvent} event */
const askToStay = (event) => {
  if (!isOnlyHere()) return;
  event.preventDefault();
  // What older browsers look at.
  event.returnValue = true;
};

/** The lists as they are stored now, with what is on its way. */
const refresh = async () => {
  session.cards = await storedCards();
  session.lists = await storedLists();
};

/**
 * @template {"list" | "cards"} Name
 * @param {Name} name @param {(value: typeof session[Name]) => typeof session[Name]} change
 */
const apply = (name, change) => {
  if (session[name].readOnly) return drawAll();
  if (session.saveState === "nothing") askToPersist();
  session[name] = change(session[name]);
  session.saveState = stateOnEdit(session.saveState);
  drawAll();
  /** @type {Promise<unknown>} */
  const write = changeStored(session[name].id, change).then(
    (stored) => write === lastWrite && onStored(name, stored),
    onFailed,
  );
  lastWrite = write;
};

/** The browser is asked not to erase the list in the click that makes the first one. */
export const askToPersist = async () => {
  session.persisted = await persist();
  drawAll();
};

/**
 * @template {"list" | "cards"} Name
 * @param {Name} name @param {typeof session[Name]} stored
 */
const onStored = (name, stored) => {
  if (session[name].id === stored?.id) session[name] = stored;
  const state = stateOfList(session.list, storeKind);
  session.saveState = state === "nothing" ? "saved" : state;
  drawAll();
};

/** @param {unknown} error */
const onFailed = (error) => {
  session.saveState = stateOfError(error);
  drawAll();
  // What a newer version made its own meanwhile is seen from now on as it is.
  if (session.saveState === "newer") changedElsewhere();
};

/**
 * What another window changed comes in, once what waits here is stored; that is said once for a list.
 * @param {string} [id]
 */
const changedElsewhere = async (id) => {
  await refresh();
  const fresh = session.lists.find((list) => list.id === session.list.id);
  if (fresh) setList(fresh);
  else if (session.saveState === "saved" || session.saveState === "nothing") selectLatest();
  drawAll();
  if (id !== session.list.id || id === announcedListId) return;
  announcedListId = id;
  announce(say("saving.other-tab"));
};
