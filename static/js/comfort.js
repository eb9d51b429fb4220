// What a page gets when a reader asks for it: the settings for reading, and what reads aloud.
import { startAloud } from "./aloud/screen.js";
import { closeWhenDone, startSettings } from "./display.js";
import { startRuler } from "./ruler.js";

/** @type {HTMLDetailsElement | null} */
const panel = document.querySelector("#display");
const bar = document.getElementById("player");
const opener = document.getElementById("aloud");
const settings = document.getElementById("settings");

if (panel) closeWhenDone(panel);
if (settings) startSettings(settings);
startRuler();
if (bar && opener) startAloud(bar, opener);
