// The module build.js is made by netinfo/offline.py, for the worker.
import type { Build } from "./types";

export const BUILD: Build;
