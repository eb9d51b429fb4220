"""Measures of a page for scripts: what is too wide, what is cut off; and what a reader may set at the most."""

EXTREMES = (
    {
        "size": "3",
        "letters": "widest",
        "words": "widest",
        "lines": "widest",
        "width": "wide",
        "theme": "dark",
        "contrast": "more",
        "ruler": "line",
    },
    {"size": "2", "letters": "wide", "words": "wide", "lines": "wide", "width": "narrow", "theme": "light"},
)
"""Every setting for reading, in two visits."""
SET = """(settings) => {
  for (const name in { ...document.documentElement.dataset }) {
    if (name !== "worker") delete document.documentElement.dataset[name];
  }
  Object.assign(document.documentElement.dataset, settings);
}"""
KEEP = "(settings) => { for (const name in settings) localStorage.setItem(`netinfo.${name}`, settings[name]); }"
"""As the next page finds them."""


SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((one) => {
  const style = getComputedStyle(one);
  const clips = ["hidden", "clip"].includes(style.overflowX)
    && !one.closest(".visually-hidden, .masthead, .stack thead");
  return clips && one.checkVisibility() && one.scrollWidth > one.clientWidth + 1;
}).map((one) => one.outerHTML.slice(0, 80))"""
OPEN_FOLDS = "for (const fold of document.querySelectorAll('details')) fold.open = true"
