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
READ = """() => {
  const blocks = [...document.querySelectorAll("#treatment :is(p, li, h3)")];
  const place = blocks.findIndex((one) => one.getBoundingClientRect().bottom > 0);
  return [place, blocks[place].getBoundingClientRect().top];
}"""
"""The block at the top of the screen, which has the same number in the other language, and where it begins."""
TOO_WIDE = """() => {
  const dialog = document.getElementById("show");
  const found = [];
  for (;;) {
    const words = document.getElementById("show-words");
    const wide = [dialog, words, words.parentElement].some((one) => one.scrollWidth > one.clientWidth);
    if (wide) found.push(words.textContent);
    const next = document.getElementById("show-next");
    if (next.getAttribute("aria-disabled") === "true") return found;
    next.click();
  }
}"""
"""The questions that are wider than the screen, from the first to the last."""
LUMINANCE = """(style) => {
  const probe = document.getElementById("show-next");
  const [red, green, blue] = getComputedStyle(probe)[style].match(/\\d+/g).map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}"""
"""Of a colour of the button that goes on."""
