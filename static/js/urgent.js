// Something urgent is said at once, also on a page that was saved before it was known, and goes on being said offline.
import { pageLanguage } from "./language.js";
import { keep, recall } from "./recall.js";
import { STORAGE_PREFIX, VERSION_ADDRESS } from "./shared.js";

/** @typedef {Record<string, string>} Notice The words of the notice, by language. */

const NOTICE = `${STORAGE_PREFIX}urgent`;

export const showUrgentNotice = async () => {
  const notice = await urgentNotice();
  const place = document.getElementById("urgent");
  if (!notice || !place) return;
  const words = notice[pageLanguage] ?? "";
  place.getElementsByTagName("p")[1].textContent = words;
  place.hidden = !words;
};

/** @returns {Promise<Notice | undefined>} */
const urgentNotice = async () => {
  try {
    const answer = await fetch(VERSION_ADDRESS, { cache: "no-cache" });
    const { urgent } = await answer.json();
    // Somebody else may answer: what is known stays.
    if (answer.ok && typeof urgent === "object") {
      keep("localStorage", NOTICE, urgent);
      return urgent;
    }
  } catch {
    // Without internet what was known last.
  }
  return recall("localStorage", NOTICE);
};
