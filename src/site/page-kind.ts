import type { Book } from '../book/schema/book.ts';
import type { CitationKind } from '../book/schema/citation.ts';
import type { PermalinkKind } from '../book/schema/permalink.ts';
import type { SearchKind } from './search-kinds.ts';

/** Kinds of content that pages are made of, as checks of content name what an id can be. */
export type EntryKind =
  | 'reading'
  | 'mode'
  | 'table'
  | 'quote'
  | 'theme'
  | 'speaker'
  | 'claim'
  | 'concept'
  | 'reference'
  | 'lecture';

/** What the Book has a list of. */
export type BookList = {
  [Name in keyof Book]: Book[Name] extends readonly unknown[] ? Name : never;
}[keyof Book];

/** Menus that every page has: what most readers want, what else there is, and about the site. */
export type Menu = 'main' | 'more' | 'footer';

/** What all pages of a kind have in common, wherever the site lists its pages. */
export interface PageKind {
  /** The address of its pages; `:id` is the part that differs between them. */
  address: string;
  /** What links to it say: the page’s own name, or what a page of the kind is. */
  label: string;
  /** The lists of the Book that it needs: where one of them is empty, there is no such page and no link to it. */
  needs: readonly BookList[];
  /**
   * Whether it has words of its own in the content folder, `pages/<kind>.mdx`. Where they are `needed`, a book that has the lists
   * but not the words has a fault; where they are `optional`, the page is built only for a book that has written them.
   */
  words: 'none' | 'needed' | 'optional';
  /** The menu that leads there from every page, and the place in it. */
  menu?: readonly [Menu, number];
  /** How readers reach it: by links from the front page, or only where something has gone wrong. */
  reached: 'by links' | 'where a page is missing';
  /** The content that it shows, one entry a page. */
  entry?: EntryKind;
  /** The content of which it shows every entry, each under its id. */
  entries?: EntryKind;
  /** What its address is called in the record of addresses. */
  permalink: PermalinkKind;
  /** What on it the search finds. */
  search: readonly SearchKind[];
  /** What a link to it shows: a picture of its own, that of the page it belongs to, or none. */
  picture: 'its own' | 'another page’s' | 'none';
  /** What is cited where it is cited. */
  citation: CitationKind | 'none';
  /** What of it is cited by itself, under its own fragment. */
  pieces?: CitationKind;
  /** Whether links to it, or to the entries on it, show a preview. */
  preview: boolean;
  /** Whether it is a chapter of the EPUB, alone or as listed by another page; a list gives its chapters a heading. */
  epub: 'no' | 'alone' | 'listed' | { list: string };
  /** Whether it is in the one file to read offline, alone, or as listed by another page. */
  oneFile: 'no' | 'alone' | 'listed' | 'list';
}

/** A page of its own that is part of no edition; the others say where they differ. */
export const ordinary = {
  reached: 'by links',
  needs: [],
  words: 'none',
  permalink: 'page',
  search: [],
  picture: 'its own',
  citation: 'page',
  preview: false,
  epub: 'no',
  oneFile: 'no',
} as const satisfies Partial<PageKind>;

/** A page with words of its own. */
export const worded = { ...ordinary, words: 'needed' } as const;

/** A page that is built only where a book has written words for it: without them there is no such page, and no fault. */
export const optional = { ...ordinary, words: 'optional' } as const;

/** A page that belongs to another one, which is what readers pass on and cite. */
export const dependent = { ...ordinary, picture: 'another page’s', citation: 'none' } as const;

/** A page that editions take as a list on another page names it. */
export const listed = { ...ordinary, epub: 'listed', oneFile: 'listed' } as const;

/** A page of one entry, which editions take as a list names it, and which the search finds and links show. */
export const entryPage = <const Kind extends 'mode' | 'table' | 'theme' | 'quotation'>(kind: Kind) =>
  ({ ...listed, permalink: kind, search: [kind], preview: true }) as const;

/** A page with words of its own that editions include by itself. */
export const alone = { ...worded, epub: 'alone', oneFile: 'alone' } as const;

/** How editions take a page whose list names others: as chapters below a heading, and as a list. */
export const listing = (heading: string) => ({ epub: { list: heading }, oneFile: 'list' }) as const;
