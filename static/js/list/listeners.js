// Who is called when something happened.

/**
 * Adds a listener, and calls them all.
 * @returns {[(callback: () => void) => void, () => void]}
 */
export const listeners = () => {
  /** @type {(() => void)[]} */
  const all = [];
  return [
    (callback) => all.push(callback),
    () => {
      for (const callback of all) callback();
    },
  ];
};

/** Everything that the page shows of the list is drawn again. */
export const [onDrawAll, drawAll] = listeners();
