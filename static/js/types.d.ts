// The shapes that several scripts share.

/** A question of a list. */
export interface Item {
  id: string;
  /** The number of a ready-made question; null if it has only words of its own. */
  no: number | null;
  /** Its own words; "" stands for the ready-made ones. */
  text: string;
  /** The language of its own words. */
  lang: string;
  answer: string;
  /** One of STATES. */
  state: string;
}

export interface List {
  schema: number;
  id: string;
  name: string;
  /** YYYY-MM-DD, or "". */
  date: string;
  /** HH:MM, or "". */
  time: string;
  with: string;
  where: string;
  /** The reader does not want to see the hard subjects now. */
  notNow: boolean;
  /** How many of the first items are on top. */
  top: number;
  items: Item[];
  /** When, in milliseconds since 1970. */
  changed: number;
  /** A newer version wrote it. */
  readOnly?: boolean;
  /** It could not be read: this is the copy from before. */
  damaged?: boolean;
  /** The last change, to take back; it is stored beside the list. */
  undo?: Undo;
}

/** What is said of a change: a sentence by its key, with its values. */
export interface Told {
  id: string;
  key: string;
  n?: number;
  m?: number;
  question?: string;
}

/** A change, to take back: the list before it and after it. */
export interface Undo extends Told {
  was: Side;
  is: Side;
}

/** One side of a change: the ids in their order, "|" after the top, and only the questions that the other side has not so. */
export interface Side {
  order: string[];
  items: Item[];
}

export type Fields = Record<string, string | boolean>;

/** The two cards: whom to call, and how to talk with the reader. */
export interface Cards {
  schema: number;
  id: "cards";
  call: Fields;
  talk: Fields;
  readOnly?: boolean;
  damaged?: boolean;
}

/** What a link holds. */
export interface SharedLink {
  items: Item[];
  top: number;
  cards?: Cards;
  /** The link itself, as it stands after the #. */
  link: string;
}

/** What netinfo/site/worker.py tells the worker. */
export interface Build {
  bundles: Bundle[];
  /** The day of the text: YYYY-MM-DD. */
  date: string;
  /** How long the worker waits without a byte. */
  seconds: number;
  /** The codes of the languages, the default first. */
  languages: string[];
}

/** Files that are stored together: netinfo/site/precache.py. */
export interface Bundle {
  name: string;
  /** The SHA-256 of its list, in base64. */
  digest: string;
  /** The bytes of its list, which stands first in the one answer. */
  listLength: number;
  /** The bytes of its files there. */
  length: number;
  /** Whoever reads one of these needs it. */
  languages: string[];
}

/** The list of a bundle. */
export interface Precache {
  /** About what the one answer weighs. */
  bytes: number;
  /** The lengths of what stands inside pages, styles and scripts, which come next in the answer. */
  inlined: number[];
  headers: Record<string, string>[];
  files: PrecacheFile[];
}

/** A file: address, SHA-256 in base64, its length in the one answer and whole, about what it weighs, its row of headers. */
export type PrecacheFile = [address: string, digest: string, length: number, whole: number, bytes: number, row: number];

/** What a worker says of itself. */
export interface WorkerStatus {
  /** The digests of what the reader's languages need. */
  version: string;
  date: string;
  /** Everything of this version is stored. */
  complete: boolean;
}

/** What a worker tells the pages: its status, how far storing is, or the name of the error with which that stopped. */
export type WorkerNews = WorkerStatus | { saving: number; of: number } | { failed: string };

/** How it stands with saving the site on this device, as templates/parts/state.html says it. */
export type SavingState =
  | "saved"
  | "starting"
  | "saving"
  | "refused"
  | "full"
  | "failed"
  | "old"
  | "offline"
  | "unsaved";
