// What is kept on this device as JSON, where storage is not forbidden.

/**
 * Nothing where there is none, or where storage is forbidden.
 * @param {"localStorage" | "sessionStorage"} storage @param {string} key
 */
export const recall = (storage, key) => {
  try {
    return JSON.parse(window[storage].getItem(key) ?? "null");
  } catch {
    return undefined;
  }
};

/** @param {"localStorage" | "sessionStorage"} storage @param {string} key @param {unknown} value */
export const keep = (storage, key, value) => {
  try {
    window[storage].setItem(key, JSON.stringify(value));
  } catch {
    // It lasts as long as the page, or less.
  }
};
