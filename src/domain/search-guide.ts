import type { Axis } from '../schema/axis.ts';
import type { Book } from '../schema/book.ts';
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

/**
 * What a reader’s browser fetches beside Pagefind’s own files: `pagefind/guide.json`. Which records have a value or name
 * a term stands here, and not only in Pagefind’s filters, because a question without words makes Pagefind fetch the
 * whole index first.
 */
export interface SearchGuide {
  /** The name of Pagefind’s file that tells its other files. */
  meta: string;
  /** Pagefind’s name of every record, in the order of the book. Records are numbered by it. */
  records: readonly string[];
  /** The values of each filter, in order. */
  values: Readonly<Record<FilterName, readonly string[]>>;
  /** The records that have each of those values. */
  members: Readonly<Record<FilterName, readonly (readonly number[])[]>>;
  terms: readonly Term[];
  /** The records that name each term, by the term’s id; the one that explains it stands first. */
  named: Readonly<Record<string, readonly number[]>>;
  axes: SearchBook['axes'];
  modes: SearchBook['modes'];
}

/** The Book’s part in the search; /search/ carries it, and the index is made with what stands there. */
export function searchBook({ paper, themes, axes, modes }: Book): SearchBook {
  return {
    sections: paper.sections.map((section) => section.short),
    themes: themes.map((theme) => theme.name),
    axes,
    modes: Object.fromEntries(modes.map((mode) => [mode.id, mode.name])),
  };
}
