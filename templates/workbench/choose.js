import { takeFiles } from "./drop.js";

takeFiles(document.querySelector("main")?.dataset.base ?? "/");
