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

/** What a reader’s browser fetches beside Pagefind’s own files: `pagefind/guide.json`. */
export interface SearchGuide {
  terms: readonly Term[];
  /** The values of each filter, in order. */
  values: Readonly<Record<FilterName, readonly string[]>>;
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
