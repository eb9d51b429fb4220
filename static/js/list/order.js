// Step 2: the three that come first, and the order of the rest; by buttons, and by dragging as an extra.
import { focusAt } from "./announce.js";
import { byId, childrenOf, drawQuestion, keepFocus, newCard, part, reconcile, setDisabled, update } from "./dom.js";
import { removeWithUndo } from "./edit.js";
import { wordingOf } from "./messages.js";
import { fromTop, indexOf, move, toTop } from "./model.js";
import { editWithUndo } from "./offer.js";
import { onDraw, session } from "./session.js";

/** So near the edge of the screen a dragged card makes the page scroll. */
const EDGE = 90;
const topCards = byId("top");
const restCards = byId("rest");
/** Stands where the last card went away from, and holds what was done. */
const gap = document.createElement("li");
/** Which card went where, and where on the screen and when that was asked. */
let lastPress = { card: topCards, by: 0, x: 0, y: 0, time: 0 };

export const startOrder = () => {
  onDraw(() => keepFocus(drawOrder), byId("order"));
};

const drawOrder = () => {
  const { items, top } = session.list;
  // A card goes from one list to the other as it is.
  const cards = new Map(orderCards().map((card) => [card.dataset.id, card]));
  /** @param {Item} item */
  const cardOf = ({ id }) => cards.get(id) ?? makeOrderCard(id);
  reconcile(topCards, items.slice(0, top), cardOf, drawOrderCard);
  reconcile(restCards, items.slice(top), cardOf, drawOrderCard);
  restCards.start = top + 1;
  update(byId("order-none"), "hidden", items.length > 0);
  update(byId("three"), "hidden", items.length === 0 && !topCards.contains(gap));
  update(byId("top-none"), "hidden", top > 0);
  update(byId("after"), "hidden", top === items.length && !restCards.contains(gap));
};

/** @param {HTMLElement} card @param {Item} item */
const drawOrderCard = (card, item) => {
  const place = placeOf(session.list, item.id);
  drawQuestion(card, place, wordingOf(item));
  part(card, "remove").onclick = () => leave(card, () => removeWithUndo(item, gap));
  setDisabled(part(card, "up"), place === 1);
  setDisabled(part(card, "down"), place === session.list.items.length);
};

/** @param {List} list @param {string} id */
const placeOf = (list, id) => indexOf(list, id) + 1;

/**
 * Where a question went: into the top or out of it, and which one made room for it.
 * @param {List} was @param {List} now @param {string} id
 */
const toldOf = (was, now, id) => {
  const [n, m] = [placeOf(now, id), now.items.length];
  const isTop = n <= now.top;
  if (isTop === placeOf(was, id) <= was.top) return { key: "list.moved", n, m };
  const gone = was.items.find((one, place) => place < was.top && placeOf(now, one.id) > now.top);
  if (!isTop) return { key: "list.top-out", n, m };
  return gone ? { key: "list.top-room", n, question: wordingOf(gone).text } : { key: "list.top-in", n };
};

/** @param {string} id */
const makeOrderCard = (id) => {
  const card = newCard("t-order");
  part(card, "up").onclick = (event) => press(event, card, -1);
  part(card, "down").onclick = (event) => press(event, card, 1);
  part(card, "top").onclick = () => {
    const change = placeOf(session.list, id) > session.list.top ? toTop : fromTop;
    leave(card, () => changeOrder(card, (list) => change(list, id), gap));
  };
  makeDraggable(card, (place) => {
    changeOrder(card, (list) => move(list, id, place));
    card.scrollIntoView({ block: "nearest" });
  });
  return card;
};

/**
 * The reader stays where the card was: what was done is said there, and can be taken back.
 * @param {HTMLElement} card @param {() => void} go
 */
const leave = (card, go) => {
  const { top } = card.getBoundingClientRect();
  card.before(gap);
  go();
  if (!gap.firstChild) return;
  scrollBy(0, gap.getBoundingClientRect().top - top);
  focusAt(gap);
};

/** @param {HTMLElement} card @param {(list: List) => List} change */
const changeOrder = (card, change, place = card) => {
  if (place === card) gap.remove();
  editWithUndo(place, change, toldOf(session.list, change(session.list), `${card.dataset.id}`));
};

/**
 * Up or down; the page follows, so that the button stays under the finger. At its ends it cannot, and another card comes
 * there: who presses on without moving means the first one.
 * @param {MouseEvent} event @param {HTMLElement} pressed @param {number} step
 */
const press = ({ detail, clientX: x, clientY: y, timeStamp: time }, pressed, step) => {
  const { card, by } =
    detail && time - lastPress.time < 2000 && Math.hypot(x - lastPress.x, y - lastPress.y) < 9
      ? lastPress
      : { card: pressed, by: step };
  const { id = "" } = card.dataset;
  const { top } = card.getBoundingClientRect();
  lastPress = { card, by, x, y, time };
  changeOrder(card, (list) => move(list, id, placeOf(list, id) + by));
  scrollBy(0, card.getBoundingClientRect().top - top);
};

/**
 * `drop` gets the new place, counted from 1 over all cards of the step.
 * @param {HTMLElement} card @param {(place: number) => void} drop
 */
const makeDraggable = (card, drop) => {
  const handle = part(card, "drag");
  /** @type {number | undefined} */
  let from;
  handle.onpointerdown = (event) => {
    if (event.button) return;
    handle.setPointerCapture(event.pointerId);
    from = event.pageY;
    card.classList.add("dragging");
  };
  handle.onpointermove = (event) => {
    if (from === undefined) return;
    card.style.transform = `translateY(${event.pageY - from}px)`;
    if (event.clientY < EDGE) scrollBy(0, -12);
    if (event.clientY > innerHeight - 2 * EDGE) scrollBy(0, 12);
  };
  /** @param {PointerEvent} event */
  const end = (event) => {
    if (from === undefined) return;
    from = undefined;
    card.classList.remove("dragging");
    card.style.transform = "";
    const place = placeAt(card, event.clientY);
    if (event.type === "pointerup" && place !== orderCards().indexOf(card)) drop(place + 1);
  };
  handle.onpointerup = end;
  handle.onpointercancel = end;
};

const orderCards = () => [...childrenOf(topCards), ...childrenOf(restCards)].filter((card) => card !== gap);

/**
 * How many of the other cards lie above a height on the screen.
 * @param {HTMLElement} card @param {number} y
 */
const placeAt = (card, y) => {
  /** @param {HTMLElement} other */
  const middle = (other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
  return orderCards().filter((other) => other !== card && middle(other) < y).length;
};
