import type { Axis } from '../../book/schema/evidence/axis.ts';
import type { Book } from '../../book/schema/book.ts';
import type { Answer } from './answer.ts';
import type { Term } from './terms.ts';

/** What results can be narrowed by, in the order in which a reader is offered them. */
export const filterNames = ['kind', 'section', 'theme', 'speaker', 'side'] as const;
export type FilterName = (typeof filterNames)[number];

/** What the Book tells the search: orders that readers know, and what it takes to draw a mode glyph. */
export interface SearchBook {
  sections: readonly string[];
  themes: readonly string[];
  axes: readonly Axis[];
  /** A mode’s name by its id. */
  modes: Readonly<Record<string, string>>;
}

/** Where what the Book answers is in a built site. */
export const answersFile = 'search/answers.json';

/** What is there: names with what they mean and where they lead, and the orders that readers know. */
export interface AnswerFile {
  book: SearchBook;
  answers: readonly Answer[];
}

/**
 * What a reader’s browser fetches beside Pagefind’s own files: `search/guide.json`. Pagefind names a record by an id;
 * which record that is, and which of them have a filter’s value or name a term, is here.
 */
export interface SearchGuide {
  /** Pagefind’s id of every record, in the order of the book. Records are numbered by it. */
  records: readonly string[];
  /** Where each of them opens. */
  addresses: readonly string[];
  /** The values of each filter, in order. */
  values: Readonly<Record<FilterName, readonly string[]>>;
  /** The records that have each of those values. */
  members: Readonly<Record<FilterName, readonly (readonly number[])[]>>;
  terms: readonly Term[];
  /** The records that name each term, by the term’s id; the one that explains it is first. */
  named: Readonly<Record<string, readonly number[]>>;
}

/** The Book’s part in the search. */
export function searchBook({ paper, themes, axes, modes }: Book): SearchBook {
  return {
    sections: paper.sections.map((section) => section.short),
    themes: themes.map((theme) => theme.name),
    axes,
    modes: Object.fromEntries(modes.map((mode) => [mode.id, mode.name])),
  };
}

/** Every word of the site with the number of records that hold it: ordinary ones, and those that only are in names. */
export interface SearchWords {
  ordinary: Readonly<Record<string, number>>;
  proper: Readonly<Record<string, number>>;
}
