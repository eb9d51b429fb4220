// What is certain to be there; where it is not, the mistake has a name.

/**
 * @template T
 * @param {T | null | undefined} thing @param {string} name
 */
export function found(thing, name) {
  if (!thing) throw new Error(`${name} is missing`);
  return thing;
}
