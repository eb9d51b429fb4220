// What Python (netinfo/site/shared.py), templates and scripts share: each line is `export const NAME = <JSON>;`.
// A script that imports a name gets its line alone.

// How much a list holds: questions, characters of a text, characters of a line.
export const MAX_ITEMS = 100;
export const MAX_TEXT = 10000;
export const MAX_LINE = 200;

// How it stands with a question; a shared link has the place of each in this list.
export const STATES = ["open", "asked", "answered"];

// When to call at once, as messages: on the card, on paper, and in a card that is shared as text.
export const CALLS = ["calls.danger", "calls.fever", "calls.immuno", "calls.worse", "calls.number", "calls.answer"];

// The steps of the page of questions; each is the id of its part and stands in its address after the #.
export const STEPS = ["choose", "order", "take", "answers"];

// A shared list as it stands after the #: the version of its form, and the list. A regular expression for both sides.
export const SHARED_LINK = "[vV](\\d)(\\.[\\w-]*|[^\\W_]+)";
// The query before that #, so that a link whose list was cut off is known as one.
export const SHARED_MARK = "shared";
// On its way the # may become %23, once or more often, or be dropped: then the list is part of the path or of the query.
export const ESCAPED_HASH = "%(?:25)*23";
export const SHARED_PATH = "^(/[\\w-]+/questions)/?(?:\\?shared=?)?(?:#|%(?:25)*23)?([vV]\\d.*)";

// Addresses; {language} is the code of the language, {bundle} the name of a bundle of files that are stored together.
export const WORKER_ADDRESS = "/sw.js";
export const PRECACHE_ADDRESS = "/precache/{bundle}.json";
export const BUNDLE_ADDRESS = "/precache/{bundle}.txt";
export const VERSION_ADDRESS = "/version.json";
export const OFFLINE_ADDRESS = "/{language}/offline/";
export const QUESTIONS_ADDRESS = "/{language}/questions/";
export const QUESTIONS_DATA_ADDRESS = "/{language}/questions.json";
export const WORDS_DATA_ADDRESS = "/{language}/words.json";
export const COMFORT_ADDRESS = "/{language}/comfort/";

// What a page says to the worker. A page and a worker of different versions meet: these words stay.
export const SKIP_WAITING = "skip";
export const TELL_STATUS = "status";
export const STORE_FILES = "store";
export const CHECK_FOR_UPDATE = "update";

// What a reader can set for reading: each is a data attribute of the page, and the name of its fields.
export const DISPLAY_SETTINGS = ["size", "letters", "words", "lines", "width", "theme", "contrast", "ruler"];

// Names under which something is stored, and the event before a page is loaded anew.
export const STORAGE_PREFIX = "netinfo.";
export const CACHE_PREFIX = "netinfo-";
export const RELOAD_EVENT = "netinfo:reload";
