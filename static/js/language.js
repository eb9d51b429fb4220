// The language of the page.

/** As it came: a browser that translates the page for a reader writes another one in it. */
export const pageLanguage = document.documentElement.lang;
