// Keys that are held down while something is tapped.

/** With one of them the reader wants a link in another window. @param {MouseEvent} event */
export const wantsAnotherWindow = ({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey;
