import type { Source } from '../../src/features/query/index.ts';
import type { Asked } from './questions.ts';

/** A search library as the benchmark meets it; each file of `candidates/` exports one under the name `candidate`. */
export interface Candidate {
  /** Makes entries ready for searching. `at` is the address of an index built beforehand, for the one that needs it. */
  load(source: Source, at: string): Loaded | Promise<Loaded>;
}

export interface Loaded {
  /** Puts a question in the library’s own terms; undefined where it has none for it. */
  ask(asked: Asked): Asking | undefined;
  /** The index in the library’s own format, if it can be had ready made. */
  index?(): string | Promise<string>;
}

/** A question put. Only `run` is timed, and it finds every entry; `read` brings what it gave into one form. */
export interface Asking {
  run(): unknown;
  read(given: unknown): Answer;
}

export interface Answer {
  ids: string[];
  /** By the facet’s id, by the value’s id; left out by a library that counts nothing. */
  counts?: Record<string, Record<string, number>>;
}

/** An asking, its two halves of one type. */
export function asking<Given>(run: () => Given | Promise<Given>, read: (given: Given) => Answer): Asking {
  return { run, read: read as (given: unknown) => Answer };
}
