// What a page gets when a reader asks for it: the settings for reading.
import { closeWhenDone, startSettings } from "./display.js";
import { startRuler } from "./ruler.js";

/** @type {HTMLDetailsElement | null} */
const panel = document.querySelector("#display");
const settings = document.getElementById("settings");

if (panel) closeWhenDone(panel);
if (settings) startSettings(settings);
startRuler();
