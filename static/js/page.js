// What every page does beside being read.
import { keepOnPhone } from "./install.js";
import { keepOffline } from "./offline.js";

const root = document.documentElement;

findSharedList();
displayPanel(document.getElementById("display"));
keepSection(document.querySelectorAll("a.switch"));
openFoldsForPrint();
overdue(document.querySelector("[data-check]"));
keepOffline(document.getElementById("state"), document.getElementById("news"));
keepOnPhone(document.getElementById("install"));

/** On its way a # may become %23: then the list that somebody shared looks like a page that is not there. */
function findSharedList() {
  const [, page, list] = /^(\/[\w-]+\/questions\/)%(?:25)*23(v\d.*)$/.exec(location.pathname) ?? [];
  if (list) location.replace(`${page}#${list}`);
}

/** Size of the letters, light or dark, more contrast: kept on this device, set before the first paint by theme.js. */
function displayPanel(panel) {
  if (!panel) return;
  for (const input of panel.querySelectorAll("input")) {
    input.checked = input.value === (root.dataset[input.name] ?? "");
    input.addEventListener("change", () => set(input.name, input.checked ? input.value : ""));
  }
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePanel(panel);
  });
  document.addEventListener("click", (event) => {
    if (!panel.contains(event.target)) panel.open = false;
  });
}

function set(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    if (value) localStorage.setItem(`netinfo.${name}`, value);
    else localStorage.removeItem(`netinfo.${name}`);
  } catch {
    // Storage is forbidden here: the setting lasts as long as the page.
  }
}

function closePanel(panel) {
  panel.open = false;
  panel.querySelector("summary").focus();
}

/** The language switch leads to the section that is being read; at the top of the page, to the one that was asked for. */
function keepSection(links) {
  for (const link of links) {
    link.addEventListener("click", () => {
      link.hash = sectionInSight();
    });
  }
}

function sectionInSight() {
  const passed = [...document.querySelectorAll("main section[id]:not([hidden])")].filter((section) => section.getBoundingClientRect().top < innerHeight / 3);
  return passed.length ? passed[passed.length - 1].id : location.hash;
}

/** Closed parts are on paper too: but a hard subject only if something in it was chosen. */
function openFoldsForPrint() {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.fold:not([open])")].filter((fold) => !fold.matches(".closed-group") || fold.querySelector(":checked"));
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });
}

/** The line about the next check becomes a notice once its day has passed. */
function overdue(line) {
  if (!line || new Date(line.dataset.check) > new Date()) return;
  line.textContent = line.dataset.overdue;
  line.className = "note warn";
  line.closest("details").open = true;
}
