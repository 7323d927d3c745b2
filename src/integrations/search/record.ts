import type { FilterName } from '../../domain/search-guide.ts';

/** One thing that can be found: a paragraph, a quotation, a table … */
export interface SearchRecord {
  /** Where it opens, root-relative and without the base path. */
  url: string;
  /** What `data-record` says: `paragraph`. */
  kind: string;
  title: string;
  /** Whether the title is this record’s own, and not a heading that it shares with its neighbours. */
  titled: boolean;
  /** “Theory 2” */
  place: string | undefined;
  /** Who says it, in one line. */
  who: string | undefined;
  /** Who wrote it and when, as people ask for a work. */
  by: string | undefined;
  /** Ids of modes. */
  modes: readonly string[];
  /** Other names of what the record explains. */
  words: readonly string[];
  text: string;
  filters: Readonly<Record<FilterName, readonly string[]>>;
}

/** How a kind of record is named to a reader, in the order of the filter. */
export const kindNames: Readonly<Record<string, string>> = {
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  table: 'Table',
  diagram: 'Diagram',
  claim: 'Claim',
  concept: 'Glossary',
  theme: 'Theme',
  speaker: 'Speaker',
  mode: 'Mode',
  reference: 'Reference',
  question: 'Question',
  lecture: 'Lecture',
  page: 'Page',
};
