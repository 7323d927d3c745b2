import type { Passages } from '../../book/passages.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Kind } from '../../book/kinds.ts';

/** Keys and indices that lead to a value: `['clear', 'quote']`. */
export type Path = readonly (string | number)[];

/** Where something is, as a fault names it. */
export type Place = Pick<Fault, 'file' | 'line' | 'column'>;

/** The place of the value at a path, or of what is nearest to it. */
export type PlaceOf = (path?: Path) => Place;

/** One entry as an author wrote it, not yet known to fit its schema. */
export interface Entry {
  kind: Kind;
  /** Undefined where the entry has none, or something that is no text. */
  id: string | undefined;
  value: unknown;
  at: PlaceOf;
  /** False where the file has faults of syntax: its ids count, its fields are not judged. */
  whole: boolean;
}

/** The body of one MDX file. */
export interface Body {
  kind: Kind;
  id: string;
  file: string;
  /** None where the file has faults of syntax. */
  passages: Passages;
}

/** A content folder as read: what its files say, and what kept them from being read. */
export interface Content {
  /** Absolute path. */
  folder: string;
  /** The folder as messages show it: `content`. */
  shown: string;
  /** Every file below it, with `/` between names, sorted. */
  files: string[];
  entries: Entry[];
  bodies: Body[];
  faults: Fault[];
  /** Kinds of which some file could not be read whole: there may be ids that no one knows of. */
  unread: Kind[];
}
