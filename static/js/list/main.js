// The page of questions: what makes a list of it. Without scripts it is a page of check boxes that can be printed.
import { startAnswers } from "./answers.js";
import { startChoose } from "./choose.js";
import { desk, drawAll, openDesk } from "./session.js";
import { startKeep } from "./storage-panel.js";
import { startLists } from "./lists.js";
import { startOrder } from "./order.js";
import { startOwn } from "./edit.js";
import { startReceive } from "./receive.js";
import { startSteps } from "./steps.js";
import { startTake } from "./output.js";
import { questionsIn } from "./messages.js";

const starts = [startChoose, startOwn, startOrder, startTake, startAnswers, startLists, startKeep];

try {
  await Promise.all([openDesk(), questionsIn(desk.language)]);
  for (const start of starts) start();
  startSteps();
  drawAll();
  document.getElementById("text").classList.add("ready");
  startReceive();
} catch (error) {
  // Without its sentences the list cannot be: then it is the plain page, with nothing on it that does not work.
  document.documentElement.classList.remove("js");
  throw error;
}
