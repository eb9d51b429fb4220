// Shows the sentence in hand where it stands: on a phone, on paper, or in the source.
import { showSentence } from "./sentence.js";
import { byId } from "./wire.js";

/** @type {{ key: string, places: Record<string, string>, sheet: boolean } | undefined} */
let shown;
let address = "";
let times = 0;

export function listenToViews() {
  byId("frame").addEventListener("load", highlight);
  for (const view of views()) view.addEventListener("change", () => show(false));
}

/**
 * @param {{ key: string, places: Record<string, string>, sheet: boolean }} sentence
 * @param {boolean} anew Its words changed: the page is made again.
 */
export function showPlace(sentence, anew) {
  const other = shown?.key !== sentence.key;
  shown = sentence;
  byId("place").hidden = false;
  if (other && chosen() !== "source") for (const view of views()) view.checked = view.value === usual();
  show(anew);
}

const views = () => /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("[name=view]"));
const usual = () => (shown?.sheet ? "paper" : "phone");
const chosen = () => [...views()].find((view) => view.checked)?.value ?? "phone";

/** @param {boolean} anew */
function show(anew) {
  const frame = byId("frame");
  frame.className = chosen();
  const wanted = shown?.places[chosen()] ?? "";
  if (wanted === address && !anew) return highlight();
  address = wanted;
  // Not a reload: the frame may still be on its way here; and Chromium drops a second way to the address it is on.
  times += 1;
  frame.contentWindow?.location.replace(`${wanted}?${times}`);
}

function highlight() {
  const frame = byId("frame");
  if (!shown) return;
  for (const old of frame.contentDocument?.querySelectorAll(".changed-sentence") ?? [])
    old.classList.remove("changed-sentence");
  showSentence(frame, shown.key)?.classList.add("changed-sentence");
}
