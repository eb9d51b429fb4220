// The module build.js is made by netinfo/site/worker.py, for the worker.
import type { Build } from "./types";

export const BUILD: Build;
