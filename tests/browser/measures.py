"""Measures of a page for scripts: what is too wide, what is cut off."""

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((one) => {
  const style = getComputedStyle(one);
  const clips = ["hidden", "clip"].includes(style.overflowX)
    && !one.closest(".visually-hidden, .masthead, .stack thead");
  return clips && one.checkVisibility() && one.scrollWidth > one.clientWidth + 1;
}).map((one) => one.outerHTML.slice(0, 80))"""
OPEN_FOLDS = "for (const fold of document.querySelectorAll('details')) fold.open = true"
