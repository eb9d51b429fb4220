// What was kept on this device as JSON.

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
