// What is certain to be there: where it is missing, an error has its name.

/**
 * @template T
 * @param {T | null | undefined} thing @param {string} name
 */
export const found = (thing, name) => {
  if (!thing) throw new Error(name);
  return thing;
};
