// Step 2: the three that come first, and the order of the rest; by buttons, and by dragging as an extra.
import { announce, desk, edit, onDraw, wordsOf } from "./session.js";
import { fromTop, move, toTop } from "./model.js";
import { byId, each, newCard, part, showQuestion } from "./dom.js";
import { say } from "./messages.js";

/** So near the edge of the screen a dragged card makes the page scroll. */
const EDGE = 90;
const [first, rest] = ["top", "rest"].map(byId);

export function startOrder() {
  onDraw(draw);
}

function draw() {
  const { items, top: size } = desk.list;
  const focused = document.activeElement;
  // A card goes from one list to the other as it is.
  const cards = new Map([...first.children, ...rest.children].map((card) => [card.dataset.id, card]));
  const make = ({ id }) => cards.get(id) ?? makeCard(id);
  each(first, items.slice(0, size), make, show);
  each(rest, items.slice(size), make, show);
  if (focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
  rest.start = size + 1;
  byId("order-none").hidden = items.length > 0;
  byId("three").hidden = items.length === 0;
  byId("top-none").hidden = size > 0;
  byId("after").hidden = size === items.length;
}

function show(card, item) {
  const place = placeOf(desk.list, item.id);
  const isTop = place <= desk.list.top;
  showQuestion(card, place, wordsOf(item));
  part(card, "in").hidden = isTop;
  part(card, "out").hidden = !isTop;
  // Not `disabled`: that would lose the focus of who moves a question all the way.
  part(card, "up").setAttribute("aria-disabled", place === 1);
  part(card, "down").setAttribute("aria-disabled", place === desk.list.items.length);
}

const placeOf = (list, id) => list.items.findIndex((item) => item.id === id) + 1;

function makeCard(id) {
  const card = newCard("t-order");
  const go = (change) => {
    edit(change);
    card.scrollIntoView({ block: "nearest" });
    announce(say("list.moved", { n: placeOf(desk.list, id), m: desk.list.items.length }));
  };
  const on = (name, change) => part(card, name).addEventListener("click", () => go(change));
  on("up", (list) => move(list, id, placeOf(list, id) - 1));
  on("down", (list) => move(list, id, placeOf(list, id) + 1));
  on("top", (list) => (placeOf(list, id) > list.top ? toTop(list, id) : fromTop(list, id)));
  dragging(card, part(card, "drag"), (place) => go((list) => move(list, id, place)));
  return card;
}

/** `drop(place)` is called with the new place, counted from 1 over all cards of the step. */
function dragging(card, handle, drop) {
  let from;
  handle.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    handle.setPointerCapture(event.pointerId);
    from = event.pageY;
    card.classList.add("dragging");
  });
  handle.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    card.style.transform = `translateY(${event.pageY - from}px)`;
    scrollNear(event.clientY);
  });
  const end = (event) => {
    if (from === undefined) return;
    from = undefined;
    card.classList.remove("dragging");
    card.style.transform = "";
    const place = placeAt(card, event.clientY);
    if (event.type === "pointerup" && place !== cardsOf(card).indexOf(card)) drop(place + 1);
  };
  handle.addEventListener("pointerup", end);
  handle.addEventListener("pointercancel", end);
}

const cardsOf = (card) => [...card.closest(".step").querySelectorAll(".card")];

/** How many of the other cards lie above a height on the screen. */
function placeAt(card, y) {
  const middle = (other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
  return cardsOf(card).filter((other) => other !== card && middle(other) < y).length;
}

function scrollNear(y) {
  if (y < EDGE) scrollBy({ top: -12, behavior: "instant" });
  if (y > innerHeight - 2 * EDGE) scrollBy({ top: 12, behavior: "instant" });
}
