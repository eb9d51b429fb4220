// Dragging a card by its handle, with finger, pen or mouse; everything it does can be done with buttons too.
const EDGE = 90;

/** `drop(place)` is called with the new place, counted from 1 over all cards of the step. */
export function dragging(card, handle, drop) {
  let from;
  handle.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    handle.setPointerCapture(event.pointerId);
    from = event.pageY;
    card.classList.add("held");
  });
  handle.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    card.style.transform = `translateY(${event.pageY - from}px)`;
    mark(card, placeAt(card, event.clientY));
    scrollNear(event.clientY);
  });
  const end = (event) => {
    if (from === undefined) return;
    from = undefined;
    card.classList.remove("held");
    card.style.transform = "";
    mark(card);
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

/** Shows where the card would go: a line over or under the card that is there now. */
function mark(card, place) {
  const others = cardsOf(card).filter((other) => other !== card);
  for (const [index, other] of others.entries()) {
    other.classList.toggle("over", index === place);
    other.classList.toggle("under", index === others.length - 1 && place === others.length);
  }
}

function scrollNear(y) {
  if (y < EDGE) scrollBy({ top: -12, behavior: "instant" });
  if (y > innerHeight - 2 * EDGE) scrollBy({ top: 12, behavior: "instant" });
}
