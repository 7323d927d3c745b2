import type { FilterName } from '../guide.ts';
import type { SearchKind } from '../../../site/search-kinds.ts';

/** One thing that can be found: a paragraph, a quotation, a table … */
export interface SearchRecord {
  /** Where it opens, root-relative and without the base path. */
  url: string;
  /** What `data-record` says: `paragraph`. */
  kind: SearchKind;
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
