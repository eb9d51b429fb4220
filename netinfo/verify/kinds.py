"""The ways in which a host may differ from the build: what each means for a reader, and what to do."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    name: str
    means: str
    do: str


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it was built."""

    address: str
    kind: Kind
    found: str
    wanted: str


UNANSWERED = Kind(
    "no answer",
    "Whoever opens this address sees an error of the browser, or what their phone saved earlier.",
    "Look whether the host runs and can be reached; then ask again.",
)
STATUS = Kind(
    "another status",
    "Whoever opens this address does not get what was built.",
    "Upload the whole export again, empty every cache in front of the host, and read the host's own log.",
)
REDIRECT = Kind(
    "a redirect",
    "The reader is sent to another address than the build says, perhaps to another website.",
    "Take the rule of redirection out of the host; use the file that the export has for it.",
)
INJECTED = Kind(
    "something was added",
    "The reader gets what nobody reviewed; an added script could read a question list.",
    "Switch off what adds it (statistics, protection, a toolbar) at the host or at the network in front of it. "
    "If nobody knows it, treat it as a break-in.",
)
TRANSFORMED = Kind(
    "the page was rewritten",
    "The words are the same, but styles and scripts are refused by the page's own policy, or the page is not saved.",
    "Switch off whatever shortens, improves or protects pages at the host: no-transform forbids it.",
)
TRUNCATED = Kind(
    "cut off",
    "The text ends too early, and nothing says so.",
    "Upload the file again; look whether the disk is full, and empty every cache in front of the host.",
)
LANGUAGE = Kind(
    "another language",
    "The reader gets a language that they did not ask for, and may not understand.",
    "Look for a rule that chooses a language, and for a cache that does so; the address alone decides it.",
)
STALE = Kind(
    "another text",
    "The reader sees what was published earlier, or what was changed by hand, not what was reviewed.",
    "Upload the whole export of this build and empty every cache in front of the host. "
    "If this build is not the published one, compare with the one that is.",
)
WORKER = Kind(
    "another worker",
    "Phones that saved the leaflet go on showing the old text, and do not hear of the new one.",
    "Upload sw.js again and empty every cache in front of the host; it must be asked anew each time.",
)
LIST = Kind(
    "another list of what is saved",
    "Phones save nothing, or keep their old text, because what arrives is not what the worker was told of.",
    "Upload the folder precache and sw.js again, both of one build, and empty every cache in front of the host.",
)
HEADER = Kind(
    "another header",
    "The browser protects the reader less than it was built to, or keeps a text for longer.",
    "Use the host's file from the export (_headers, .htaccess, _nginx.conf, _Caddyfile), and load it anew.",
)
MORE = Kind(
    "a header that nobody asked for",
    "The host tells the browser something of its own: a cookie recognises the reader, a report address logs the visit.",
    "Switch it off at the host; if it is harmless, name it with --allow.",
)
TYPE = Kind(
    "another type",
    "The browser may show a page as a file, refuse a script, or read accents in the wrong way.",
    "Set the types that flask site names, or use the host's file from the export.",
)
COMPRESSION = Kind(
    "not compressed",
    "The first visit takes about four times as many bytes: a long wait on a slow line, and dear in a bundle.",
    "Let the host send the export's .br and .gz copies, as the recipes in deploy/ do, with Vary: Accept-Encoding.",
)
CACHE = Kind(
    "not asked anew",
    "Each visit fetches everything again, or a browser keeps an old text.",
    "Let the host answer If-None-Match by its ETag: 304 for the same file, the whole file for another.",
)
FOUND = Kind(
    "no page says that there is none",
    "Whoever mistypes an address is not told so, and a search engine keeps addresses that do not exist.",
    "Let the host send 404.html of the language with the status 404.",
)
KEPT_404 = Kind(
    "a missing page is kept",
    "A page that is published later stays missing for who looked too early.",
    "Send 404 with Cache-Control: no-store, and let no cache in front of the host keep it.",
)
