// The page of questions: what makes a list of it. Without scripts it is a page of check boxes that can be printed.
import { startAnswers } from "./answers.js";
import { startCards } from "./cards.js";
import { startChoose } from "./choose.js";
import { byId, root } from "./dom.js";
import { startEdit } from "./edit.js";
import { drawAll } from "./listeners.js";
import { startLists } from "./lists.js";
import { startOffer } from "./offer.js";
import { startOrder } from "./order.js";
import { startOutput } from "./output.js";
import { startPresent } from "./present.js";
import { startReceive } from "./receive.js";
import { openSession } from "./session.js";
import { startShare } from "./share.js";
import { onStep, startSteps } from "./steps.js";
import { startStoragePanel } from "./storage-panel.js";

try {
  await openSession();
  startChoose();
  startEdit();
  startOrder();
  startOutput();
  startCards();
  startShare();
  startPresent();
  startAnswers();
  startLists();
  startStoragePanel();
  startOffer();
  onStep(drawAll);
  startSteps();
  byId("text").classList.add("ready");
  startReceive();
} catch (error) {
  // Without its sentences the list cannot be: then it is the plain page, with nothing on it that does not work.
  root.classList.remove("js");
  throw error;
}
