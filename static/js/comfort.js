// What a page gets when a reader asks for it: the settings for reading, and what reads aloud.
import { startAloud } from "./aloud/screen.js";
import { startSettings } from "./display.js";
import { startRuler } from "./ruler.js";

const settings = document.getElementById("settings");

if (settings) startSettings(settings);
startRuler();
startAloud();
