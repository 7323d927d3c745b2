import type { Kind, kinds } from '../kinds.ts';
import type { Written } from '../written.ts';
import type { Lecture } from './lecture.ts';
import type { Paper } from './paper.ts';
import type { Permalink } from './permalink.ts';
import type { Site } from './site.ts';

/** What is written of every kind of content, under its name in the Book. */
export type AsWritten = { [K in Kind as (typeof kinds)[K]['in']]: Written[K] };

/** What a Book holds. Lists are in the paper’s order. */
export interface Lists extends Omit<AsWritten, 'site' | 'paper' | 'lectures'> {
  /** What the site says of itself. */
  site: Site;
  paper: Paper;
  /** With what students can do after each, wherever that is written. */
  lectures: Lecture[];
  /** Every address that was ever published. */
  permalinks: Permalink[];
}
