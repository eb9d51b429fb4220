// The shapes that every module of the question list knows.
import type * as shapes from "../types";

declare global {
  type Item = shapes.Item;
  type List = shapes.List;
  type Cards = shapes.Cards;
  type Undo = shapes.Undo;
  type Told = shapes.Told;
  type Side = shapes.Side;
  type Fields = shapes.Fields;
  type SharedLink = shapes.SharedLink;
  type CardName = "call" | "talk";
  /** Items, of which the first `top` come first. */
  type Items = Pick<List, "items" | "top">;
  /** What a list is called, and for which visit it is. */
  type Visit = Pick<List, "name" | "date" | "time" | "with" | "where">;

  /** A ready-made question; those of a closed group are shared only if that is chosen. */
  interface Question {
    no: number;
    ask: string;
    closed: boolean;
  }

  /** What a page says in one language; a sentence is one text, or the forms of a plural. */
  interface MessageCatalog {
    sentences: Record<string, string | Record<string, string>>;
    questions: Map<number | null, Question>;
  }

  /** The numbers of the ready-made questions: another number counts only if it brings its own words. */
  type Known = Pick<ReadonlyMap<number | null, unknown>, "has">;

  /** A question in words that can be shown; `own` if the reader typed them. */
  interface Wording {
    text: string;
    lang: string;
    own?: boolean;
  }

  /** Gets the sentence that says why something could not be done. */
  type Fail = (sentence: string) => void;

  type Values = Record<string, string | number>;

  /**
   * Everything that is kept, as a file or while it can still be undone; `rows` are whole records, `told` is said of what
   * it adds.
   */
  interface Copy {
    lists: List[];
    cards?: Cards;
    rows?: Rows;
    told?: Told;
  }

  /** What a link or a copy brought, until it is added; `list` and `link` only of a link. */
  interface Received {
    list?: Items;
    copy: Copy;
    link?: string;
  }

  /** Why something was not taken. */
  type Reason = "damaged" | "newer" | "empty" | "large" | "foreign" | "old-browser";

  /** Records by their key. */
  type Rows = Map<string, unknown>;

  /** A place where records are kept; `change` makes of all of them what they are to be, and what they were is returned. */
  interface Database {
    kind: "database" | "simple" | "memory";
    transact(change?: (rows: Rows) => void): Promise<Rows>;
  }

  /** The elements of the page that are more than an HTMLElement, by their id. */
  interface ElementsById {
    "doctor-language": HTMLSelectElement;
    "not-now": HTMLInputElement;
    "own-text": HTMLTextAreaElement;
    "paper-a5": HTMLInputElement;
    "paper-large": HTMLInputElement;
    "paper-not-now": HTMLInputElement;
    "paper-qr": HTMLInputElement;
    "received-file": HTMLInputElement;
    "share-seen": HTMLTextAreaElement;
    "show-answer": HTMLTextAreaElement;
    "show-both": HTMLInputElement;
    "with-answers": HTMLInputElement;
    "with-cards": HTMLInputElement;
    "with-hard": HTMLInputElement;
    paste: HTMLTextAreaElement;
    rest: HTMLOListElement;
    share: HTMLDetailsElement;
    show: HTMLDialogElement;
  }

  type ElementOf<Id> = Id extends keyof ElementsById
    ? ElementsById[Id]
    : Id extends `t-${string}`
      ? HTMLTemplateElement
      : HTMLElement;

  /** The parts that are more than an HTMLElement, by what their `data-part` says. */
  interface PartsByName {
    back: HTMLAnchorElement;
    box: HTMLInputElement;
    field: HTMLTextAreaElement;
    on: HTMLAnchorElement;
  }

  type PartOf<Name> = Name extends keyof PartsByName ? PartsByName[Name] : HTMLElement;

  /** The id of the template of a sheet. */
  type SheetId = `t-sheet-${string}`;

  /** The data attributes that are there wherever they are read. */
  interface DOMStringMap {
    card: CardName;
    fact: "date" | "with" | "where";
    field: string;
    no: string;
    numbers: string;
    other: string;
    sheet: SheetId;
    share: string;
    steps: string;
    title?: string;
    yes: string;
  }
}
